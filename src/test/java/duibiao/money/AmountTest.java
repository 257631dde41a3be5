package duibiao.money;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.money.Amount.State;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

  @Test
  void anAmountThatNoBudgetReachesIsUnreadable() {
    assertThat(Amount.read("99999999999999", Unit.TEN_THOUSAND_YUAN).state())
        .isEqualTo(State.NUMBER);
    assertThat(Amount.read("999999999999999", Unit.TEN_THOUSAND_YUAN).state())
        .isEqualTo(State.UNREADABLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,234.56        | 1234.56
          １，２３４．５６     | 1234.56
          302437034.07    | 302437034.07
          （3.20）         | -3.20
          (3.20)          | -3.20
          -1.5            | -1.5
          －1.5            | -1.5
          1 234           | 1234
          +7              | 7
          """)
  void readsEveryPrintedDecimal(String printed, BigDecimal value) {
    assertThat(Amount.read(printed)).isEqualTo(new Amount(printed, State.NUMBER, value));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "0.00,0.00", "０.０,0.0"})
  void tellsAPrintedZeroFromABlank(String printed, BigDecimal value) {
    assertThat(Amount.read(printed)).isEqualTo(new Amount(printed, State.ZERO, value));
    assertThat(Amount.read("  ").state()).isEqualTo(State.BLANK);
    assertThat(Amount.read("").yuan(Unit.YUAN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "－", "—", "——", "–"})
  void takesADashAsNilWithoutANumber(String printed) {
    assertThat(Amount.read(printed).state()).isEqualTo(State.DASH);
    assertThat(Amount.read(printed).yuan(Unit.YUAN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1,2O4.56", "12,34", "1.2.3", "合计", "2021年", "=1+1", "1e9", "9999999999999999"})
  void neverGuessesWhatIsNoAmount(String printed) {
    assertThat(Amount.read(printed).state()).isEqualTo(State.UNREADABLE);
  }

  @Test
  void isExactInYuanWhateverTheUnit() {
    assertThat(Amount.read("10542.3").yuan(Unit.TEN_THOUSAND_YUAN))
        .contains(new BigDecimal("105423000.00"));
    assertThat(Amount.read("22.91").yuan(Unit.TEN_THOUSAND_YUAN))
        .contains(new BigDecimal("229100.00"));
    assertThat(Amount.read("31214205.8").yuan(Unit.YUAN)).contains(new BigDecimal("31214205.80"));
    assertThat(Amount.read("0.123456789").yuan(Unit.YUAN)).contains(new BigDecimal("0.123456789"));
  }
}
