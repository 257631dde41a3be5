package duibiao.job;

import duibiao.dataset.Engine;
import duibiao.dataset.SparkEngine;
import duibiao.storage.Storage;
import org.apache.spark.sql.SparkSession;

/** Spark sessions: embedded on this machine, or the one that {@code spark-submit} has prepared. */
public final class Sessions {

  private static final String MASTER = "spark.master";
  private static final String MOST_FAILURES = "spark.task.maxFailures";

  /** Documents whose figures a heap of 2 GiB holds with ease. */
  private static final int MOST_HELD = 5_000;

  private Sessions() {}

  /**
   * The session of this process. Where {@code spark-submit} names a master, its settings hold;
   * otherwise Spark runs inside this process with settings for small work: most of a small run is
   * planning and compiling, not data.
   */
  public static SparkSession open() {
    return open(Request.RETRIES);
  }

  /**
   * The same.
   *
   * @param retries how often a task that failed, such as with a lost executor, is tried again on a
   *     cluster, unless {@code spark-submit} says otherwise; inside this process a task fails for
   *     good
   */
  public static SparkSession open(int retries) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("duibiao")
            .config("spark.sql.session.timeZone", "Asia/Shanghai")
            .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false");
    if (System.getProperty(MASTER) == null) {
      return embedded(builder).getOrCreate();
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
    return System.getProperty(MASTER) == null
            && Storage.isLocal(request.data())
            && request.inbox().files().size() <= MOST_HELD
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
        .config("spark.sql.catalogImplementation", "in-memory")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.adaptive.enabled", "false")
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN");
  }
}
