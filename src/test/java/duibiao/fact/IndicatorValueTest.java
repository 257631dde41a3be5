package duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ≥90%          | ≥ | 90     | %
          ≥ 90 ％        | ≥ | 90     | %
          =100.00(%)    | = | 100.00 | %
          >6.00(次)      | > | 6.00   | 次
          ＞6（次）        | > | 6      | 次
          ≧3份           | ≥ | 3      | 份
          ≤1,200.50万元   | ≤ | 1200.50 | 万元
          <=5天          | ≤ | 5      | 天
          336人          |   | 336    | 人
          90.00(度)      |   | 90.00  | 度
          0             |   | 0      |
          -5%           |   | -5     | %
          24小时/天        |   | 24     | 小时/天
          =5.00(万人次)    | = | 5.00   | 万人次
          不低于50%        | ≥ | 50     | %
          不少于３次         | ≥ | 3      | 次
          大于等于2个        | ≥ | 2      | 个
          达到95%         | ≥ | 95     | %
          不超过10个工作日     | ≤ | 10     | 个工作日
          小于1起          | < | 1      | 起
          90%及以上        | ≥ | 90     | %
          3日内           | ≤ | 3      | 日
          """)
  void aNumberThatStandsAloneIsRead(String printed, String operator, String number, String unit) {
    IndicatorValue value = IndicatorValue.read(printed);

    assertThat(value.printed()).isEqualTo(printed);
    assertThat(value.operator() == null ? null : value.operator().symbol()).isEqualTo(operator);
    assertThat(value.number()).isEqualTo(decimal(number));
    assertThat(value.unit()).isEqualTo(unit);
    assertThat(value.due()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "及时",
        "较上年提高5%",
        "满意度不低于80%",
        "至少1次团体辅导",
        "发放不少于100份,走访不少于20户",
        "2-3次",
        "不超过3天以上",
        "1234567890123",
        "—",
        "完成（一期）"
      })
  void aNumberAmongOtherWordsIsNotGuessed(String printed) {
    assertThat(IndicatorValue.read(printed))
        .isEqualTo(new IndicatorValue(printed, null, null, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100% (2021年12月)    | 100 | 2021-12-31
          100%（2022年1月底前）   | 100 | 2022-01-31
          ≥3次(2024年2月15日前)  | 3   | 2024-02-15
          2024年底            |     | 2024-12-31
          2024年2月前          |     | 2024-02-29
          完成(2024年6月)       |     | 2024-06-30
          100%(2024年13月)     |     |
          100%(2024年2月30日)   |     |
          """)
  void aDueDateIsItsLastDay(String printed, String number, LocalDate due) {
    IndicatorValue value = IndicatorValue.read(printed);

    assertThat(value.number()).isEqualTo(decimal(number));
    assertThat(value.due()).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-1-1, 2021-01-01",
    "2023-01-01, 2023-01-01",
    "2026/1/1, 2026-01-01",
    "2023年1月1日, 2023-01-01",
    "２０２３．１２．３１, 2023-12-31",
    "2023年1月, ",
    "2023-02-30, ",
    "长期, "
  })
  void aDateOfAProjectIsReadAndItsTextIsKept(String printed, LocalDate date) {
    assertThat(PrintedDate.read(printed)).isEqualTo(new PrintedDate(printed, date));
  }

  private static BigDecimal decimal(String number) {
    return number == null ? null : new BigDecimal(number);
  }
}
