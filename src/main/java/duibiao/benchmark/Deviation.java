package duibiao.benchmark;

import duibiao.benchmark.Judgement.Scale;
import duibiao.benchmark.statistics.RobustScale;
import duibiao.benchmark.statistics.RobustScale.Method;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a department is from its peers, which it is not one of.
 *
 * @param median median of the peers, a fraction with six decimals
 * @param score 偏离度: robust standard deviations from the peers' middle on the metric's scale, with
 *     two decimals; null if the peers have no spread
 * @param method what the spread was taken from
 * @param yuan 折合金额: value less median, times the base of the ratio; null if that is not known
 */
public record Deviation(BigDecimal median, BigDecimal score, Method method, BigDecimal yuan)
    implements Serializable {

  private static final int FRACTION_DECIMALS = 6;
  private static final int SCORE_DECIMALS = 2;
  private static final int CENTS = 2;
  private static final double[] POWERS_OF_TEN = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};
  private static final double LARGEST_QUICK = 1e9;
  private static final double HALF = 0.5;
  private static final double NEAR_TIE = 1e-5;

  /** Measures a value against at least one peer. */
  static Deviation of(Valued target, PeerValues peers, Scale scale) {
    RobustScale spread = RobustScale.of(peers.scaled());
    BigDecimal median = decimal(peers.raw().median(), FRACTION_DECIMALS);
    BigDecimal base = target.ratio().denominator();
    return new Deviation(
        median,
        score(spread, target, scale),
        spread.method(),
        base == null
            ? null
            : target
                .ratio()
                .value()
                .subtract(median)
                .multiply(base)
                .setScale(CENTS, RoundingMode.HALF_UP));
  }

  private static BigDecimal score(RobustScale spread, Valued target, Scale scale) {
    return spread.hasSpread()
        ? decimal(spread.score(scale.of(target.value())), SCORE_DECIMALS)
        : null;
  }

  /** Rounds half up, as printed decimals say it; a number that is no tie needs no printing. */
  static BigDecimal decimal(double value, int decimals) {
    double units = value * POWERS_OF_TEN[decimals];
    double part = units - Math.floor(units);
    return Math.abs(units) < LARGEST_QUICK && Math.abs(part - HALF) > NEAR_TIE
        ? BigDecimal.valueOf(Math.round(units), decimals)
        : BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
