package duibiao.benchmark;

import duibiao.benchmark.peer.Basis;
import duibiao.benchmark.statistics.FalseDiscoveries;
import duibiao.dataset.Rows;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.spark.sql.types.StructType;

/**
 * What every score of a run is worth among all scores of its basis. As scores have two decimals and
 * an end, ten thousand numbers a basis and level-year hold it, however many departments there are.
 */
record FalseDiscoveryRates(Map<Basis, Map<BigDecimal, BigDecimal>> byScore)
    implements Serializable {

  /** How many scores of a basis are as far from zero. */
  static final StructType SCORES =
      StructType.fromDDL("basis STRING, far DECIMAL(18,2), tests BIGINT");

  private static final int DECIMALS = 6;

  /** Adds up what was counted in each level and year. */
  static FalseDiscoveryRates of(Rows scores) {
    Map<Basis, NavigableMap<BigDecimal, Long>> counts = new EnumMap<>(Basis.class);
    scores
        .collect()
        .forEach(
            row ->
                counts
                    .computeIfAbsent(
                        Benchmarks.constant(Basis.class, row.getAs("basis")),
                        basis -> new TreeMap<>())
                    .merge(row.getAs("far"), row.<Long>getAs("tests"), Long::sum));
    Map<Basis, Map<BigDecimal, BigDecimal>> byScore = new EnumMap<>(Basis.class);
    counts.forEach((basis, tests) -> byScore.put(basis, rates(tests)));
    return new FalseDiscoveryRates(byScore);
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

  /** The benchmark with its rate; as it is if it has no score. */
  Benchmark added(Benchmark benchmark) {
    Deviation deviation = benchmark.deviation();
    if (deviation == null || deviation.score() == null) {
      return benchmark;
    }
    BigDecimal rate = byScore.get(benchmark.basis()).get(deviation.score().abs());
    return benchmark.with(benchmark.rating().expecting(rate));
  }
}
