package duibiao.job;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** How long each stage of a run has taken, and which one is at work. */
final class StageClock {

  private static final double NANOS = 1e9;

  private final Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
  private final Progress progress;
  private volatile Stage running;

  StageClock(Progress progress) {
    this.progress = progress;
  }

  Progress progress() {
    return progress;
  }

  /** Runs a part of a stage. */
  <T> T time(Stage stage, Supplier<T> work) {
    running = stage;
    progress.begins(stage);
    long start = System.nanoTime();
    T result = work.get();
    double took = (System.nanoTime() - start) / NANOS;
    seconds.merge(stage, took, Double::sum);
    progress.ended(stage, took);
    running = null;
    return result;
  }

  /** The same, where nothing comes out of it. */
  void run(Stage stage, Runnable work) {
    time(
        stage,
        () -> {
          work.run();
          return stage;
        });
  }

  /** The stage that was at work when the run ended, in words; empty if there was none. */
  String interrupted() {
    return running == null ? "" : running.label();
  }

  /** Wall time by the names of the stages. */
  Map<String, Double> seconds() {
    Map<String, Double> named = new TreeMap<>();
    seconds.forEach((stage, took) -> named.put(stage.id(), Math.round(took * 10) / 10.0));
    return named;
  }
}
