package duibiao.job;

import duibiao.dataset.Engine;
import duibiao.dataset.SparkEngine;
import duibiao.storage.Storage;
import org.apache.spark.sql.SparkSession;

/**
 * What the stages of a run work on: this process as long as it can, since most of a small query is
 * planning it, and Spark otherwise.
 */
final class Engines implements AutoCloseable {

  /**
   * Heap for each document of 600 figures: its ratios and spending while it is compared, or all of
   * its figures where a report shows it, and as much again for what is not collected yet.
   */
  static final long BYTES_A_DOCUMENT = 200_000;

  private final Request request;
  private SparkSession spark;
  private boolean isOwn;

  /** The engines that suit a request. */
  Engines(Request request) {
    this.request = request;
  }

  /** What reads and checks documents, one group of them at a time. */
  Engine reading() {
    return Sessions.isSubmitted() ? spread(request.inbox().files().size()) : Engine.HELD;
  }

  /** What compares and reports so many documents, for which it holds their ratios and figures. */
  Engine comparing(long documents) {
    boolean isHeld =
        !Sessions.isSubmitted() && Storage.isLocal(request.data()) && canHold(documents);
    return isHeld ? Engine.HELD : spread(documents);
  }

  /** The session begins when it is first needed. */
  private Engine spread(long documents) {
    if (spark == null) {
      isOwn = SparkSession.getDefaultSession().isEmpty();
      spark = Sessions.open(request, canHold(documents));
    }
    return new SparkEngine(spark);
  }

  /** Whether this process has memory for the figures of so many documents. */
  private static boolean canHold(long documents) {
    return documents * BYTES_A_DOCUMENT <= Runtime.getRuntime().maxMemory();
  }

  /** Ends the session, unless somebody else has begun it. */
  @Override
  public void close() {
    if (isOwn) {
      spark.stop();
    }
  }
}
