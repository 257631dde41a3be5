package duibiao.job;

import duibiao.storage.LocalStorage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Spark sessions: embedded on this machine, or the one that {@code spark-submit} has prepared. */
public final class Sessions {

  private static final String MASTER = "spark.master";
  private static final String MOST_FAILURES = "spark.task.maxFailures";
  private static final String SET_DOWN = "spark.local.dir";

  /** What Spark sets down while it works, below the state of a machine. */
  private static final String FOLDER = ".spark";

  /** So that cores end together, and a partition fits into memory. */
  private static final int PARTITIONS_PER_CORE = 4;

  private Sessions() {}

  /** Whether {@code spark-submit} has started this process. */
  public static boolean isSubmitted() {
    return System.getProperty(MASTER) != null;
  }

  /** A session for small work. */
  public static SparkSession open() {
    return small(builder()).getOrCreate();
  }

  /**
   * The session that suits a run. Where {@code spark-submit} names a master, its settings hold;
   * otherwise Spark runs inside this process, where a task fails for good.
   *
   * @param isSmall whether queries are over so few rows that planning them takes longest
   */
  static SparkSession open(Request request, boolean isSmall) {
    SparkSession.Builder builder = builder();
    if (isSubmitted()) {
      set(builder, MOST_FAILURES, String.valueOf(request.retries() + 1));
      return submitted(builder).getOrCreate();
    }
    set(builder, SET_DOWN, request.state().resolve(FOLDER).toString());
    return (isSmall ? small(builder) : large(builder)).getOrCreate();
  }

  private static SparkSession.Builder builder() {
    return SparkSession.builder()
        .appName("duibiao")
        .config("spark.sql.session.timeZone", "Asia/Shanghai")
        .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false");
  }

  /** Sets what nobody has set. */
  private static void set(SparkSession.Builder builder, String name, String value) {
    if (System.getProperty(name) == null) {
      builder.config(name, value);
    }
  }

  /** Removes what a session has left that was killed. */
  static void tidy(Path state) {
    try {
      LocalStorage.of(state.toAbsolutePath()).delete(FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + state.resolve(FOLDER), e);
    }
  }

  /**
   * Tables of a few files need no more than a few tasks to know what is in them; Delta would take
   * fifty, and ten thousand to look for files that nothing uses.
   */
  private static SparkSession.Builder submitted(SparkSession.Builder builder) {
    return builder
        .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
        .config(
            "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
        .config("spark.databricks.delta.snapshotPartitions", "2")
        .config("spark.sql.sources.parallelPartitionDiscovery.parallelism", "8");
  }

  /** A task that lacks memory is told as a fault; by itself Spark would end this process. */
  private static SparkSession.Builder embedded(SparkSession.Builder builder) {
    return builder
        .master("local[*]")
        .config("spark.executor.killOnFatalError.depth", "0")
        .config("spark.ui.enabled", "false")
        .config("spark.executor.heartbeatInterval", "1s")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.catalogImplementation", "in-memory");
  }

  /** Most of a small query is planning and compiling, not data. */
  private static SparkSession.Builder small(SparkSession.Builder builder) {
    return embedded(builder)
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.adaptive.enabled", "false")
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN");
  }

  /** Kept rows are read once or twice; looking for what packs them best would cost more. */
  private static SparkSession.Builder large(SparkSession.Builder builder) {
    int cores = Runtime.getRuntime().availableProcessors();
    return embedded(builder)
        .config("spark.sql.inMemoryColumnarStorage.compressed", "false")
        .config("spark.sql.shuffle.partitions", String.valueOf(PARTITIONS_PER_CORE * cores));
  }
}
