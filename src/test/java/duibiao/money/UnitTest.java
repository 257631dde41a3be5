package duibiao.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          单位：元                              | YUAN
          单位:万元                             | TEN_THOUSAND_YUAN
          （单位：人民币万元）                    | TEN_THOUSAND_YUAN
          编制部门：上海市普陀区财政局   单位：元   | YUAN
          金额单位：亿元                         | HUNDRED_MILLION_YUAN
          """)
  void findsTheUnitThatALineAnnounces(String line, Unit unit) {
    assertThat(Unit.findIn(line)).contains(unit);
  }

  @Test
  void findsNoneWhereNoneIsAnnounced() {
    assertThat(Unit.findIn("预算单位：上海市普陀区财政局")).isEmpty();
    assertThat(Unit.findIn("编制单位：元宝山区")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void convertsThereAndBackExactly(Unit unit) {
    BigDecimal amount = new BigDecimal("1234567.89");

    assertThat(unit.fromYuan(unit.toYuan(amount))).isEqualByComparingTo(amount);
  }
}
