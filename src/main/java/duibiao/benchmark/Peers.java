package duibiao.benchmark;

import duibiao.benchmark.Benchmark.Spread;
import duibiao.ratio.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/** A group of departments of one level and year, compared on one ratio. */
public final class Peers {

  /** Decimals of a quartile and of a percentile. */
  private static final int DECIMALS = 6;

  private Peers() {}

  /**
   * Places each department of the group. Ratios without a value take no part.
   *
   * @param group ratios of one metric, year and level
   * @return benchmarks from the highest value to the lowest
   */
  public static List<Benchmark> of(List<Ratio> group) {
    List<Ratio> valued = group.stream().filter(ratio -> ratio.value() != null).toList();
    if (valued.isEmpty()) {
      return List.of();
    }
    Spread spread = spread(valued.stream().map(Ratio::value).toList());
    return valued.stream()
        .map(ratio -> place(ratio, valued, spread))
        .sorted(
            Comparator.comparingInt(Benchmark::rank)
                .thenComparing(Benchmark::district)
                .thenComparing(Benchmark::department))
        .toList();
  }

  /** Median and quartiles of some values, by linear interpolation (type 7). */
  public static Spread spread(List<BigDecimal> values) {
    double[] doubles = values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(doubles);
    boolean enough = doubles.length >= Benchmark.MIN_FOR_QUARTILES;
    return new Spread(
        doubles.length,
        enough ? decimal(percentile.evaluate(25)) : null,
        decimal(percentile.evaluate(50)),
        enough ? decimal(percentile.evaluate(75)) : null);
  }

  private static Benchmark place(Ratio ratio, List<Ratio> group, Spread spread) {
    int above = 0;
    int below = 0;
    for (Ratio other : group) {
      int order = other.value().compareTo(ratio.value());
      above += order > 0 ? 1 : 0;
      below += order < 0 ? 1 : 0;
    }
    int others = group.size() - 1;
    int ties = others - above - below;
    return new Benchmark(
        ratio.id(),
        ratio.fiscalYear(),
        ratio.level(),
        ratio.district(),
        ratio.department(),
        ratio.value(),
        spread,
        above + 1,
        group.size() < Benchmark.MIN_FOR_PERCENTILE
            ? null
            : decimal((below + ties / 2.0) / others));
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
