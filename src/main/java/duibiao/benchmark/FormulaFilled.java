package duibiao.benchmark;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;

/**
 * Shares that were filled in by a formula, such as 40.00 % by several departments in several years:
 * the value says what the form's author chose, not what the department does.
 *
 * <p>A printed value is suspected if it occurs at least three times, and ten times more often than
 * the values around it would have it by chance. 0 and 1 occur for good reasons.
 */
final class FormulaFilled {

  private static final int FEWEST = 3;
  private static final int TIMES_BY_CHANCE = 10;
  private static final int AROUND = 50;

  private FormulaFilled() {}

  /**
   * The suspected values.
   *
   * @param counts number of department-years by printed fraction
   * @param decimals decimals of the printed fraction
   */
  static Set<BigDecimal> among(NavigableMap<BigDecimal, Long> counts, int decimals) {
    BigDecimal reach = BigDecimal.valueOf(AROUND, decimals);
    Set<BigDecimal> suspected = new TreeSet<>();
    for (Map.Entry<BigDecimal, Long> entry : counts.entrySet()) {
      BigDecimal value = entry.getKey();
      long count = entry.getValue();
      boolean isPart = value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
      if (isPart && count >= FEWEST + byChance(counts, value, reach, count)) {
        suspected.add(value);
      }
    }
    return suspected;
  }

  private static double byChance(
      NavigableMap<BigDecimal, Long> counts, BigDecimal value, BigDecimal reach, long count) {
    long around =
        counts.subMap(value.subtract(reach), true, value.add(reach), true).values().stream()
                .mapToLong(Long::longValue)
                .sum()
            - count;
    return (double) TIMES_BY_CHANCE * around / (2 * AROUND);
  }
}
