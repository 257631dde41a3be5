package duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.benchmark.Judgement.Scale;
import duibiao.ratio.Metric.Direction;
import duibiao.ratio.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fabricated district of 130 departments and 10 metrics, of whose values 20 are far out. */
class PlantedOutliersTest {

  private static final int DEPARTMENTS = 130;
  private static final int METRICS = 10;
  private static final int OUTLIERS = 20;
  private static final double FAR = 5.5;
  private static final BigDecimal BASE = new BigDecimal("100000000.00");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyPlantedOutlierIsRaisedAndHardlyAnybodyElseIsRed(long seed) {
    Random random = new Random(seed);
    Set<String> planted = new HashSet<>();
    while (planted.size() < OUTLIERS) {
      planted.add("R" + random.nextInt(METRICS) + "局" + random.nextInt(DEPARTMENTS));
    }
    List<Benchmark> benchmarks = new ArrayList<>();
    for (int metric = 0; metric < METRICS; metric++) {
      benchmarks.addAll(
          Peers.of(
              metric(random, "R" + metric, planted),
              Map.of(),
              Judgement.of(Direction.NEUTRAL, Scale.SHARE),
              Set.of()));
    }

    assertThat(benchmarks)
        .filteredOn(b -> planted.contains(b.ratio() + b.department()))
        .hasSize(OUTLIERS)
        .allMatch(b -> b.rating().label().isRaised());
    assertThat(benchmarks)
        .filteredOn(b -> !planted.contains(b.ratio() + b.department()))
        .filteredOn(b -> b.rating().label() == Label.ATTENTION)
        .hasSizeLessThanOrEqualTo((DEPARTMENTS * METRICS - OUTLIERS) / 100);
  }

  private static List<Ratio> metric(Random random, String metric, Set<String> planted) {
    List<Ratio> ratios = new ArrayList<>();
    double middle = random.nextGaussian();
    for (int i = 0; i < DEPARTMENTS; i++) {
      String department = "局" + i;
      double far = random.nextBoolean() ? FAR : -FAR;
      double deviation = planted.contains(metric + department) ? far : random.nextGaussian();
      double share = 1 / (1 + Math.exp(-middle - deviation / 2));
      ratios.add(Rated.ratio(department, metric, 2024, share, BASE));
    }
    return ratios;
  }
}
