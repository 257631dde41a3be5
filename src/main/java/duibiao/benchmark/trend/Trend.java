package duibiao.benchmark.trend;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A department's values of one metric over the years of one unbroken series.
 *
 * @param ratio the metric, such as {@code R10}
 * @param level {@code department} or {@code unit}
 * @param district district (区) of the department; null if not known
 * @param department name to compare by
 * @param values from the first year to the last; a year without a value is not there
 * @param growth change by the first value, a fraction; null if that is zero or there is one year
 * @param growthNote why there is no growth; null if there is
 * @param slope usual change a year (Theil-Sen), in the unit of the values; null for one year
 * @param probability exact two-sided p of Mann and Kendall; null below {@value #FEWEST_YEARS} years
 * @param direction what the values do
 * @param startsAt why the series starts with its first year; null if that is the first known
 */
public record Trend(
    String ratio,
    String level,
    String district,
    String department,
    List<Point> values,
    BigDecimal growth,
    String growthNote,
    BigDecimal slope,
    BigDecimal probability,
    Direction direction,
    String startsAt)
    implements Serializable {

  /** Fewest years that can show a trend: with four the exact p is never below 0.083. */
  public static final int FEWEST_YEARS = 5;

  /** The value of a year, a fraction. */
  public record Point(int year, BigDecimal value) implements Serializable {}

  /** What the values do, as far as can be told. */
  public enum Direction {
    RISING("持续上升"),
    FALLING("持续下降"),
    NONE("无明显趋势"),
    TOO_SHORT("年份不足，不作趋势判断");

    private final String label;

    Direction(String label) {
      this.label = label;
    }

    /** The words that people see. */
    public String label() {
      return label;
    }

    /** The direction as datasets write it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Trend {
    values = List.copyOf(values);
  }

  public Point first() {
    return values.get(0);
  }

  public Point last() {
    return values.get(values.size() - 1);
  }

  /** Last value less first; a share changes by 个百分点. */
  public BigDecimal change() {
    return last().value().subtract(first().value());
  }
}
