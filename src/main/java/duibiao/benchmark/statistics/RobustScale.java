package duibiao.benchmark.statistics;

import java.util.Locale;

/**
 * Where the middle of some values lies and how far they usually are from it, whatever a few of them
 * do (Hampel, <i>The influence curve and its role in robust estimation</i>, 1974).
 *
 * @param centre the median
 * @param unit one standard deviation, were the values normal; NaN if there is no spread
 * @param method what {@code unit} was taken from
 */
public record RobustScale(double centre, double unit, Method method) {

  /** Scores beyond this one are told as this one: it is far enough, and always a number. */
  public static final double LARGEST_SCORE = 100;

  /** Median absolute deviation of normal values is 1/1.4826 of their standard deviation. */
  private static final double MAD_UNITS = 1.4826;

  /** The interquartile range of normal values is 1.349 of their standard deviations. */
  private static final double IQR_UNITS = 1.349;

  private static final double LOWER = 0.25;
  private static final double UPPER = 0.75;

  /** What a spread is measured by. */
  public enum Method {
    /** 绝对中位差: 1.4826 times the median absolute deviation. */
    MAD,
    /** 四分位距: by 1.349, where more than half of the values are equal. */
    IQR,
    /** No spread: both are zero, or half of the values are infinite. */
    NONE;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The method as datasets write it. */
    public String id() {
      return id;
    }
  }

  /** Measures at least one value. */
  public static RobustScale of(Ordered values) {
    double centre = values.median();
    if (!Double.isFinite(centre)) {
      return new RobustScale(centre, Double.NaN, Method.NONE);
    }
    double mad = values.medianDeviation(centre);
    if (mad > 0) {
      return of(centre, mad * MAD_UNITS, Method.MAD);
    }
    return of(centre, (values.quantile(UPPER) - values.quantile(LOWER)) / IQR_UNITS, Method.IQR);
  }

  private static RobustScale of(double centre, double unit, Method method) {
    return unit > 0 && Double.isFinite(unit)
        ? new RobustScale(centre, unit, method)
        : new RobustScale(centre, Double.NaN, Method.NONE);
  }

  public boolean hasSpread() {
    return method != Method.NONE;
  }

  /** Units from the centre, at most {@value #LARGEST_SCORE} either way; NaN without a spread. */
  public double score(double value) {
    double score = (value - centre) / unit;
    return Math.max(-LARGEST_SCORE, Math.min(LARGEST_SCORE, score));
  }
}
