package duibiao.cli;

import duibiao.job.nightly.LogStyle;

/** Which log suits a style and the place where standard error goes. */
final class RunLogs {

  /** Columns of the terminal that standard error is; the launcher sets it. */
  private static final String COLUMNS = "duibiao.columns";

  private RunLogs() {}

  static RunLog of(LogStyle style) {
    int columns = Integer.getInteger(COLUMNS, 0);
    return switch (style) {
      case TEXT -> new LineLog(System.err, LineLog::text);
      case JSON -> new LineLog(System.err, LineLog::json);
      case AUTO ->
          columns > 0 ? new BarLog(System.err, columns) : new LineLog(System.err, LineLog::text);
    };
  }
}
