package duibiao.benchmark.statistics;

import java.util.Arrays;
import java.util.function.DoublePredicate;

/**
 * Values in ascending order, of which up to two may be left out without copying.
 *
 * <p>Infinite values take part by their order; NaN is refused. Quantiles are those of type 7
 * (Hyndman and Fan, <i>Sample quantiles in statistical packages</i>, 1996), the default of R.
 */
public final class Ordered {

  private static final int NONE = Integer.MAX_VALUE;
  private static final double HALF = 0.5;

  private final double[] sorted;
  private final int firstOut;
  private final int secondOut;
  private final int size;

  private Ordered(double[] sorted, int firstOut, int secondOut, int size) {
    this.sorted = sorted;
    this.firstOut = firstOut;
    this.secondOut = secondOut;
    this.size = size;
  }

  /** Sorts a copy of some values. */
  public static Ordered of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    if (sorted.length > 0 && Double.isNaN(sorted[sorted.length - 1])) {
      throw new IllegalArgumentException("Invalid value: NaN (expected a number)");
    }
    return new Ordered(sorted, NONE, NONE, sorted.length);
  }

  /** These values without the one at an index; at most two can be left out. */
  public Ordered without(int index) {
    if (secondOut != NONE) {
      throw new IllegalStateException("Cannot leave out a third value");
    }
    int out = place(index);
    return new Ordered(sorted, Math.min(firstOut, out), Math.max(firstOut, out), size - 1);
  }

  public int size() {
    return size;
  }

  /** The value at an index from 0, the smallest first. */
  public double get(int index) {
    return sorted[place(index)];
  }

  private int place(int index) {
    int place = index >= firstOut ? index + 1 : index;
    return place >= secondOut ? place + 1 : place;
  }

  public double median() {
    return middle(get((size - 1) / 2), get(size / 2));
  }

  /**
   * The quantile of type 7; NaN between an infinite value and another.
   *
   * @param share from 0 to 1, such as 0.25
   */
  public double quantile(double share) {
    double position = (size - 1) * share;
    int below = (int) position;
    double part = position - below;
    double value = get(below);
    return part == 0 ? value : value + part * (get(below + 1) - value);
  }

  /** Median of the absolute deviations from a finite centre. */
  public double medianDeviation(double centre) {
    return middle(deviation(centre, (size - 1) / 2), deviation(centre, size / 2));
  }

  /**
   * The absolute deviation from a finite centre that has an index in their ascending order. The
   * {@code index + 1} values nearest to the centre stand side by side, so one search finds them.
   */
  public double deviation(double centre, int index) {
    int low = 0;
    int high = size - 1 - index;
    while (low < high) {
      int start = (low + high) / 2;
      if (get(start + index) - centre >= centre - get(start)) {
        high = start;
      } else {
        low = start + 1;
      }
    }
    double here = widest(centre, low, index);
    return low == 0 ? here : Math.min(here, widest(centre, low - 1, index));
  }

  private double widest(double centre, int start, int index) {
    return Math.max(centre - get(start), get(start + index) - centre);
  }

  /** Number of values below one. */
  public int below(double value) {
    return firstIndex(other -> other >= value);
  }

  /** Number of values above one. */
  public int above(double value) {
    return size - firstIndex(other -> other > value);
  }

  /** The first index whose value, and so every later one, meets a condition; the size if none. */
  public int firstIndex(DoublePredicate condition) {
    int low = 0;
    int high = size;
    while (low < high) {
      int index = (low + high) / 2;
      if (condition.test(get(index))) {
        high = index;
      } else {
        low = index + 1;
      }
    }
    return low;
  }

  /** Share of the values below one, ties counted half: the mid-rank percentile, from 0 to 1. */
  public double percentile(double value) {
    int below = below(value);
    int ties = size - below - above(value);
    return (below + ties * HALF) / size;
  }

  private static double middle(double left, double right) {
    return left == right ? left : (left + right) * HALF;
  }
}
