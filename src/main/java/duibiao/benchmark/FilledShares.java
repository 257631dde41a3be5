package duibiao.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.when;

import duibiao.benchmark.Judgement.Scale;
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
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The formula-filled shares of a run, by metric and level, over all its years. */
record FilledShares(Map<String, Set<BigDecimal>> byMetric) implements Serializable {

  private static final String VALUE = "decimal(18,6)";

  private static final StructType SUSPECTED =
      StructType.fromDDL("metric STRING, printed DECIMAL(18,6)");

  /** Looks through all values; what it finds is few, and is held here. */
  static FilledShares of(Dataset<Row> ratios, Judgements judgements) {
    Map<String, Set<BigDecimal>> byMetric = new HashMap<>();
    ratios
        .filter(col("value").gt(0).and(col("value").lt(1)))
        .groupBy(col("ratio"), col("level"), printed(judgements).as("value"))
        .agg(count(lit(1)).as("number"))
        .groupByKey((MapFunction<Row, String>) FilledShares::key, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (metric, rows) -> suspected(metric, rows, judgements),
            Encoders.row(SUSPECTED))
        .collectAsList()
        .forEach(
            row -> {
              BigDecimal printed = row.getAs("printed");
              byMetric.computeIfAbsent(row.getAs("metric"), metric -> new TreeSet<>()).add(printed);
            });
    return new FilledShares(byMetric);
  }

  /** The value as printed, so that few are left of many before they are sent around. */
  private static Column printed(Judgements judgements) {
    Column printed = round(col("value"), judgements.of("").decimals());
    for (Map.Entry<String, Judgement> metric : new TreeMap<>(judgements.byRatio()).entrySet()) {
      Column ofMetric = round(col("value"), metric.getValue().decimals());
      printed = when(col("ratio").equalTo(metric.getKey()), ofMetric).otherwise(printed);
    }
    return printed.cast(VALUE);
  }

  private static String key(Row row) {
    return key(row.<String>getAs("ratio"), row.<String>getAs("level"));
  }

  private static String key(String ratio, String level) {
    return ratio + "\t" + level;
  }

  private static Iterator<Row> suspected(String metric, Iterator<Row> rows, Judgements judgements) {
    Judgement judgement = judgements.of(metric.substring(0, metric.indexOf('\t')));
    NavigableMap<BigDecimal, Long> counts = new TreeMap<>();
    if (judgement.scale() == Scale.SHARE) {
      rows.forEachRemaining(
          row ->
              counts.merge(
                  row.<BigDecimal>getAs("value")
                      .setScale(judgement.decimals(), RoundingMode.HALF_UP),
                  row.<Long>getAs("number"),
                  Long::sum));
    }
    return FormulaFilled.among(counts, judgement.decimals()).stream()
        .map(printed -> RowFactory.create(metric, printed))
        .iterator();
  }

  /**
   * The suspected printed values of the metric of a ratio; TreeSet, as decimals compare whatever
   * their scale.
   */
  Set<BigDecimal> of(Ratio ratio) {
    return byMetric.getOrDefault(key(ratio.id(), ratio.level()), Set.of());
  }
}
