package duibiao.job;

import duibiao.dataset.Engine;
import duibiao.dataset.SparkEngine;
import duibiao.storage.Storage;
import org.apache.spark.sql.SparkSession;

/** Spark sessions: embedded on this machine, or the one that {@code spark-submit} has prepared. */
public final class Sessions {

  private static final String MASTER = "spark.master";
  private static final String MOST_FAILURES = "spark.task.maxFailures";

  /** Documents that this process compares at most; more was not tried. */
  private static final int MOST_HELD = 10_000;

  /**
   * Heap that a document of 600 figures needs while it is compared: 85,000 bytes that are in use at
   * a time, and as many again for what is not collected yet.
   */
  private static final long BYTES_A_DOCUMENT = 200_000;

  /** So that cores end together, and a partition fits into memory. */
  private static final int PARTITIONS_PER_CORE = 4;

  private Sessions() {}

  /** A session for small work. */
  public static SparkSession open() {
    return open(Request.RETRIES, true);
  }

  /**
   * The session that suits a run. Where {@code spark-submit} names a master, its settings hold, and
   * a task that failed, such as with a lost executor, is tried again as often as the request says;
   * otherwise Spark runs inside this process, where a task fails for good.
   */
  public static SparkSession open(Request request) {
    return open(request.retries(), isSmall(request));
  }

  private static SparkSession open(int retries, boolean isSmall) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("duibiao")
            .config("spark.sql.session.timeZone", "Asia/Shanghai")
            .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false");
    if (System.getProperty(MASTER) == null) {
      return (isSmall ? small(builder) : large(builder)).getOrCreate();
    }
    if (System.getProperty(MOST_FAILURES) == null) {
      builder.config(MOST_FAILURES, String.valueOf(retries + 1));
    }
    return submitted(builder).getOrCreate();
  }

  /**
   * What compares the documents of a run: this process as long as it has memory for their figures,
   * since most of a small query is planning it.
   */
  static Engine engine(SparkSession spark, Request request) {
    return System.getProperty(MASTER) == null && Storage.isLocal(request.data()) && isHeld(request)
        ? Engine.HELD
        : new SparkEngine(spark);
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

  private static SparkSession.Builder embedded(SparkSession.Builder builder) {
    return builder
        .master("local[*]")
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

  private static SparkSession.Builder large(SparkSession.Builder builder) {
    int cores = Runtime.getRuntime().availableProcessors();
    return embedded(builder)
        .config("spark.sql.shuffle.partitions", String.valueOf(PARTITIONS_PER_CORE * cores));
  }

  /** Spark reads and checks in any case, with little planning up to half of what can be held. */
  private static boolean isSmall(Request request) {
    return request.inbox().files().size() <= mostHeld() / 2;
  }

  private static boolean isHeld(Request request) {
    return request.inbox().files().size() <= mostHeld();
  }

  private static long mostHeld() {
    return Math.min(MOST_HELD, Runtime.getRuntime().maxMemory() / BYTES_A_DOCUMENT);
  }
}
