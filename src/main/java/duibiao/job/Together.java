package duibiao.job;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * Does several things at the same time, and what each of them does in parallel, in one pool of as
 * many threads as there are cores.
 *
 * <p>Where {@code spark-submit} has loaded this program, the threads that all of a JVM share do not
 * know its classes; those of this pool do.
 */
final class Together {

  private Together() {}

  /** Ends when all have ended; a failure of one is thrown here. */
  static void run(List<Runnable> parts) {
    ForkJoinPool pool =
        new ForkJoinPool(Runtime.getRuntime().availableProcessors(), Together::worker, null, false);
    try {
      pool.submit(() -> parts.parallelStream().forEach(Runnable::run)).join();
    } finally {
      pool.shutdown();
    }
  }

  private static ForkJoinWorkerThread worker(ForkJoinPool pool) {
    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    thread.setContextClassLoader(Together.class.getClassLoader());
    return thread;
  }
}
