package duibiao.job.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.Golden;
import duibiao.job.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightlySettingsTest {

  private static final Path SHIPPED = Path.of("jobs/nightly.yaml");

  private static final String GOOD =
      """
      # 设置
      inbox: inbox
      out: /srv/out
      keep: 3
      deadline: 06:30
      quiet: PT30S
      log: json
      metrics_file: duibiao.prom
      """;

  @TempDir private Path folder;

  @Test
  void pathsAreRelativeToTheFolderOfTheFileAndTheRestHasItsDefault() throws IOException {
    NightlySettings settings = read(GOOD);

    assertThat(settings.inbox()).isEqualTo(folder.resolve("inbox").toString());
    assertThat(settings.out()).isEqualTo(Path.of("/srv/out"));
    assertThat(settings.data()).isEqualTo("/srv/out/notebooks-data");
    assertThat(settings.departments()).isEqualTo(Path.of("/home/jobs/departments.csv"));
    assertThat(settings.metricsFile()).hasValue(folder.resolve("duibiao.prom"));
    assertThat(settings.metrics()).isEmpty();
    assertThat(settings.keep()).isEqualTo(3);
    assertThat(settings.retries()).isEqualTo(3);
    assertThat(settings.quiet()).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.patience()).isEqualTo(Duration.ofMinutes(10));
    assertThat(settings.log()).isEqualTo(LogStyle.JSON);
    assertThat(settings.recognises()).isFalse();
    assertThat(settings.hook()).isEmpty();
  }

  @Test
  void inboxAndDataMayLieOnAClusterAndWhatOneMachineKeepsDoesNot() throws IOException {
    NightlySettings settings =
        read(GOOD.replace("inbox: inbox", "inbox: hdfs://n/收件箱\ndata: s3a://b/数据"));

    assertThat(settings.inbox()).isEqualTo("hdfs://n/收件箱");
    assertThat(settings.data()).isEqualTo("s3a://b/数据");
    assertThat(Request.state(settings.out(), settings.data()))
        .isEqualTo(Path.of("/srv/out/notebooks-data"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          keep: 3         | kep: 3          | 第4行有误：不认识“kep”，最接近的是“keep”
          keep: 3         | keep: many      | 第4行有误：keep 应是1 到 999 的整数，现为“many”
          keep: 3         | keep: [3]       | 第4行有误：keep 应是1 到 999 的整数
          quiet: PT30S    | quiet: 30s      | 第6行有误：quiet 应是时长，如 PT2M（2 分钟）或 PT4H（4 小时），现为“30s”
          deadline: 06:30 | deadline: 26:30 | 第5行有误：deadline 应是时长（如 PT4H）或时刻（如 "06:30"），现为“26:30”
          log: json       | log: xml        | 第7行有误：log 应是text、json 或 auto，现为“xml”
          keep: 3         | log: text       | 第7行有误：log 写了两次
          out: /srv/out   | out: s3a://b    | 第3行有误：out 应是本机的路径，现为“s3a://b”
          keep: 3         | peers: no.yaml  | 第4行有误：peers 所指的文件“
          duibiao.prom    | duibiao.txt     | 第8行有误：metrics_file 要以 .prom 结尾
          inbox: inbox    | inbox:          | 第1行有误：缺少 inbox
          keep: 3         | keep 3          | 不是正确的 YAML
          """)
  void aMistakeIsToldWithLineReasonAndNearestKey(String good, String bad, String why) {
    assertThat(GOOD).contains(good);
    assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why)
        .hasMessageEndingWith("请改正后再运行");
  }

  @ParameterizedTest
  @CsvSource({
    "PT4H, 2026-03-01T22:00:00+08:00, PT4H",
    "06:30, 2026-03-01T22:00:00+08:00, PT8H30M",
    "06:30, 2026-03-01T06:00:00+08:00, PT30M",
    "06:30, 2026-03-01T06:30:00+08:00, PT24H"
  })
  void aDeadlineIsATimeFromNowOrTheNextTimeOfDay(
      String text, ZonedDateTime start, Duration expected) {
    assertThat(Deadline.of(text).after(start)).isEqualTo(expected);
  }

  @Test
  void whatShipsIsRightAndShowsEveryKey() throws IOException {
    NightlySettings shipped = NightlySettings.read(SHIPPED, Path.of(""));

    assertThat(shipped.inbox()).isEqualTo(Path.of("inbox").toAbsolutePath().toString());
    assertThat(shipped.decisions()).isEqualTo(Path.of("jobs/decisions.csv").toAbsolutePath());
    String text = Files.readString(SHIPPED);
    assertThat(NightlyKey.ids())
        .allMatch(id -> text.lines().anyMatch(l -> l.matches("#?" + id + ": .+")));
    assertThat(text).startsWith("# yaml-language-server: $schema=nightly.schema.json\n");
  }

  @Test
  void theSchemaIsThatOfTheCatalogueOfKeys() throws IOException {
    Golden.assertMatches(Path.of("jobs/nightly.schema.json"), NightlySchema.json());
  }

  private NightlySettings read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("nightly.yaml"), text);
    return NightlySettings.read(file, Path.of("/home"));
  }
}
