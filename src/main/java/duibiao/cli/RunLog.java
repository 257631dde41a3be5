package duibiao.cli;

import duibiao.job.Progress;
import java.util.Map;

/** Where the events of a run are told: its progress, and sentences for people. */
interface RunLog extends Progress, AutoCloseable {

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

  @Override
  void close();
}
