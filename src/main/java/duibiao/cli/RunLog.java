package duibiao.cli;

import duibiao.job.Progress;
import duibiao.job.nightly.LogStyle;
import java.util.Map;

/** Where the events of a run are told: its progress, and sentences for people. */
interface RunLog extends Progress, AutoCloseable {

  /** The log of a style, on standard error. */
  static RunLog of(LogStyle style) {
    int columns = Integer.getInteger("duibiao.columns", 0);
    return switch (style) {
      case TEXT -> new LineLog(System.err, LineLog::text);
      case JSON -> new LineLog(System.err, LineLog::json);
      // The launcher names the columns where standard error is a terminal.
      case AUTO -> columns > 0 ? new BarLog(System.err, columns) : of(LogStyle.TEXT);
    };
  }

  /**
   * Tells one thing.
   *
   * @param event its name, for programs
   * @param sentence the same for people
   * @param fields what programs may want to know of it
   */
  void tell(String event, String sentence, Map<String, ?> fields);

  default void tell(String event, String sentence) {
    tell(event, sentence, Map.of());
  }

  /** Tells of a failure that was not foreseen. */
  default void tell(Trouble trouble) {
    tell(
        "fault",
        trouble.sentence(),
        trouble.trace().map(trace -> Map.of("trace", trace)).orElse(Map.of()));
  }

  @Override
  void close();
}
