package duibiao.report;

import duibiao.benchmark.trend.Trend.Direction;
import java.math.BigDecimal;

/**
 * How a ratio of a department has moved over the years of an unbroken series.
 *
 * @param ratio the metric, such as {@code R10}
 * @param level {@code department} or {@code unit}
 * @param district district (区); null if not known
 * @param department name to compare by
 * @param firstYear first year of the series
 * @param lastYear its last year
 * @param years years with a value
 * @param slope usual change a year, in the unit of the values; null for one year
 * @param probability p of the test of trends; null if the years are too few
 * @param direction what the values do, as far as can be told
 * @param startsAt why the series starts with its first year; null if that is the first known
 */
public record SeriesTrend(
    String ratio,
    String level,
    String district,
    String department,
    int firstYear,
    int lastYear,
    int years,
    BigDecimal slope,
    BigDecimal probability,
    Direction direction,
    String startsAt) {}
