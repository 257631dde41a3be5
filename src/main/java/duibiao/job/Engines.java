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
    return Sessions.isSubmitted() ? spread() : Engine.HELD;
  }

  /** What compares and reports all documents, for which it holds their ratios and figures. */
  Engine comparing() {
    boolean isHeld =
        !Sessions.isSubmitted() && Storage.isLocal(request.data()) && canHold(request.inbox());
    return isHeld ? Engine.HELD : spread();
  }

  /** The session begins when it is first needed. */
  private Engine spread() {
    if (spark == null) {
      isOwn = SparkSession.getDefaultSession().isEmpty();
      spark = Sessions.open(request, canHold(request.inbox()));
    }
    return new SparkEngine(spark);
  }

  /** Whether this process has memory for the figures of an inbox. */
  private static boolean canHold(Inbox inbox) {
    return inbox.files().size() * BYTES_A_DOCUMENT <= Runtime.getRuntime().maxMemory();
  }

  /** Ends the session, unless somebody else has begun it. */
  @Override
  public void close() {
    if (isOwn) {
      spark.stop();
    }
  }
}
