package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.chart.CompositionChart.Bar;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;

class CompositionChartTest {

  private static final CompositionChart CHART =
      new CompositionChart(
          2025,
          "普陀区各部门",
          List.of(
              bar("无公开", null, "1", "1"),
              bar("为零", "0", "0", "0"),
              bar("项目多", "100000", "100000", "300000"),
              bar("人员多", "800000", "100000", "100000"),
              bar("有负数", "3", "-1", "1")),
          "人员多",
          "部门预算公开文本");

  @Test
  void sortsByPersonnelShareWithUnknownSharesLast() {
    assertThat(CHART.bars())
        .extracting(Bar::department)
        .containsExactly("人员多", "项目多", "无公开", "为零", "有负数");
  }

  @Test
  void drawsSharesInPercent() {
    CategoryDataset shares = CHART.picture().chart().getCategoryPlot().getDataset();
    assertThat(shares.getRowKeys()).asList().containsExactly("人员经费", "公用经费", "项目支出");
    assertThat(shares.getValue(0, 0)).isEqualTo(80.0);
    assertThat(shares.getValue(2, 1)).isEqualTo(60.0);
    assertThat(shares.getValue(0, 2)).isNull();
    assertThat(shares.getValue(0, 3)).isNull();
    assertThat(shares.getValue(0, 4)).isNull();
  }

  @Test
  void saysTotalsUnitSampleSizeAndWhatIsNotDrawn() {
    assertThat(CHART.picture().title()).isEqualTo("2025年普陀区各部门支出构成");
    assertThat(CHART.picture().description())
        .contains("单位：%", "单位：万元", "样本数n＝2", "人员多，80.00，10.00，10.00，100.00", "无公开，—，—，—，—")
        .contains("不绘条形", "数据来源：部门预算公开文本");
  }

  private static Bar bar(String department, String personnel, String expenses, String projects) {
    return new Bar(
        department,
        personnel == null ? null : new BigDecimal(personnel),
        new BigDecimal(expenses),
        new BigDecimal(projects));
  }
}
