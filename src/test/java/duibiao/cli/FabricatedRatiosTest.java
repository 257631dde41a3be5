package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.LocalSpark;
import duibiao.benchmark.Benchmark;
import duibiao.benchmark.BenchmarkSettings;
import duibiao.benchmark.Benchmarks;
import duibiao.benchmark.peer.OwnSets;
import duibiao.benchmark.peer.PeerSets;
import duibiao.benchmark.peer.Profiles;
import duibiao.benchmark.trend.Trends;
import duibiao.dataset.Rows;
import duibiao.dataset.SpreadRows;
import duibiao.taxonomy.Register;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;

/** Whole comparisons, with Spark. */
class FabricatedRatiosTest {

  private static final SparkSession SPARK = LocalSpark.SESSION;
  private static final long DEPARTMENT_YEARS = 600;
  private static final int METRICS = 3;

  @Test
  void theResultIsTheSameOnOneTwoAndEightPartitions() {
    List<String> one = everything(1);

    assertThat(one).hasSizeGreaterThan(10_000);
    assertThat(everything(2)).isEqualTo(one);
    assertThat(everything(8)).isEqualTo(one);
  }

  @Test
  void everyRatioIsPlacedInThreeSetsAndReadBack() {
    Rows ratios = FabricatedRatios.ratios(SPARK, DEPARTMENT_YEARS, METRICS, 1);
    Rows profiles = FabricatedRatios.profiles(SPARK, DEPARTMENT_YEARS, 1);

    List<Benchmark> benchmarks =
        Benchmarks.of(ratios, profiles, BenchmarkSettings.DEFAULT).collect().stream()
            .map(Benchmarks::from)
            .toList();

    assertThat(benchmarks).hasSize((int) (3 * DEPARTMENT_YEARS * METRICS));
    assertThat(benchmarks)
        .allSatisfy(
            b -> {
              assertThat(b.deviation().score()).isNotNull();
              assertThat(b.rating().falseDiscovery())
                  .isBetween(java.math.BigDecimal.ZERO, java.math.BigDecimal.ONE);
              assertThat(b.rating().holds() == null).isEqualTo(!b.rating().label().isRaised());
            });
  }

  @Test
  void withoutProfilesEverybodyIsComparedWithEverybody() {
    Rows ratios = FabricatedRatios.ratios(SPARK, 100, 1, 1);
    Rows none = LocalSpark.ENGINE.of(List.of(), Profiles.SCHEMA);

    assertThat(Benchmarks.of(ratios, none, BenchmarkSettings.DEFAULT).collect())
        .hasSize(100)
        .extracting(row -> row.getAs("basis"))
        .containsOnly("level");
  }

  @Test
  void aProfileSurvivesItsRow() {
    Row row = FabricatedRatios.profiles(SPARK, 1, 1).collect().get(0);

    assertThat(Profiles.row(Profiles.from(row)).mkString()).isEqualTo(row.mkString());
  }

  private static List<String> everything(int partitions) {
    String before = SPARK.conf().get("spark.sql.shuffle.partitions");
    SPARK.conf().set("spark.sql.shuffle.partitions", partitions);
    try {
      Rows ratios =
          parted(FabricatedRatios.ratios(SPARK, DEPARTMENT_YEARS, METRICS, 1), partitions);
      Rows profiles = parted(FabricatedRatios.profiles(SPARK, DEPARTMENT_YEARS, 1), partitions);
      return lines(Benchmarks.of(ratios, profiles, BenchmarkSettings.DEFAULT))
          .union(lines(PeerSets.of(profiles, OwnSets.NONE)))
          .union(lines(Trends.of(ratios, Register.EMPTY)))
          .collectAsList()
          .stream()
          .map(row -> row.getString(0))
          .sorted()
          .toList();
    } finally {
      SPARK.conf().set("spark.sql.shuffle.partitions", before);
    }
  }

  private static Rows parted(SpreadRows rows, int partitions) {
    return new SpreadRows(rows.dataset().repartition(partitions));
  }

  private static Dataset<Row> lines(Rows rows) {
    return ((SpreadRows) rows)
        .dataset()
        .select(functions.to_json(functions.struct(functions.col("*"))));
  }
}
