package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duibiao.catalog.RunRecord;
import duibiao.catalog.RunRecord.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs in processes of their own that may write no more. */
@Tag("slow")
class FullDiskTest {

  private static final int FAULT = 3;

  @TempDir private Path folder;

  private SmallDistrict district;
  private boolean isMounted;

  @BeforeEach
  void makeADistrict() throws IOException {
    district = SmallDistrict.write(folder);
  }

  @AfterEach
  void unmount() throws Exception {
    if (isMounted) {
      assertThat(exitCode("umount", district.out().toString())).isZero();
    }
  }

  /** So little is left that the named stage is the one that fails. */
  @ParameterizedTest
  @CsvSource({"read, 200000", "report, 1500000"})
  void aFullDiskIsToldInOneSentenceAndLeavesTheLastPublication(String stage, int left)
      throws Exception {
    String out = district.out().toString();
    isMounted = exitCode("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", out) == 0;
    assumeTrue(isMounted, "Only root may mount a small disk; the limit of a file's size is tested");
    district.publish();
    Map<String, List<String>> shown = district.rows();
    district.change();
    Path filler = district.out().resolve("filler");
    Files.write(
        filler, new byte[(int) (Files.getFileStore(district.out()).getUsableSpace() - left)]);

    assertThat(district.run().waitFor()).isEqualTo(FAULT);
    assertThat(district.said()).last().asString().startsWith("磁盘已满，无法写入“" + out);
    assertThat(district.said()).noneMatch(line -> line.startsWith("\tat "));
    assertThat(district.said()).anyMatch(line -> line.contains("stage_begins stage=" + stage));
    assertThat(district.rows()).isEqualTo(shown);
    assertThat(district.records().get(0).outcome()).isEqualTo(Outcome.FAILED);

    Files.delete(filler);
    assertTheNextRunCompletes(shown);
  }

  @Test
  void aLimitOfTheSizeOfFilesIsToldInOneSentence() throws Exception {
    district.publish();
    Map<String, List<String>> shown = district.rows();
    district.change();

    Process run =
        district.startBy(
            "ulimit -f 40 && exec \"$@\"",
            "duibiao.cli.Duibiao",
            "run",
            district.inbox().toString(),
            "--out",
            district.out().toString());
    assertThat(run.waitFor()).isEqualTo(FAULT);
    assertThat(district.said()).last().asString().startsWith("文件大小超过系统限制，无法写入“");
    assertThat(district.said()).noneMatch(line -> line.startsWith("\tat "));
    assertThat(district.rows()).isEqualTo(shown);
    assertTheNextRunCompletes(shown);
  }

  private void assertTheNextRunCompletes(Map<String, List<String>> shown) throws IOException {
    district.publish();
    assertThat(district.rows()).isNotEqualTo(shown);
    assertThat(district.records())
        .extracting(RunRecord::outcome)
        .containsExactly(Outcome.PUBLISHED, Outcome.FAILED, Outcome.PUBLISHED);
    district.assertTidy();
  }

  private static int exitCode(String... command) throws Exception {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
  }
}
