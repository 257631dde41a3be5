package duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.report.briefing.Briefing;
import duibiao.report.briefing.BriefingText;
import duibiao.report.digest.Digest;
import duibiao.report.digest.DigestFiles;
import duibiao.report.font.WebFont;
import duibiao.report.html.EvidencePages;
import duibiao.report.html.Site;
import duibiao.report.pdf.BriefingPdf;
import duibiao.report.word.BriefingDocument;
import duibiao.report.word.BriefingTemplate;
import duibiao.report.workbook.DistrictWorkbook;
import duibiao.report.workbook.InspectionWorkbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {

  /** Times in zip files have steps of two seconds. */
  private static final long STEP_OF_ZIP_TIMES = 2_000;

  private static final Path NO_PREVIOUS = Path.of("no-such-folder");

  private static final DistrictFigures FIGURES =
      OfficeDistrict.of(List.of("财政局", "审计局", "统计局", "教育局", "民政局"));

  @TempDir private Path parent;

  @Test
  void theSameFiguresOfADayGiveTheSameFilesWheneverTheyAreWritten()
      throws IOException, InterruptedException {
    Path first = write("first", FIGURES);
    Thread.sleep(STEP_OF_ZIP_TIMES);
    assertSameFiles(write("second", FIGURES), first);
  }

  @Test
  void itDoesNotMatterInWhichOrderTasksHaveFoundTheFigures() throws IOException {
    Random random = new Random(1);
    DistrictFigures shuffled =
        new DistrictFigures(
            FIGURES.language(),
            FIGURES.title(),
            FIGURES.source(),
            FIGURES.metrics(),
            shuffled(FIGURES.documents(), random),
            shuffled(FIGURES.ratios(), random),
            shuffled(FIGURES.benchmarks(), random),
            shuffled(FIGURES.amongPeers(), random),
            FIGURES.compositions(),
            FIGURES.findings());

    assertSameFiles(write("shuffled", shuffled), write("first", FIGURES));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static void assertSameFiles(Path actual, Path expected) throws IOException {
    List<Path> files = files(expected);
    assertThat(files(actual)).isEqualTo(files);
    assertThat(files)
        .extracting(Path::toString)
        .contains("index.html", "duibiao.xlsx", "briefing.docx", "briefing.pdf")
        .anyMatch(file -> file.startsWith("inspection"))
        .anyMatch(file -> file.endsWith(".png"));
    assertThat(files)
        .allSatisfy(
            file ->
                assertThat(actual.resolve(file)).hasSameBinaryContentAs(expected.resolve(file)));
  }

  private Path write(String name, DistrictFigures figures) throws IOException {
    Path folder = Files.createDirectory(parent.resolve(name));
    InspectionWorkbooks.write(folder, NO_PREVIOUS, figures);
    Site.write(folder, NO_PREVIOUS, figures, Digest.NONE);
    DistrictWorkbook.write(folder, figures);
    EvidencePages.write(folder, figures, Exhibits.NONE);
    DigestFiles.write(folder, Digest.NONE, figures.metrics(), figures.words());
    Briefing briefing = BriefingText.of(figures, LocalDate.of(2026, 3, 14));
    BriefingDocument.write(folder, briefing, BriefingTemplate.STANDARD);
    BriefingPdf.write(folder, briefing);
    WebFont.write(folder);
    return folder;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}
