package duibiao.benchmark;

import duibiao.benchmark.Judgement.Scale;
import duibiao.dataset.Rows;
import duibiao.ratio.Ratio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The formula-filled shares of a run, by metric and level, over all its years. */
record FilledShares(Map<String, Set<BigDecimal>> byMetric) implements Serializable {

  private static final char SEPARATOR = '\t';

  private static final StructType PRINTED =
      StructType.fromDDL("ratio STRING, level STRING, printed DECIMAL(18,6)");

  private static final StructType COUNTED =
      StructType.fromDDL("metric STRING, printed DECIMAL(18,6), number BIGINT");

  private static final StructType SUSPECTED =
      StructType.fromDDL("metric STRING, printed DECIMAL(18,6)");

  /** Looks through all values; what it finds is few, and is held here. */
  static FilledShares of(Rows ratios, Judgements judgements) {
    Map<String, Set<BigDecimal>> byMetric = new HashMap<>();
    ratios
        .each(ratio -> printed(ratio, judgements), PRINTED)
        .by(FilledShares::share)
        .count()
        .each(FilledShares::counted, COUNTED)
        .by(share -> share.getAs("metric"))
        .each(shares -> suspected(shares, judgements), SUSPECTED)
        .collect()
        .forEach(
            row ->
                byMetric
                    .computeIfAbsent(row.getAs("metric"), metric -> new TreeSet<>())
                    .add(row.getAs("printed")));
    return new FilledShares(byMetric);
  }

  /** The value as printed, so that few are left of many before they are sent around. */
  private static Stream<Row> printed(Row ratio, Judgements judgements) {
    String id = ratio.getAs("ratio");
    BigDecimal value = ratio.getAs("value");
    Judgement judgement = judgements.of(id);
    return judgement.scale() == Scale.SHARE
            && value.signum() > 0
            && value.compareTo(BigDecimal.ONE) < 0
        ? Stream.of(
            RowFactory.create(
                id,
                ratio.getAs("level"),
                value.setScale(judgement.decimals(), RoundingMode.HALF_UP)))
        : Stream.empty();
  }

  private static String share(Row printed) {
    return metric(printed.getAs("ratio"), printed.getAs("level"))
        + SEPARATOR
        + printed.<BigDecimal>getAs("printed").toPlainString();
  }

  private static Stream<Row> counted(Row share) {
    String key = share.getAs("key");
    int end = key.lastIndexOf(SEPARATOR);
    return Stream.of(
        RowFactory.create(
            key.substring(0, end), new BigDecimal(key.substring(end + 1)), share.getAs("number")));
  }

  private static String metric(String ratio, String level) {
    return ratio + SEPARATOR + level;
  }

  private static Stream<Row> suspected(Iterator<Row> shares, Judgements judgements) {
    NavigableMap<BigDecimal, Long> counts = new TreeMap<>();
    String metric = "";
    while (shares.hasNext()) {
      Row share = shares.next();
      metric = share.getAs("metric");
      counts.put(share.getAs("printed"), share.getAs("number"));
    }
    String found = metric;
    Judgement judgement = judgements.of(found.substring(0, found.indexOf(SEPARATOR)));
    return FormulaFilled.among(counts, judgement.decimals()).stream()
        .map(printed -> RowFactory.create(found, printed));
  }

  /**
   * The suspected printed values of the metric of a ratio; TreeSet, as decimals compare whatever
   * their scale.
   */
  Set<BigDecimal> of(Ratio ratio) {
    return byMetric.getOrDefault(metric(ratio.id(), ratio.level()), Set.of());
  }
}
