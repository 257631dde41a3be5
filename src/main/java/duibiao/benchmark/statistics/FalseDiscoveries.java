package duibiao.benchmark.statistics;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.math3.special.Erf;

/**
 * What a far score is worth where many are looked at: among ten thousand comparisons some lie far
 * out by chance (Benjamini and Hochberg, <i>Controlling the false discovery rate</i>, 1995).
 */
public final class FalseDiscoveries {

  private FalseDiscoveries() {}

  /** Two-sided probability of a score at least as far from zero, were the values normal. */
  public static double probability(double score) {
    return Erf.erfc(Math.abs(score) / Math.sqrt(2));
  }

  /**
   * The q-value of each p-value: the share of false discoveries to expect if everything as far out
   * is called a discovery.
   *
   * @param tests number of tests by their p-value
   */
  public static NavigableMap<Double, Double> of(NavigableMap<Double, Long> tests) {
    long rank = tests.values().stream().mapToLong(Long::longValue).sum();
    long all = rank;
    NavigableMap<Double, Double> values = new TreeMap<>();
    double smallest = 1;
    for (var test : tests.descendingMap().entrySet()) {
      smallest = Math.min(smallest, test.getKey() * all / rank);
      values.put(test.getKey(), smallest);
      rank -= test.getValue();
    }
    return values;
  }
}
