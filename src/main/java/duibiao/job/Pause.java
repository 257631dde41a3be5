package duibiao.job;

import java.time.Duration;

/** Waiting. A process that is asked to end does not wait. */
public final class Pause {

  private Pause() {}

  /** Waits so long. */
  public static void of(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting", e);
    }
  }
}
