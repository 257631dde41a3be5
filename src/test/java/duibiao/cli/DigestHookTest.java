package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestHookTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeADigest() throws IOException {
    Files.writeString(folder.resolve("digest.md"), "# 变化\n- $(touch pwned)`touch pwned`\n");
    Files.writeString(folder.resolve("digest.json"), "{}");
  }

  @Test
  void theDigestIsItsInputAndIsNeverExecuted() throws IOException {
    Path copy = folder.resolve("copy");
    String command = "cat > '%s' && cat \"$DUIBIAO_DIGEST_JSON\" >> '%s'".formatted(copy, copy);

    assertThat(DigestHook.run(command, folder)).isEmpty();

    assertThat(copy).hasContent("# 变化\n- $(touch pwned)`touch pwned`\n{}");
    assertThat(Path.of("pwned")).doesNotExist();
  }

  @Test
  void whatGoesWrongIsTold() {
    assertThat(DigestHook.run("exit 3", folder)).contains("以 3 结束", "数据和报告已发布");
  }
}
