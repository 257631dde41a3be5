package duibiao.fact;

import duibiao.document.LimitExceededException;
import duibiao.document.Limits;
import duibiao.document.UnreadableDocumentException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives up on work that does not end by itself.
 *
 * <p>Readers look at the clock of their budget. A library that is caught in a loop does not, so the
 * work runs on a thread of its own, which is left behind when its time is up.
 */
public final class Watch {

  /** A reader that looks at its clock says more than the watch can, so it comes first. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private Watch() {}

  /**
   * Does the work within the time limit.
   *
   * @throws LimitExceededException if the work exceeds that or another limit
   */
  public static <T> T within(Limits limits, Callable<T> work) throws UnreadableDocumentException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "reading");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limits.time().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw LimitExceededException.ofTime(limits);
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Reading was interrupted", e);
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    }
  }

  /** Throws what the work threw. */
  private static UnreadableDocumentException unwrapped(Throwable cause) {
    if (cause instanceof RuntimeException exception) {
      throw exception;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof UnreadableDocumentException exception) {
      return exception;
    }
    throw new IllegalStateException(cause);
  }
}
