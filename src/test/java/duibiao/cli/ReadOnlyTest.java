package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that a run may not write to: it says so before it starts, as the doctor does. */
class ReadOnlyTest {

  @TempDir private Path folder;

  private final PrintStream realErr = System.err;
  private final PrintStream realOut = System.out;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Path settings;

  @BeforeEach
  void makeAnInbox() throws IOException {
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    Files.createDirectories(folder.resolve("inbox"));
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("inbox/甲局.txt"), "预算");
    settings = Files.writeString(folder.resolve("nightly.yaml"), "inbox: inbox\nout: out\n");
  }

  @AfterEach
  void giveTheStreamsBack() {
    System.setErr(realErr);
    System.setOut(realOut);
  }

  /** A file in the place of a folder stops also those who may write everywhere. */
  @ParameterizedTest
  @ValueSource(strings = {"out", "out/notebooks-data", "out/reports"})
  void isRefusedInOneSentence(String place) throws IOException {
    Files.delete(folder.resolve("out"));
    Path file = folder.resolve(place);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");

    assertRefused(file);
  }

  @Test
  void aReadOnlyDiskIsRefusedInOneSentence() throws Exception {
    Path data = Files.createDirectories(folder.resolve("out/notebooks-data"));
    boolean isMounted = succeeds("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", data.toString());
    assumeTrue(isMounted, "Only root may mount a disk that cannot be written");
    try {
      assertRefused(data);
      assertThat(data).isEmptyDirectory();
    } finally {
      assertThat(succeeds("umount", data.toString())).isTrue();
    }
  }

  private void assertRefused(Path refused) {
    String sentence = Folders.refusal(refused);
    Path target = folder.resolve("out");

    assertThat(Duibiao.run("run", folder.resolve("inbox").toString(), "--out", target.toString()))
        .isEqualTo(2);
    assertThat(lines(err)).containsExactly(sentence);
    assertThat(Duibiao.run("nightly", "--settings", settings.toString())).isEqualTo(2);
    assertThat(lines(err)).hasSize(2).last().asString().contains(sentence);
    assertThat(Duibiao.run("doctor", "--settings", settings.toString())).isEqualTo(2);
    assertThat(lines(out)).contains("✗ " + sentence);
  }

  private static List<String> lines(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static boolean succeeds(String... command) throws Exception {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }
}
