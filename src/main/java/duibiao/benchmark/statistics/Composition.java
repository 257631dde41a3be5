package duibiao.benchmark.statistics;

/** How alike two compositions are. */
public final class Composition {

  private static final double HALF = 0.5;

  private Composition() {}

  /**
   * The share of the money that would have to move for both to be alike: half the sum of the
   * differences of the shares, from 0 to 1.
   *
   * @param left shares that sum to 1
   * @param right shares of the same parts, in the same order
   */
  public static double difference(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += Math.abs(left[i] - right[i]);
    }
    return sum * HALF;
  }

  /** 1 less {@link #difference}: 1 for the same composition, 0 for nothing in common. */
  public static double similarity(double[] left, double[] right) {
    return 1 - difference(left, right);
  }
}
