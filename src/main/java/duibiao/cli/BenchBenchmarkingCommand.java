package duibiao.cli;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.benchmark.Benchmarks;
import duibiao.benchmark.peer.OwnSets;
import duibiao.benchmark.peer.PeerSets;
import duibiao.benchmark.peer.Profiles;
import duibiao.benchmark.trend.Trends;
import duibiao.dataset.Rows;
import duibiao.dataset.SpreadRows;
import duibiao.ratio.Ratios;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how long the comparison of fabricated departments takes, and how that grows: seconds of
 * wall time for peer sets, benchmarks with ratings, and trends, from ratios that lie in Parquet.
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
    Path folder = Files.createTempDirectory("duibiao-bench");
    try (SparkSession spark = session()) {
      measure(spark, WARM_UP, folder);
      System.out.println("department-years   ratios   peers s   benchmarks s   trends s   total s");
      for (long number : departmentYears) {
        double[] seconds = measure(spark, number, folder);
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
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
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

  private static double[] measure(SparkSession spark, long number, Path folder) {
    String ratios = folder.resolve("ratios-" + number).toString();
    String profiles = folder.resolve("profiles-" + number).toString();
    FabricatedRatios.ratios(spark, number, METRICS, 1).dataset().write().parquet(ratios);
    FabricatedRatios.profiles(spark, number, 1).dataset().write().parquet(profiles);
    Rows described = new SpreadRows(spark.read().schema(Profiles.SCHEMA).parquet(profiles));
    Rows valued = new SpreadRows(spark.read().schema(Ratios.SCHEMA).parquet(ratios));
    return new double[] {
      seconds(() -> PeerSets.of(described, OwnSets.NONE)),
      seconds(() -> Benchmarks.of(valued, described, BenchmarkSettings.DEFAULT)),
      seconds(() -> Trends.of(valued, Register.EMPTY))
    };
  }

  /** Computes every row, and keeps none. */
  private static double seconds(Supplier<Rows> rows) {
    long before = System.nanoTime();
    ((SpreadRows) rows.get()).dataset().write().format("noop").mode("overwrite").save();
    return (System.nanoTime() - before) / BILLION;
  }
}
