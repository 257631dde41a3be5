package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import duibiao.job.Stage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogTest {

  private static final String HOSTILE = "甲局\"预算\".pdf\n坏 event=fake";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);

  @Test
  void eachEventIsALineOfJson() throws IOException {
    LineLog log = new LineLog(stream, LineLog::json);
    log.begins(Stage.READ);
    log.ended(Stage.READ, 1.26);
    log.tell("published", HOSTILE, Map.of("documents", 3));

    List<String> lines = lines();
    assertThat(lines).hasSize(3);
    JsonNode last = new ObjectMapper().readTree(lines.get(2));
    assertThat(last.get("event").asText()).isEqualTo("published");
    assertThat(last.get("documents").asInt()).isEqualTo(3);
    assertThat(last.get("message").asText()).isEqualTo(HOSTILE);
    assertThat(new ObjectMapper().readTree(lines.get(1)).get("seconds").asDouble()).isEqualTo(1.3);
  }

  @Test
  void textQuotesWhatWouldBreakALineOrAField() {
    new LineLog(stream, LineLog::text).tell("note", HOSTILE);

    assertThat(lines())
        .singleElement()
        .asString()
        .matches("time=\\S+ event=note message=\"甲局.*")
        .endsWith("event=fake\"");
  }

  @Test
  void filesAreToldATenthAtATime() {
    LineLog log = new LineLog(stream, LineLog::text);
    log.begins(Stage.READ);
    for (int i = 1; i <= 1000; i++) {
      log.read(i, 1000);
    }

    assertThat(lines()).hasSize(11);
    assertThat(lines().get(10)).endsWith("event=files_read files=1000 all=1000");
  }

  @Test
  void theBarIsGoneBeforeASentenceIsTold() {
    try (RunLog log = new BarLog(stream, 80)) {
      log.begins(Stage.READ);
      log.read(3, 10);
      log.ended(Stage.READ, 1);
      log.tell("published", "共10个文件");
    }

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("读取").contains("3/10");
    assertThat(lines()).last().isEqualTo("共10个文件");
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
