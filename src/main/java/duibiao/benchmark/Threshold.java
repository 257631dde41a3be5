package duibiao.benchmark;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure that an official rule names. What is published seldom has the base of the rule, so a
 * value on the wrong side is 需核实, no more.
 *
 * @param from first day of the rule
 * @param to last day of the rule; null if it still holds
 * @param atLeast least fraction; null if there is none
 * @param atMost largest fraction; null if there is none
 * @param source the rule, such as {@code 财库〔2020〕46号}
 */
public record Threshold(
    LocalDate from, LocalDate to, BigDecimal atLeast, BigDecimal atMost, String source)
    implements Serializable {

  /**
   * What to say of a value; empty if it is on the right side, or the rule did not hold on the first
   * day of the fiscal year.
   */
  public Optional<String> note(BigDecimal fraction, int fiscalYear) {
    LocalDate day = LocalDate.of(fiscalYear, 1, 1);
    if (from.isAfter(day) || (to != null && to.isBefore(day))) {
      return Optional.empty();
    }
    if (atLeast != null && fraction.compareTo(atLeast) < 0) {
      return Optional.of(sentence("低于", atLeast));
    }
    if (atMost != null && fraction.compareTo(atMost) > 0) {
      return Optional.of(sentence("高于", atMost));
    }
    return Optional.empty();
  }

  private String sentence(String side, BigDecimal bound) {
    String percent = bound.movePointRight(2).stripTrailingZeros().toPlainString();
    return "%s%s%%，需核实（%s）".formatted(side, percent, source);
  }
}
