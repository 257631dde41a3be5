package duibiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** A run whose process is killed at a boundary of its stages. */
final class KilledRun {

  private static final Duration LONG = Duration.ofMinutes(1);

  private KilledRun() {}

  /** Runs over the district of a folder up to a boundary, such as {@code ended read}. */
  public static void main(String[] arguments) throws IOException {
    SmallDistrict district = new SmallDistrict(Path.of(arguments[0]));
    district.publish(new Killer(arguments[1]));
  }

  private record Killer(String boundary) implements Progress {

    @Override
    public void begins(Stage stage) {
      pass("begins " + stage.id());
    }

    @Override
    public void read(long files, long all) {}

    @Override
    public void ended(Stage stage, double seconds) {
      pass("ended " + stage.id());
    }

    private void pass(String reached) {
      if (reached.equals(boundary)) {
        try {
          new ProcessBuilder("kill", "-9", String.valueOf(ProcessHandle.current().pid())).start();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        Pause.of(LONG);
      }
    }
  }
}
