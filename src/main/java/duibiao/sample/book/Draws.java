package duibiao.sample.book;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that repeats: the same seed, name and number give the same draws on every machine.
 *
 * <p>Each department and year draws from its own source, so one more department changes no other.
 */
public final class Draws {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final int NORMAL_TERMS = 12;

  private final SplittableRandom random;

  private Draws(long seed) {
    this.random = new SplittableRandom(seed);
  }

  public static Draws of(long seed, String name, int number) {
    long mixed = (seed * GOLDEN + name.hashCode()) * GOLDEN + number;
    // The generator steps by the same constant, so without one more mixing the draws of a year
    // would
    // be those of the year before, moved by one place.
    return new Draws(new SplittableRandom(mixed).nextLong());
  }

  /** A number from {@code low} up to, but not including, {@code high}. */
  public double between(double low, double high) {
    return low + random.nextDouble() * (high - low);
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  public <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A standard normal number, as a sum of uniform ones: exact on every machine, unlike log. */
  double normal() {
    double sum = -NORMAL_TERMS / 2.0;
    for (int i = 0; i < NORMAL_TERMS; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  /** A normal number kept between two bounds. */
  double normal(double mean, double deviation, double low, double high) {
    return Math.max(low, Math.min(high, mean + deviation * normal()));
  }

  /** A positive number whose logarithm is normal. */
  double logNormal(double median, double sigma) {
    return median * StrictMath.exp(sigma * normal());
  }
}
