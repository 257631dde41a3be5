package duibiao.job.nightly;

import java.util.Locale;

/** How the events of a run are told. */
public enum LogStyle {
  /** A line of {@code key=value} for each event. */
  TEXT,
  /** A line of JSON for each event. */
  JSON,
  /** A progress bar on a terminal, otherwise text. */
  AUTO;

  static LogStyle named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
