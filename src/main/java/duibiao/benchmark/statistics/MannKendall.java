package duibiao.benchmark.statistics;

import java.util.Arrays;

/**
 * Whether values rise or fall with time (Mann, <i>Nonparametric tests against trend</i>, 1945;
 * Kendall, <i>Rank correlation methods</i>, 1975).
 *
 * @param score S: pairs of years that rise, less pairs that fall
 * @param probability exact two-sided p: how often a series of the same values in random order has a
 *     score at least as far from zero
 */
public record MannKendall(int score, double probability) {

  /** Tests values in the order of time. */
  public static MannKendall of(double... values) {
    int score = 0;
    int pairs = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        score += (int) Math.signum(values[j] - values[i]);
        pairs += values[j] == values[i] ? 0 : 1;
      }
    }
    return new MannKendall(score, probability(inversions(values, pairs), pairs, score));
  }

  /** Of {@code pairs} that differ, S is those that rise less those that fall. */
  private static double probability(double[] inversions, int pairs, int score) {
    double all = 0;
    double far = 0;
    for (int falling = 0; falling <= pairs; falling++) {
      all += inversions[falling];
      far += Math.abs(pairs - 2 * falling) >= Math.abs(score) ? inversions[falling] : 0;
    }
    return far / all;
  }

  /**
   * Number of orders of the values with 0, 1, 2 … inversions: the coefficients of the q-multinomial
   * of the sizes of the ties (MacMahon, <i>Combinatory analysis</i>, 1915), which is a product of
   * terms 1−q^i divided by others of the kind.
   */
  private static double[] inversions(double[] values, int pairs) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] counts = new double[pairs + 1];
    counts[0] = 1;
    int tied = 0;
    for (int i = 0; i < sorted.length; i++) {
      tied = i > 0 && sorted[i] == sorted[i - 1] ? tied + 1 : 1;
      multiply(counts, i + 1);
      divide(counts, tied);
    }
    return counts;
  }

  private static void multiply(double[] counts, int power) {
    for (int i = counts.length - 1; i >= power; i--) {
      counts[i] -= counts[i - power];
    }
  }

  private static void divide(double[] counts, int power) {
    for (int i = power; i < counts.length; i++) {
      counts[i] += counts[i - power];
    }
  }
}
