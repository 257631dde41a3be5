package duibiao.report.html;

import duibiao.report.DistrictFigures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page that shows a run: {@code index.html}, with its charts in {@code charts}. Its findings
 * lead to the {@link EvidencePages}.
 */
public final class DistrictPage {

  private DistrictPage() {}

  /**
   * Writes the page and its charts, the page last. The same figures give the same bytes.
   *
   * @param folder where to write; made if it is not there. Other files in it stay, so a new folder
   *     is best.
   */
  public static void write(Path folder, DistrictFigures figures) {
    Page page = Page.of(figures);
    Path charts = folder.resolve("charts");
    try {
      Files.createDirectories(charts);
      page.figures().parallelStream().forEach(figure -> write(charts, figure));
      Files.writeString(folder.resolve("index.html"), Templates.render("index.jte", page));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the page to '" + folder + "'", e);
    }
  }

  private static void write(Path charts, Figure figure) {
    try {
      Files.writeString(charts.resolve(figure.name() + ".svg"), figure.picture().svg());
      Files.write(charts.resolve(figure.name() + ".png"), figure.picture().png());
      Files.writeString(charts.resolve(figure.name() + ".csv"), figure.picture().data().csv());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the chart '" + figure.name() + "'", e);
    }
  }
}
