package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inboxes that people change between a run's look at them and its end. */
class ChangingInboxTest {

  @TempDir private Path folder;

  private SmallDistrict district;

  @BeforeEach
  void makeADistrict() throws IOException {
    district = SmallDistrict.write(folder);
  }

  @Test
  void whatChangedBeforeItWasReadIsToldAsItWasFoundAndReadByTheNextRun() throws IOException {
    Request listed = district.request();
    List<Path> files = district.files();
    Files.delete(files.get(0));
    Files.write(files.get(1), new byte[0]);
    Files.copy(files.get(3), files.get(2), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(files.get(3), "\n补充说明。\n", StandardOpenOption.APPEND);
    Files.copy(files.get(4), district.inbox().resolve("新到.txt"));

    Summary summary = publish(listed);

    assertThat(summary.unreadable()).containsExactly(name(files.get(0)), name(files.get(1)));
    assertThat(summary.changed()).isEqualTo(4);
    assertThat(summary.total()).isEqualTo(listed.inbox().files().size());
    assertThat(district.rows().toString()).contains("无法打开文件，请检查它是否仍在原处").doesNotContain("新到.txt");
    assertTheNextRunReads();
  }

  @Test
  void aFileThatWasAwayForAMomentIsReadByTheNextRun() throws IOException {
    Request listed = district.request();
    Path file = district.files().get(0);
    Path away = Files.move(file, folder.resolve("away"));
    assertThat(publish(listed).unreadable()).containsExactly(name(file));
    Files.move(away, file);

    assertThat(district.request().inbox().digest()).isEqualTo(listed.inbox().digest());
    assertTheNextRunReads();
  }

  @Test
  void filesThatGoBeforeTheReportsAreMadeAreReportedAsTheyWereRead() throws IOException {
    Request listed = district.request();
    Progress emptying =
        new Progress() {
          @Override
          public void begins(Stage stage) {
            if (stage == Stage.REPORT) {
              empty();
            }
          }

          @Override
          public void read(long files, long all) {}

          @Override
          public void ended(Stage stage, double seconds) {}
        };

    Summary summary = district.publish(emptying);

    assertThat(summary.unreadable()).isEmpty();
    assertThat(summary.total()).isEqualTo(listed.inbox().files().size());
    try (Run run = Run.begin(district.request(), Progress.SILENT)) {
      assertThat(run.hasChanged()).isTrue();
    }
  }

  private void empty() {
    try {
      for (Path file : district.files()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Summary publish(Request request) {
    try (Run run = Run.begin(request, Progress.SILENT)) {
      return run.publish();
    }
  }

  private void assertTheNextRunReads() throws IOException {
    try (Run run = Run.begin(district.request(), Progress.SILENT)) {
      assertThat(run.hasChanged()).isTrue();
      assertThat(run.publish().changed()).isZero();
    }
    assertThat(district.rows()).isEqualTo(district.undisturbed("undisturbed"));
    try (Run run = Run.begin(district.request(), Progress.SILENT)) {
      assertThat(run.hasChanged()).isFalse();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
