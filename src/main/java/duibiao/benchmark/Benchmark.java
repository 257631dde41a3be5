package duibiao.benchmark;

import duibiao.benchmark.peer.Basis;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A department's position on one ratio in a group of departments of the same level and year.
 *
 * @param ratio the metric, such as {@code R10}
 * @param fiscalYear year of the budget
 * @param level {@code department} or {@code unit}
 * @param district district (区) of the department
 * @param department name as the cover prints it
 * @param value the department's ratio, a fraction
 * @param spread median and quartiles of the group, the department included
 * @param rank 1 for the highest value; equal values share the better rank
 * @param percentile share of the other departments below this one, ties counted half, from 0 to 1;
 *     null if the group has fewer than {@value #MIN_FOR_PERCENTILE} members
 * @param basis why the group is compared
 * @param peerSet name of the group
 * @param weighted 加权: sum of the numerators by sum of the denominators of the group, beside which
 *     the median is the typical value (典型); null if none is known
 * @param deviation how far the department is from the others; null if there are none
 * @param rating what to say of it
 * @param policyNote what an official rule has to say; null if nothing
 */
public record Benchmark(
    String ratio,
    int fiscalYear,
    String level,
    String district,
    String department,
    BigDecimal value,
    Spread spread,
    int rank,
    BigDecimal percentile,
    Basis basis,
    String peerSet,
    BigDecimal weighted,
    Deviation deviation,
    Rating rating,
    String policyNote)
    implements Serializable {

  /** Fewest members for quartiles to say something. */
  public static final int MIN_FOR_QUARTILES = 5;

  /** Fewest members for a percentile to say something. */
  public static final int MIN_FOR_PERCENTILE = 8;

  Benchmark with(Rating other) {
    return new Benchmark(
        ratio,
        fiscalYear,
        level,
        district,
        department,
        value,
        spread,
        rank,
        percentile,
        basis,
        peerSet,
        weighted,
        deviation,
        other,
        policyNote);
  }

  /**
   * Median and quartiles of a group (linear interpolation between order statistics, type 7).
   *
   * @param n number of members with a value
   * @param q1 lower quartile; null if {@code n} is below {@value #MIN_FOR_QUARTILES}
   * @param median middle value
   * @param q3 upper quartile; null likewise
   */
  public record Spread(int n, BigDecimal q1, BigDecimal median, BigDecimal q3)
      implements Serializable {}
}
