package duibiao.benchmark.trend;

import duibiao.benchmark.statistics.MannKendall;
import duibiao.benchmark.statistics.TheilSen;
import duibiao.benchmark.trend.Trend.Direction;
import duibiao.benchmark.trend.Trend.Point;
import duibiao.ratio.Ratio;
import duibiao.taxonomy.Register;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All trends of one department. */
public final class DepartmentTrends {

  private static final int DECIMALS = 6;
  private static final double SIGNIFICANT = 0.05;

  private DepartmentTrends() {}

  /**
   * The trends of a department's ratios: of each metric one for every unbroken series. Ratios
   * without a value take no part; what did not reconcile stays, as a trend calls nobody out.
   *
   * @param ratios of one department and level, any metrics and years
   * @param register what is known of its mergers
   */
  public static List<Trend> of(List<Ratio> ratios, Register register) {
    Map<String, List<Ratio>> byMetric =
        ratios.stream()
            .filter(ratio -> ratio.value() != null)
            .sorted(Comparator.comparing(Ratio::document))
            .collect(Collectors.groupingBy(Ratio::id, TreeMap::new, Collectors.toList()));
    List<Trend> trends = new ArrayList<>();
    byMetric.values().forEach(metric -> trends.addAll(series(metric, register)));
    return trends;
  }

  private static List<Trend> series(List<Ratio> metric, Register register) {
    Ratio any = metric.get(0);
    SortedMap<Integer, String> breaks = Breaks.of(register, any.district(), any.department());
    TreeMap<Integer, Point> points = new TreeMap<>();
    metric.forEach(
        ratio -> points.put(ratio.fiscalYear(), new Point(ratio.fiscalYear(), ratio.value())));
    Map<Integer, List<Point>> series = new TreeMap<>();
    for (Point point : points.values()) {
      SortedMap<Integer, String> before = breaks.headMap(point.year() + 1);
      int start = before.isEmpty() ? 0 : before.lastKey();
      series.computeIfAbsent(start, none -> new ArrayList<>()).add(point);
    }
    List<Trend> trends = new ArrayList<>();
    series.forEach((start, values) -> trends.add(trend(any, values, breaks.get(start))));
    return trends;
  }

  private static Trend trend(Ratio ratio, List<Point> points, String startsAt) {
    int[] years = points.stream().mapToInt(Point::year).toArray();
    double[] values = points.stream().mapToDouble(point -> point.value().doubleValue()).toArray();
    boolean isLong = points.size() >= Trend.FEWEST_YEARS;
    MannKendall test = isLong ? MannKendall.of(values) : null;
    BigDecimal first = points.get(0).value();
    BigDecimal change = points.get(points.size() - 1).value().subtract(first);
    boolean isGrowing = points.size() > 1 && first.signum() != 0;
    return new Trend(
        ratio.id(),
        ratio.level(),
        ratio.district(),
        ratio.department(),
        points,
        isGrowing ? change.divide(first.abs(), DECIMALS, RoundingMode.HALF_UP) : null,
        isGrowing ? null : growthNote(points),
        points.size() > 1 ? decimal(TheilSen.slope(years, values)) : null,
        isLong ? decimal(test.probability()) : null,
        direction(test),
        startsAt);
  }

  private static String growthNote(List<Point> points) {
    if (points.size() == 1) {
      return "只有一年，不计算增幅";
    }
    Point first = points.get(0);
    boolean isLastYear = points.size() == 2 && points.get(1).year() == first.year() + 1;
    return isLastYear ? "上年无此项预算，不计算增幅" : first.year() + "年无此项预算，不计算增幅";
  }

  private static Direction direction(MannKendall test) {
    if (test == null) {
      return Direction.TOO_SHORT;
    }
    if (test.probability() >= SIGNIFICANT) {
      return Direction.NONE;
    }
    return test.score() > 0 ? Direction.RISING : Direction.FALLING;
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
