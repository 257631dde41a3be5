package duibiao.check;

import duibiao.check.Result.Percentage;
import duibiao.fact.Claim;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Percentages as the printed amounts bound them: half a digit either way makes an interval. */
final class Shares {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private Shares() {}

  /** A part in percent of a whole; empty if the whole may be nothing. */
  static Optional<Percentage> share(Claim claim, BigDecimal printed, Operand part, Operand whole) {
    if (low(whole).signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal low = percent(low(part), low(part).signum() < 0 ? low(whole) : high(whole));
    BigDecimal high = percent(high(part), high(part).signum() < 0 ? high(whole) : low(whole));
    return Optional.of(of(claim, printed, low, high, part, whole));
  }

  /** The change from one amount to another, in percent of the first, which is not nothing. */
  static Percentage change(Claim claim, BigDecimal printed, Operand before, Operand now) {
    BigDecimal low = percent(low(now), high(before)).subtract(HUNDRED);
    BigDecimal least = low(before).signum() > 0 ? low(before) : before.yuan();
    BigDecimal high = percent(high(now), least).subtract(HUNDRED);
    return of(claim, printed, low, high, before, now);
  }

  /** A change beside the amount after it; empty if the amount before it may be nothing. */
  static Optional<Percentage> growth(Claim claim, Operand now, Operand change) {
    BigDecimal before = now.yuan().subtract(change.yuan());
    BigDecimal slack = now.ulpYuan().add(change.ulpYuan()).multiply(HALF);
    Operand base =
        new Operand(
            () -> "",
            before,
            slack.multiply(new BigDecimal(2)),
            now.subject(),
            "",
            "",
            Operand.Reading.SURE);
    return share(claim, claim.change().percent(), change, base);
  }

  private static Percentage of(
      Claim claim, BigDecimal printed, BigDecimal low, BigDecimal high, Operand... amounts) {
    String name = "文字“" + claim.quote() + "”（" + claim.place().label() + "）的百分比";
    return new Percentage(
        name, printed, low, high, claim.subject(), claim.quote(), List.of(amounts));
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }

  private static BigDecimal low(Operand operand) {
    return operand.yuan().subtract(operand.ulpYuan().multiply(HALF));
  }

  private static BigDecimal high(Operand operand) {
    return operand.yuan().add(operand.ulpYuan().multiply(HALF));
  }
}
