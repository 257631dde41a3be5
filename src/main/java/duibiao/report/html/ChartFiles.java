package duibiao.report.html;

import duibiao.chart.Chart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pictures of a site. Those that have not changed since the last run, and were drawn by the
 * same program, are copied.
 */
final class ChartFiles {

  private static final List<String> ENDINGS = List.of(".svg", ".png", ".csv");

  /** What the pictures of a folder were drawn from: a line each with name and digest. */
  private static final String DRAWN = "drawn.txt";

  private final Path folder;
  private final Path previous;
  private final Map<String, String> drawn;
  private final String program = program();

  /** Writes into {@code folder} what may be at hand in {@code previous}, which need not exist. */
  ChartFiles(Path folder, Path previous) throws IOException {
    this.folder = folder;
    this.previous = previous;
    this.drawn = drawn(previous.resolve(DRAWN));
  }

  private static Map<String, String> drawn(Path list) throws IOException {
    Map<String, String> drawn = new HashMap<>();
    if (Files.exists(list)) {
      for (String line : Files.readAllLines(list)) {
        int blank = line.indexOf(' ');
        if (blank > 0) {
          drawn.put(line.substring(0, blank), line.substring(blank + 1));
        }
      }
    }
    return drawn;
  }

  /** Pictures of another build may look different. */
  private static String program() {
    try {
      Path code = Path.of(Chart.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Long.toString(Files.getLastModifiedTime(code).toMillis(), Character.MAX_RADIX);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot tell which program draws", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot tell which program draws", e);
    }
  }

  void write(List<Figure> figures) throws IOException {
    Files.createDirectories(folder);
    figures.parallelStream().forEach(this::write);
    Files.write(
        folder.resolve(DRAWN),
        figures.stream().map(figure -> figure.name() + " " + digest(figure)).sorted().toList());
  }

  private String digest(Figure figure) {
    return figure.digest() + " " + program;
  }

  private void write(Figure figure) {
    try {
      if (digest(figure).equals(drawn.get(figure.name())) && isAtHand(figure)) {
        for (String ending : ENDINGS) {
          Files.copy(
              previous.resolve(figure.name() + ending), folder.resolve(figure.name() + ending));
        }
        return;
      }
      Files.writeString(folder.resolve(figure.name() + ".svg"), figure.picture().svg());
      Files.write(folder.resolve(figure.name() + ".png"), figure.picture().png());
      Files.writeString(folder.resolve(figure.name() + ".csv"), figure.picture().data().csv());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the chart '" + figure.name() + "'", e);
    }
  }

  private boolean isAtHand(Figure figure) {
    return ENDINGS.stream()
        .allMatch(ending -> Files.isRegularFile(previous.resolve(figure.name() + ending)));
  }
}
