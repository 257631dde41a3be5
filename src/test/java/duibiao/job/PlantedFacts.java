package duibiao.job;

import duibiao.benchmark.Benchmark;
import duibiao.fact.Facts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Facts of a district whose shares are drawn anew, a few of them far from all others. */
final class PlantedFacts {

  /** Least deviations of a planted value; equal ones would pass for filled in by a formula. */
  private static final double FAR = 5.5;

  private static final double SPREAD = 0.4;

  /** Below this base in yuan nothing is planted, because it would not be worth the money. */
  private static final BigDecimal WORTH = new BigDecimal("5000000");

  private static final List<Share> SHARES =
      List.of(
          new Share("R01", "B2/total/fiscal", "B2/total/total", null, 0, -1),
          new Share("R02", "B3/total/basic", "B3/total/total", "B3/total/project", 0, 0),
          new Share("R04", "B8/total/personnel", "B8/total/total", "B8/total/public", 1, 0),
          new Share("R08", "B9/total/agency_operating", "B1/expenditure/支出总计/amount", null, -3, 1),
          new Share("R10", "B9/total/three_public", "B4/expenditure/支出总计/total", null, -4, 1),
          new Share("R11", "B9/total/reception", "B8/total/public", null, -2, 1),
          new Share("R14.training", "B8/30216/total", "B8/total/public", null, -3, 1));

  static final Set<String> METRICS = SHARES.stream().map(Share::metric).collect(Collectors.toSet());

  private PlantedFacts() {}

  /**
   * A share that is drawn.
   *
   * @param rest key of what is left of the whole; null if no fact prints it
   * @param centre logit of the usual share
   * @param side where outliers are planted: 1 above, −1 below, 0 on either side
   */
  private record Share(
      String metric, String part, String whole, String rest, double centre, int side) {}

  /** Facts of a year and the outliers among them, by metric and department. */
  record Planted(List<Row> facts, Set<String> outliers) {

    boolean isPlanted(Benchmark benchmark) {
      return outliers.contains(benchmark.ratio() + benchmark.department());
    }
  }

  /** Draws the shares of every department for a year. */
  static Planted of(List<Row> facts, int year, long seed, int count) {
    Random random = new Random(seed);
    Map<String, Map<String, BigDecimal>> departments = yuan(facts);
    Set<String> outliers = outliers(departments, random, count);
    Map<String, Map<String, BigDecimal>> drawn = new HashMap<>();
    departments.forEach(
        (department, yuan) -> {
          Map<String, BigDecimal> changed = new HashMap<>(yuan);
          for (Share share : SHARES) {
            boolean isFar = outliers.contains(share.metric() + department);
            draw(share, changed, deviation(share, isFar, random));
          }
          drawn.put(department, changed);
        });
    return new Planted(
        facts.stream()
            .map(
                row ->
                    inYear(row, text(row, "department"), year, drawn.get(text(row, "department"))))
            .toList(),
        outliers);
  }

  private static Set<String> outliers(
      Map<String, Map<String, BigDecimal>> departments, Random random, int count) {
    List<String> worth = new ArrayList<>();
    departments.forEach(
        (department, yuan) ->
            SHARES.stream()
                .filter(
                    share -> yuan.getOrDefault(share.whole(), BigDecimal.ZERO).compareTo(WORTH) > 0)
                .filter(share -> yuan.containsKey(share.part()))
                .forEach(share -> worth.add(share.metric() + department)));
    Set<String> outliers = new HashSet<>();
    while (outliers.size() < count) {
      outliers.add(worth.get(random.nextInt(worth.size())));
    }
    return outliers;
  }

  private static double deviation(Share share, boolean isFar, Random random) {
    double chance = random.nextGaussian();
    double far = FAR + random.nextDouble();
    boolean isAbove = share.side() == 0 ? random.nextBoolean() : share.side() > 0;
    if (!isFar) {
      return chance;
    }
    return isAbove ? far : -far;
  }

  private static void draw(Share share, Map<String, BigDecimal> yuan, double deviation) {
    BigDecimal whole = yuan.get(share.whole());
    if (whole != null && yuan.containsKey(share.part())) {
      double part = 1 / (1 + Math.exp(-share.centre() - SPREAD * deviation));
      BigDecimal cents = whole.multiply(BigDecimal.valueOf(part)).setScale(2, RoundingMode.HALF_UP);
      yuan.put(share.part(), cents);
      if (share.rest() != null) {
        yuan.put(share.rest(), whole.subtract(cents));
      }
    }
  }

  /** Facts of a year in which every department prints what one of them does. */
  static List<Row> alike(List<Row> facts, int year) {
    String one = text(facts.get(0), "department");
    List<Row> pattern = facts.stream().filter(row -> text(row, "department").equals(one)).toList();
    return facts.stream()
        .map(row -> text(row, "department"))
        .distinct()
        .flatMap(department -> pattern.stream().map(row -> inYear(row, department, year, Map.of())))
        .toList();
  }

  /** Amounts by department and key; of a key that is printed twice, the first. */
  private static Map<String, Map<String, BigDecimal>> yuan(List<Row> facts) {
    Map<String, Map<String, BigDecimal>> departments = new TreeMap<>();
    for (Row row : facts) {
      BigDecimal yuan = row.getDecimal(index("yuan"));
      if (yuan != null) {
        departments
            .computeIfAbsent(text(row, "department"), none -> new HashMap<>())
            .putIfAbsent(key(row), yuan);
      }
    }
    return departments;
  }

  private static Row inYear(Row row, String department, int year, Map<String, BigDecimal> changed) {
    Object[] values = new Object[row.size()];
    Arrays.setAll(values, row::get);
    values[index("document")] = year + department + ".txt";
    values[index("department")] = department;
    values[index("fiscal_year")] = year;
    if (values[index("yuan")] != null) {
      values[index("yuan")] = changed.getOrDefault(key(row), row.getDecimal(index("yuan")));
    }
    return RowFactory.create(values);
  }

  private static String key(Row row) {
    return String.join("/", text(row, "form"), text(row, "line"), text(row, "measure"));
  }

  private static String text(Row row, String column) {
    return row.getString(index(column));
  }

  private static int index(String column) {
    return Facts.SCHEMA.fieldIndex(column);
  }
}
