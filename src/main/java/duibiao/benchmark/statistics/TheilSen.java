package duibiao.benchmark.statistics;

/**
 * The usual change a year: the median of the slopes between all pairs of years (Sen, <i>Estimates
 * of the regression coefficient based on Kendall's tau</i>, 1968). One odd year does not move it.
 */
public final class TheilSen {

  private TheilSen() {}

  /**
   * The slope; NaN for fewer than two points.
   *
   * @param years all different, in any distance
   * @param values one a year
   */
  public static double slope(int[] years, double[] values) {
    int count = years.length;
    if (count < 2) {
      return Double.NaN;
    }
    double[] slopes = new double[count * (count - 1) / 2];
    int next = 0;
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        slopes[next++] = (values[j] - values[i]) / (years[j] - years[i]);
      }
    }
    return Ordered.of(slopes).median();
  }
}
