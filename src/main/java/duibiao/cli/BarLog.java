package duibiao.cli;

import duibiao.job.Stage;
import java.io.PrintStream;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;

/** A bar for each stage, on a terminal, and sentences between them. */
final class BarLog implements RunLog {

  private static final long UNKNOWN = -1;
  private static final int REFRESH_MILLIS = 200;

  private final PrintStream terminal;
  private final int columns;
  private ProgressBar bar;

  BarLog(PrintStream terminal, int columns) {
    this.terminal = terminal;
    this.columns = columns;
  }

  @Override
  public synchronized void begins(Stage stage) {
    close();
    ProgressBarBuilder builder =
        new ProgressBarBuilder()
            .setTaskName(stage.label())
            .setInitialMax(UNKNOWN)
            .setUpdateIntervalMillis(REFRESH_MILLIS)
            .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
            .setConsumer(new ConsoleProgressBarConsumer(terminal, columns))
            .continuousUpdate();
    if (stage != Stage.READ) {
      builder.setRenderer(BarLog::withoutEnd);
    }
    bar = builder.build();
  }

  /** How much there is to do is known only of reading. */
  private static String withoutEnd(ProgressState state, int width) {
    return "%s %s 秒".formatted(state.getTaskName(), state.getElapsedAfterStart().toSeconds());
  }

  @Override
  public synchronized void read(long files, long all) {
    if (bar != null) {
      bar.maxHint(all);
      bar.stepTo(files);
    }
  }

  @Override
  public synchronized void ended(Stage stage, double seconds) {
    close();
  }

  @Override
  public synchronized void tell(String event, String sentence, Map<String, ?> fields) {
    close();
    terminal.println(sentence);
  }

  @Override
  public synchronized void tell(Trouble trouble) {
    RunLog.super.tell(trouble);
    trouble.trace().ifPresent(terminal::print);
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
      // Not every terminal lets the bar remove itself.
      terminal.print("\r" + " ".repeat(columns - 1) + "\r");
    }
  }
}
