package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.catalog.RunRecord;
import duibiao.catalog.RunRecord.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on a machine whose clock is set back between them. */
class WrongClockTest {

  private static final int KEPT = 2;

  @TempDir private Path folder;

  private SmallDistrict district;

  @BeforeEach
  void makeADistrict() throws IOException {
    district = SmallDistrict.write(folder);
  }

  @Test
  void theLastRunIsTheNewestAndFollowsOnTheOneBefore() throws IOException {
    String first = publishOn("2026-03-03T02:00:00Z");
    String second = publishOn("2026-03-01T02:00:00Z");
    String third = publishOn("2025-12-31T02:00:00Z");

    assertThat(List.of(first, second, third)).isSorted().doesNotHaveDuplicates();
    assertThat(district.current())
        .extracting(RunRecord::id, RunRecord::before)
        .containsExactly(third, second);
    assertThat(district.out().resolve("reports/latest/digest.json")).content().contains(second);
    assertThat(district.catalog().publications())
        .extracting(RunRecord::id)
        .containsExactly(third, second);
    district.assertTidy();
  }

  @Test
  void aFailureInTheFutureDoesNotHideWhatWasPublishedAfterIt() throws IOException {
    begin(district.request(), on("2099-01-01T00:00:00Z")).close();
    publishOn("2026-03-03T02:00:00Z");

    assertThat(district.records())
        .extracting(RunRecord::outcome)
        .containsExactly(Outcome.PUBLISHED, Outcome.FAILED);
  }

  @Test
  void theBriefingHasTheDayOfItsRun() throws IOException {
    publishOn("2099-01-01T02:00:00Z");
    publishOn("2026-03-03T02:00:00Z");

    Path briefing = district.out().resolve("reports/latest/briefing.pdf");
    try (PDDocument pdf = Loader.loadPDF(briefing.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("2026年3月3日").doesNotContain("2099年");
    }
  }

  private String publishOn(String time) throws IOException {
    district.change();
    try (Run run = begin(district.request(KEPT), on(time))) {
      run.publish();
    }
    return district.current().id();
  }

  private static Run begin(Request request, Clock time) {
    return Run.begin(RunLock.of(request.state()), request, Progress.SILENT, time);
  }

  private static Clock on(String time) {
    return Clock.fixed(Instant.parse(time), ZoneId.of("Asia/Shanghai"));
  }
}
