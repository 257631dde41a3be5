package duibiao.report.html;

import duibiao.report.KeptFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pictures of a site. Those that have not changed since the last run are not drawn again. */
final class ChartFiles {

  private final Path folder;
  private final KeptFiles kept;

  /** Writes into {@code folder} what may be at hand in {@code previous}, which need not exist. */
  ChartFiles(Path folder, Path previous) throws IOException {
    this.folder = folder;
    this.kept = new KeptFiles(folder, previous);
  }

  void write(List<Figure> figures) throws IOException {
    figures.parallelStream().forEach(this::write);
    kept.finish();
  }

  private void write(Figure figure) {
    String svg = figure.name() + ".svg";
    String png = figure.name() + ".png";
    String csv = figure.name() + ".csv";
    try {
      kept.make(
          figure.name(),
          List.of(svg, png, csv),
          figure.digest(),
          () -> {
            Files.writeString(folder.resolve(svg), figure.picture().svg());
            Files.write(folder.resolve(png), figure.picture().png());
            Files.writeString(folder.resolve(csv), figure.picture().data().csv());
          });
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the chart '" + figure.name() + "'", e);
    }
  }
}
