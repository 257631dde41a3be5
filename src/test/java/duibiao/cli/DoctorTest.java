package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.catalog.RunJournal;
import duibiao.catalog.RunRecord;
import duibiao.catalog.RunRecord.Outcome;
import duibiao.catalog.RunRecord.Versions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-01T08:00:00+08:00");

  @TempDir private Path folder;

  private final PrintStream realOut = System.out;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void catchTheStream() {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void giveTheStreamBack() {
    System.setOut(realOut);
  }

  @Test
  void nothingIsWrongWhereAllIsThere() throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(folder.resolve("inbox/甲局.txt"), "预算");

    assertThat(doctor("inbox: inbox\nout: out\n")).isZero();
    assertThat(lines())
        .noneMatch(line -> line.startsWith("✗"))
        .contains("✓ 收件箱有1个文件", "！ 还没有发布过，请先运行一次")
        .anyMatch(line -> line.endsWith("支持文件锁"))
        .anyMatch(line -> line.endsWith("可以写入，支持符号链接"));
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("inbox", "nightly.yaml");
  }

  @Test
  void whatIsMissingIsToldWithWhatToDo() throws IOException {
    Files.writeString(folder.resolve("file"), "");

    assertThat(doctor("inbox: nowhere\nout: file\nmetrics_file: no/duibiao.prom\n")).isEqualTo(2);
    assertThat(lines())
        .contains(
            "✗ 找不到收件箱“%s”，请建好这个文件夹或改正 inbox".formatted(folder.resolve("nowhere")),
            "✗ " + Folders.refusal(folder.resolve("file")))
        .anyMatch(line -> line.startsWith("！ 无法写运行指标"));
  }

  @Test
  void aMistakeInTheSettingsIsToldWithItsLine() throws IOException {
    assertThat(doctor("inbox: .\nkep: 3\n")).isEqualTo(2);
    assertThat(lines()).last().asString().startsWith("✗ 设置文件").contains("第2行有误：不认识“kep”");
  }

  @Test
  void theMachineIsJudged() {
    assertThat(MachineCheckup.java(11).line()).startsWith("✗ Java 11 太旧");
    assertThat(MachineCheckup.heap(300L << 20).line()).startsWith("✗ Java 最大堆 300 MB，不够运行");
    assertThat(MachineCheckup.heap(600L << 20).line()).startsWith("！");
    assertThat(MachineCheckup.heap(2048L << 20).line()).isEqualTo("✓ Java 最大堆 2048 MB");
    assertThat(MachineCheckup.encoding("ANSI_X3.4-1968", "UTF-8").line()).startsWith("✗ 文件名用");
    assertThat(FolderCheckup.space(folder, 100 << 20).line()).startsWith("✗").contains("0.1 GB");
    assertThat(FolderCheckup.space(folder, 1L << 30).line()).startsWith("！");
    assertThat(DoctorCommand.waiting(Duration.ofMinutes(10), Duration.ofMinutes(5)))
        .get()
        .extracting(Diagnosis::line)
        .asString()
        .startsWith("！ quiet（600秒）比 patience（300秒）长");
    assertThat(DoctorCommand.waiting(Duration.ofMinutes(5), Duration.ofMinutes(5))).isEmpty();
  }

  @Test
  void whatEarlierRunsHaveLeftIsTold() throws IOException {
    Files.createDirectories(folder.resolve(".publications/20260228-020000-000/facts"));
    RunRecord late = failed("20260228-020000-000", "2026-02-28T06:00:00+08:00");
    new RunJournal(folder).add(late);

    assertThat(past())
        .contains(
            "！ 有1次运行中断后留下的文件，下次运行会清理：20260228-020000-000",
            "！ 上一次运行（2026-02-28T06:00:00+08:00）没有发布：到截止时间仍未完成，请查看日志");

    new RunJournal(folder).add(failed("20260302-020000-000", "2026-03-02T02:00:00+08:00"));
    assertThat(past()).anyMatch(line -> line.startsWith("！ 最近的运行在将来（2026-03-02"));
  }

  private List<String> past() {
    return PublicationCheckup.diagnoses(folder, NOW).stream().map(Diagnosis::line).toList();
  }

  private static RunRecord failed(String id, String time) {
    return new RunRecord(
        id,
        Outcome.FAILED,
        "到截止时间仍未完成",
        time,
        time,
        new Versions("", "", "", ""),
        "",
        Map.of(),
        Map.of(),
        List.of());
  }

  private int doctor(String settings) throws IOException {
    Path file = Files.writeString(folder.resolve("nightly.yaml"), settings);
    return Duibiao.run("doctor", "--settings", file.toString());
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
