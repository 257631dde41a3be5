package duibiao.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

  /** A form with items, a blank, and prose of two items. */
  private static final YearFigures YEAR =
      YearFigures.of(
              Disclosed.in(
                      2024,
                      "B3/total/total=100",
                      "B3/201/total=100",
                      "B3/2010101/total=70",
                      "B3/2010199/total=20",
                      "B3/2010201/total=10",
                      "B9/total/three_public=8",
                      "B9/total/vehicle_purchase=",
                      "procurement/total=50")
                  .andFinal(
                      2024,
                      "F5/total/total=95",
                      "F5/2010101/total=60",
                      "F5/2019999/total=5",
                      "final_items/item_final/2010101=60",
                      "final_items/item_budget/2010101=70",
                      "final_items/item_final/2010299=3")
                  .implying(2024, "procurement/total=40")
                  .figures())
          .get(0);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 + 2 * 3                                     | 7
          (1 + 2) * 3                                   | 9
          8 - 4 - 2                                     | 2
          8 / 4 / 2                                     | 1
          0.1 + 0.2 - 0.3                               | 0
          1000000000000 + 0.01                          | 1000000000000.01
          1 / 3 * 3 - 1                                 | -1E-34
          B3/total/total / procurement/total            | 2
          B9/total/reception or procurement/total       | 50
          B9/total/reception or 3 + 4                   | 7
          B9/total/reception                            | not_disclosed
          B9/total/vehicle_purchase                     | not_disclosed
          nil(B9/total/vehicle_purchase)                | 0
          nil(B9/total/reception)                       | not_disclosed
          B3/2010302/total                              | 0
          B3/20103/total                                | not_disclosed
          B5/2010302/total                              | not_disclosed
          1 / B3/2010302/total                          | zero_base
          sum(B3/???????/total)                         | 100
          sum(B3/*99/total)                             | 20
          sum(B3/2019???/total)                         | 0
          sum(B5/???????/total)                         | not_disclosed
          sum(B3/2010101/total, procurement/total)      | 120
          sum(final_items/item_final/???????)           | 63
          sum(items/item/*)                             | not_disclosed
          top(2, B3/???????/total)                      | 90
          top(9, B3/???????/total)                      | 100
          hhi(B3/???????/total)                         | 0.54
          hhi(B3/2019???/total)                         | zero_base
          count(B3/???????/total)                       | 3
          count(targets/project/*) or 0                 | 0
          abs(3 - 5)                                    | 2
          whole(6 / 2)                                  | 3
          whole(7 / 2)                                  | not_disclosed
          whole(3 - 5)                                  | not_disclosed
          prior(procurement/total)                      | 40
          prior(B3/total/total)                         | not_disclosed
          deviation(F5/???????/total, B3/???????/total) | 45
          deviation(final_items/item_final/*, final_items/item_budget/*) | 10
          """)
  void gives(String formula, String result) {
    Working working =
        new Evaluation(YEAR, Optional.empty(), false).of(FormulaParser.parse(formula, Map.of()));

    if (working.isKnown()) {
      assertThat(working.number()).isEqualByComparingTo(result);
    } else {
      assertThat(working.state().id()).isEqualTo(result);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          B3/total/basics            | “B3/total/basics”不存在：没有名为“basics”的栏，最接近的是“basic”
          B10/total/basic            | 没有名为“B10”的表或主题，最接近的是“B1”
          procurment/total           | 没有名为“procurment”的表或主题，最接近的是“procurement”
          procurement/totl           | 没有名为“totl”的指标，最接近的是“total”
          B3/基本/total                | “B3/基本/total”的行写错了，应为total 或科目编码（可用?和*）
          B4/支出总计/total              | 应为revenue/项目名称 或 expenditure/项目名称
          B9/301/three_public        | “B9/301/three_public”的行写错了，应为total
          B3/???????/total           | “B3/???????/total”可能对应多个数字
          sum(B3/???????/total + 1)  | “B3/???????/total”可能对应多个数字
          summ(B3/???????/total)     | 没有函数“summ”，最接近的是“sum”
          hhi(B3/???/total, 1)       | 函数 hhi 要有1个参数，现有2个
          top(B3/???/total, 1)       | top 的第一个参数是个数
          nil(1 + 1)                 | nil 的参数是一个键
          staf                       | 没有名为“staf”的数字，最接近的是“staff”
          1 +                        | 公式不完整
          (1 + 2                     | 公式缺少“)”
          1 + + 2                    | 公式里的“+”不是数字、键或名称
          1 2                        | 公式“1 2”在“2”处无法继续，运算符两边要有空格
          1 +2                       | 公式“1 +2”在“+2”处无法继续，运算符两边要有空格
          """)
  void isRefused(String formula, String reason) {
    Map<String, NamedFigure> figures =
        Map.of("staff", new NamedFigure("staff", "人数", true, "", List.of()));

    assertThatThrownBy(() -> FormulaParser.parse(formula, figures))
        .isInstanceOf(FormulaException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          B3/total/basic            | 基本支出（支出预算总表）
          B8/30214/total            | 租赁费合计（一般公共预算基本支出部门预算经济分类预算表）
          sum(B3/???????/total)     | 各项合计（支出预算总表）之和
          top(3, B3/???????/total)  | 各项合计（支出预算总表）中最大3个之和
          B3/total/basic - B3/total/project | 基本支出（支出预算总表）－项目支出（支出预算总表）
          """)
  void isToldInTheWordsOfTheForms(String formula, String label) {
    assertThat(FormulaParser.parse(formula, Map.of()).label()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (1 + 2) * 3 - abs(4) / 5 or 6
          top(3, B3/???????/total) / B3/total/total
          """)
  void isWrittenAsItIsRead(String formula) {
    String text = FormulaParser.parse(formula, Map.of()).text();

    assertThat(FormulaParser.parse(text, Map.of()).text()).isEqualTo(text);
  }
}
