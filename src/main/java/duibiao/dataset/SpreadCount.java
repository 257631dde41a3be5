package duibiao.dataset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/** Counts what has been done, as tasks say with their heartbeats and at their end. */
final class SpreadCount extends SparkListener {

  /** The accumulator that tasks count with. */
  static final String NAME = "duibiao.done";

  private final Map<Long, Long> doneByTask = new ConcurrentHashMap<>();
  private final LongConsumer counted;
  private volatile boolean isOver;

  SpreadCount(LongConsumer counted) {
    this.counted = counted;
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
      if (!isOver && count.name().contains(NAME) && count.update().isDefined()) {
        doneByTask.put(task, ((Number) count.update().get()).longValue());
        counted.accept(doneByTask.values().stream().mapToLong(Long::longValue).sum());
      }
    }
  }

  /** What arrives late is told no more. */
  void end() {
    isOver = true;
  }
}
