package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.report.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestHookTest {

  @TempDir private Path folder;

  private Path copy;

  @BeforeEach
  void publish() throws IOException {
    copy = folder.resolve("copy");
    publish("20260101-020000-000");
  }

  private void publish(String id) throws IOException {
    Path reports = folder.resolve(id);
    Files.createDirectories(reports);
    Files.writeString(reports.resolve("digest.md"), "# 变化\n- $(touch pwned)`touch pwned`\n");
    Files.writeString(reports.resolve("digest.json"), "{}");
    new ReportFolder(folder).show(id);
  }

  private String tell(String command) {
    return new DigestHook(command, folder, folder).tell();
  }

  @Test
  void theDigestIsItsInputAndIsNeverExecuted() {
    String command = "cat > '%s' && cat \"$DUIBIAO_DIGEST_JSON\" >> '%s'".formatted(copy, copy);

    assertThat(tell(command)).isEmpty();

    assertThat(copy).hasContent("# 变化\n- $(touch pwned)`touch pwned`\n{}");
    assertThat(Path.of("pwned")).doesNotExist();
  }

  @Test
  void whatGoesWrongIsToldAndTriedAgain() {
    assertThat(tell("exit 3")).contains("以 3 结束", "数据和报告已发布");

    assertThat(tell("cat > '%s'".formatted(copy))).isEmpty();
    assertThat(copy).exists();
  }

  @Test
  void eachPublicationIsToldOnce() throws IOException {
    String command = "echo 一次 >> '%s'".formatted(copy);

    tell(command);
    tell(command);
    assertThat(copy).hasContent("一次");

    publish("20260102-020000-000");
    tell(command);
    assertThat(copy).hasContent("一次\n一次");
  }
}
