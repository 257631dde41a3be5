package duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

  @TempDir private Path folder;

  @Test
  void whatPeopleSeeStaysWhereItsPublicationIsNoLongerKept() throws IOException {
    ReportFolder reports = new ReportFolder(folder);
    reports.write("20260101-000000-000", fresh -> {});
    reports.write("20260102-000000-000", fresh -> {});
    reports.show("20260102-000000-000");
    Files.createDirectory(folder.resolve("ours"));

    reports.keep(List.of(), "2026.*");

    assertThat(reports.latest()).isDirectory();
    assertThat(folder.resolve("20260101-000000-000")).doesNotExist();
    assertThat(folder.resolve("ours")).exists();
  }
}
