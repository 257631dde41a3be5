package duibiao.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A straight line by Theil and Sen: the median of the slopes of all pairs of points, which a few
 * points far away cannot turn.
 *
 * @param slope rise for one to the right
 * @param intercept height at zero
 */
record TheilSen(double slope, double intercept) {

  /** Makes the deviation of a normal distribution of the median of absolute deviations. */
  private static final double CONSISTENT = 1.4826;

  private static final int MEDIAN = 50;

  /** Fits a line to at least two points that do not all stand above each other. */
  static TheilSen fit(double[] x, double[] y) {
    List<Double> slopes = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        if (x[i] != x[j]) {
          slopes.add((y[j] - y[i]) / (x[j] - x[i]));
        }
      }
    }
    double slope = median(slopes.stream().mapToDouble(Double::doubleValue).toArray());
    double intercept =
        median(IntStream.range(0, x.length).mapToDouble(i -> y[i] - slope * x[i]).toArray());
    return new TheilSen(slope, intercept);
  }

  double at(double x) {
    return intercept + slope * x;
  }

  /** How far the points usually stand from the line, by the median of their distances. */
  double deviation(double[] x, double[] y) {
    return CONSISTENT
        * median(
            IntStream.range(0, x.length).mapToDouble(i -> Math.abs(y[i] - at(x[i]))).toArray());
  }

  private static double median(double[] values) {
    return StatUtils.percentile(values, MEDIAN);
  }
}
