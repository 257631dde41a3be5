package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scheduled run does before Spark starts; {@code RunTest} holds the rest. */
class NightlyCommandTest {

  @TempDir private Path folder;

  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void catchTheStream() {
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void giveTheStreamBack() {
    System.setErr(realErr);
  }

  @Test
  void aWrongRequestIsOneLineAndStandsInTheMetrics() throws IOException {
    assertThat(nightly("inbox: nowhere\nout: out\nmetrics_file: duibiao.prom\n")).isEqualTo(2);
    assertThat(errors())
        .singleElement()
        .asString()
        .endsWith(
            " event=wrong_request message=找不到文件夹“%s”，请检查路径".formatted(folder.resolve("nowhere")));
    assertThat(folder.resolve("duibiao.prom"))
        .content()
        .contains("duibiao_last_run_exit_code 2\n")
        .contains("duibiao_last_run_outcome{outcome=\"failed\"} 1\n");
  }

  @Test
  void aFailureThatNobodyForesawIsAnEventToo() throws IOException {
    Files.createDirectory(folder.resolve("inbox"));
    Files.writeString(folder.resolve("inbox/甲局.txt"), "预算");
    Files.createDirectories(folder.resolve("out/notebooks-data/.lock"));

    assertThat(nightly("inbox: inbox\nout: out\nquiet: PT0S\nlog: json\n")).isEqualTo(3);
    JsonNode event = new ObjectMapper().readTree(errors().get(errors().size() - 1));
    assertThat(event.get("event").asText()).isEqualTo("fault");
    assertThat(event.get("message").asText()).contains("没有发布任何内容");
    assertThat(event.get("trace").asText()).contains(".lock", "\tat duibiao.job.");
  }

  @Test
  void aMistakeInTheSettingsIsToldBeforeAnythingStarts() throws IOException {
    assertThat(nightly("inbox: .\nout: out\ndeadlin: PT1H\n")).isEqualTo(2);
    assertThat(errors()).singleElement().asString().contains("第3行有误：不认识“deadlin”，最接近的是“deadline”");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aMistakeInAFileThatTheSettingsNameIsToldToo() throws IOException {
    Files.createDirectory(folder.resolve("inbox"));
    Files.writeString(folder.resolve("inbox/甲局.txt"), "预算");
    Files.writeString(folder.resolve("peers.yaml"), "set:\n");

    assertThat(nightly("inbox: inbox\nout: out\npeers: peers.yaml\n")).isEqualTo(2);
    assertThat(errors()).singleElement().asString().contains("peers.yaml”第1行有误：不认识“set”");
  }

  @Test
  void metricsAreLeftToTheRunThatIsAtWork() throws IOException {
    Files.createDirectory(folder.resolve("inbox"));
    Files.writeString(folder.resolve("inbox/甲局.txt"), "预算");
    Path metrics = Files.writeString(folder.resolve("duibiao.prom"), "of the other run\n");
    Path state = Files.createDirectories(folder.resolve("out/notebooks-data"));
    try (FileChannel other =
        FileChannel.open(
            state.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      other.lock();

      assertThat(nightly("inbox: inbox\nout: out\nmetrics_file: duibiao.prom\nquiet: PT0S\n"))
          .isEqualTo(3);
    }

    assertThat(errors()).last().asString().contains(" event=running ").contains("正由另一次运行使用");
    assertThat(metrics).hasContent("of the other run");
  }

  private int nightly(String settings) throws IOException {
    Path file = Files.writeString(folder.resolve("nightly.yaml"), settings);
    return Duibiao.run("nightly", "--settings", file.toString());
  }

  private List<String> errors() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
