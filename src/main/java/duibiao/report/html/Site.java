package duibiao.report.html;

import duibiao.report.DistrictFigures;
import duibiao.report.digest.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The site that shows a run: {@code index.html}, a page for each department, metric, peer group and
 * rule, and what is looked up. All links are relative, so that it works from disk and from any web
 * server. Its findings lead to the {@link EvidencePages}.
 */
public final class Site {

  private static final List<Function<District, Stream<Page>>> KINDS =
      List.of(
          district -> Stream.of(OverviewPage.of(district)),
          DepartmentPages::of,
          MetricPages::of,
          GroupPages::of,
          district -> Stream.of(GroupListPage.of(district)),
          FindingPages::of,
          ReferencePages::of);

  private Site() {}

  /**
   * Writes all pages and their charts, the first page last. The same figures give the same bytes.
   *
   * @param folder where to write; made if it is not there. Other files in it stay, so a new folder
   *     is best.
   * @param previous where the site of the run before is, whose charts are used again; need not
   *     exist
   * @param digest what has changed since
   */
  public static void write(Path folder, Path previous, DistrictFigures figures, Digest digest) {
    District district = new District(figures);
    List<Page> pages =
        Stream.concat(
                KINDS.stream().flatMap(kind -> kind.apply(district)),
                Stream.of(DigestPage.of(district, digest)))
            .toList();
    try {
      new ChartFiles(folder.resolve("charts"), previous.resolve("charts"))
          .write(pages.stream().flatMap(page -> page.figures().stream()).toList());
      Assets.write(folder, figures.words(), pages);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write what pages need to '" + folder + "'", e);
    }
    pages.subList(1, pages.size()).parallelStream().forEach(page -> write(folder, page));
    WorkingPages.of(district).toList().parallelStream()
        .forEach(
            page ->
                write(folder, page.path(), Templates.render("working.jte", page.words(), page)));
    write(folder, pages.get(0));
  }

  private static void write(Path folder, Page page) {
    write(folder, page.path(), Templates.render("page.jte", page.words(), page));
  }

  private static void write(Path folder, String path, String html) {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, html);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the page '" + file + "'", e);
    }
  }
}
