package duibiao.benchmark.statistics;

import java.math.BigDecimal;
import java.util.Collection;

/** How much of a total lies with few parts: the Herfindahl-Hirschman index. */
public final class Concentration {

  private Concentration() {}

  /**
   * Sum of the squared shares: 1 if one part is all, 1/n if n parts are equal; not finite if the
   * parts sum to zero.
   */
  public static double herfindahl(Collection<BigDecimal> parts) {
    BigDecimal total = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal squares =
        parts.stream().map(part -> part.multiply(part)).reduce(BigDecimal.ZERO, BigDecimal::add);
    return squares.doubleValue() / total.multiply(total).doubleValue();
  }
}
