package duibiao.cli;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.benchmark.Benchmarks;
import duibiao.benchmark.peer.OwnSets;
import duibiao.benchmark.peer.PeerSets;
import duibiao.benchmark.trend.Trends;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how long the comparison of fabricated departments takes, and how that grows: seconds of
 * wall time for peer sets, benchmarks with ratings, and trends, making the ratios included.
 */
@Command(name = "benchmarking", description = "测量对标的耗时，以及部门年度增多时耗时怎样增长")
final class BenchBenchmarkingCommand implements Callable<Integer> {

  private static final double BILLION = 1e9;
  private static final int METRICS = 36;
  private static final int WARM_UP = 1000;

  @Option(
      names = "--department-years",
      paramLabel = "N",
      split = ",",
      description = "部门年度数，可给多个（默认：5000,50000,500000）")
  private List<Long> departmentYears = List.of(5_000L, 50_000L, 500_000L);

  @Option(
      names = "--cores",
      paramLabel = "N",
      defaultValue = "2",
      description = "使用的核数（默认：${DEFAULT-VALUE}）")
  private int cores;

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = session()) {
      measure(spark, WARM_UP);
      System.out.println("department-years   ratios   peers s   benchmarks s   trends s   total s");
      for (long number : departmentYears) {
        double[] seconds = measure(spark, number);
        System.out.printf(
            Locale.ROOT,
            "%16d %8d %9.1f %14.1f %10.1f %9.1f%n",
            number,
            number * METRICS,
            seconds[0],
            seconds[1],
            seconds[2],
            seconds[0] + seconds[1] + seconds[2]);
      }
    }
    return ExitCode.DONE;
  }

  private SparkSession session() {
    return SparkSession.builder()
        .appName("duibiao-bench")
        .master("local[" + cores + "]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.catalogImplementation", "in-memory")
        .config("spark.sql.shuffle.partitions", String.valueOf(4 * cores))
        .getOrCreate();
  }

  private static double[] measure(SparkSession spark, long number) {
    Dataset<Row> ratios = FabricatedRatios.ratios(spark, number, METRICS, 1);
    Dataset<Row> profiles = FabricatedRatios.profiles(spark, number, 1);
    return new double[] {
      seconds(PeerSets.of(profiles, OwnSets.NONE)),
      seconds(Benchmarks.of(ratios, profiles, BenchmarkSettings.DEFAULT)),
      seconds(Trends.of(ratios, Register.EMPTY))
    };
  }

  /** Computes every row, and keeps none. */
  private static double seconds(Dataset<Row> rows) {
    long before = System.nanoTime();
    rows.write().format("noop").mode("overwrite").save();
    return (System.nanoTime() - before) / BILLION;
  }
}
