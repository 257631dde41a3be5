package duibiao.job;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/** Tells how many files have been read, as the tasks say with their heartbeats and at their end. */
final class ReadProgress extends SparkListener {

  private final Map<Long, Long> filesByTask = new ConcurrentHashMap<>();
  private final long all;
  private final Progress progress;
  private volatile boolean isOver;

  ReadProgress(long all, Progress progress) {
    this.all = all;
    this.progress = progress;
  }

  @Override
  public void onExecutorMetricsUpdate(SparkListenerExecutorMetricsUpdate update) {
    CollectionConverters.asJava(update.accumUpdates())
        .forEach(task -> count(((Number) task._1()).longValue(), task._4()));
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    count(end.taskInfo().taskId(), end.taskInfo().accumulables());
  }

  private void count(long task, Iterable<AccumulableInfo> counts) {
    for (AccumulableInfo count : CollectionConverters.asJava(counts)) {
      if (!isOver && count.name().contains(ReadStage.FILES) && count.update().isDefined()) {
        filesByTask.put(task, ((Number) count.update().get()).longValue());
        // Tasks that are tried again count twice.
        progress.read(Math.min(all, sum()), all);
      }
    }
  }

  /** All have been read; what arrives late is told no more. */
  void end() {
    isOver = true;
    progress.read(all, all);
  }

  private long sum() {
    return filesByTask.values().stream().mapToLong(Long::longValue).sum();
  }
}
