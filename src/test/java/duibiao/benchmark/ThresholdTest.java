package duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ThresholdTest {

  private static final Threshold AT_LEAST =
      new Threshold(
          LocalDate.of(2021, 1, 1),
          LocalDate.of(2026, 12, 31),
          new BigDecimal("0.3"),
          null,
          "财库〔2020〕46号");

  @Test
  void belowTheRuleIsToBeVerifiedAndNoBreachOfIt() {
    assertThat(AT_LEAST.note(new BigDecimal("0.299999"), 2024)).contains("低于30%，需核实（财库〔2020〕46号）");
  }

  @Test
  void theBoundItselfIsFine() {
    assertThat(AT_LEAST.note(new BigDecimal("0.300000"), 2024)).isEmpty();
  }

  @Test
  void aRuleSaysNothingOfYearsThatItDoesNotHoldIn() {
    assertThat(AT_LEAST.note(BigDecimal.ZERO, 2020)).isEmpty();
    assertThat(AT_LEAST.note(BigDecimal.ZERO, 2027)).isEmpty();
  }
}
