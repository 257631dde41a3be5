package duibiao.benchmark;

import duibiao.benchmark.peer.Basis;
import duibiao.benchmark.statistics.FalseDiscoveries;
import duibiao.dataset.Rows;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * What every score of a run is worth among all scores of its basis. As scores have two decimals and
 * an end, ten thousand numbers a basis hold it, however many departments there are.
 */
record FalseDiscoveryRates(Map<Basis, Map<BigDecimal, BigDecimal>> byScore)
    implements Serializable {

  private static final char SEPARATOR = '\t';
  private static final int DECIMALS = 6;

  /** Counts the scores that are as far from zero among all benchmarks. */
  static FalseDiscoveryRates of(Rows benchmarks) {
    Map<Basis, NavigableMap<BigDecimal, Long>> counts = new EnumMap<>(Basis.class);
    benchmarks
        .select("basis", "score")
        .where(benchmark -> benchmark.getAs("score") != null)
        .by(FalseDiscoveryRates::far)
        .count()
        .collect()
        .forEach(
            row -> {
              String key = row.getAs("key");
              int end = key.indexOf(SEPARATOR);
              counts
                  .computeIfAbsent(basis(key.substring(0, end)), basis -> new TreeMap<>())
                  .put(new BigDecimal(key.substring(end + 1)), row.getAs("number"));
            });
    Map<Basis, Map<BigDecimal, BigDecimal>> byScore = new EnumMap<>(Basis.class);
    counts.forEach((basis, tests) -> byScore.put(basis, rates(tests)));
    return new FalseDiscoveryRates(byScore);
  }

  private static String far(Row benchmark) {
    return benchmark.<String>getAs("basis")
        + SEPARATOR
        + benchmark.<BigDecimal>getAs("score").abs().toPlainString();
  }

  private static Basis basis(String id) {
    return Benchmarks.constant(Basis.class, id);
  }

  private static Map<BigDecimal, BigDecimal> rates(NavigableMap<BigDecimal, Long> counts) {
    NavigableMap<Double, Long> tests = new TreeMap<>();
    counts.forEach((far, number) -> tests.merge(probability(far), number, Long::sum));
    NavigableMap<Double, Double> discoveries = FalseDiscoveries.of(tests);
    Map<BigDecimal, BigDecimal> rates = new HashMap<>();
    counts
        .keySet()
        .forEach(
            far -> rates.put(far, Deviation.decimal(discoveries.get(probability(far)), DECIMALS)));
    return rates;
  }

  private static double probability(BigDecimal score) {
    return FalseDiscoveries.probability(score.doubleValue());
  }

  /** The row of a benchmark with its rate; as it is if it has no score. */
  Stream<Row> added(Row benchmark) {
    BigDecimal score = benchmark.getAs("score");
    if (score == null) {
      return Stream.of(benchmark);
    }
    Object[] values = new Object[benchmark.size()];
    Arrays.setAll(values, benchmark::get);
    values[benchmark.fieldIndex("false_discovery")] =
        byScore.get(basis(benchmark.getAs("basis"))).get(score.abs());
    return Stream.of(RowFactory.create(values));
  }
}
