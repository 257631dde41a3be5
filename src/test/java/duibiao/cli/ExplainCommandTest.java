package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.catalog.Catalog;
import duibiao.catalog.DatasetName;
import duibiao.catalog.PartitionedWriter;
import duibiao.catalog.Publication;
import duibiao.catalog.RunRecord;
import duibiao.catalog.RunRecord.Outcome;
import duibiao.catalog.RunRecord.Versions;
import duibiao.check.Checks;
import duibiao.check.EvidenceRows;
import duibiao.check.Findings;
import duibiao.fact.Claims;
import duibiao.fact.Disclosure;
import duibiao.fact.Disclosures;
import duibiao.fact.Facts;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.fact.Targets;
import duibiao.finding.Decisions;
import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Severity;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  private static final PrintStream STDOUT = System.out;
  private static final PrintStream STDERR = System.err;

  @TempDir private static Path folder;

  private static String department;
  private static long failed;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /**
   * A publication of two years of one department, written without Spark. The total of the first
   * table of the last budget is misprinted.
   */
  @BeforeAll
  static void publish() throws IOException {
    SampleDistrict.of(new Options(1, 2023, 2024, 7)).write(folder.resolve("sample"));
    Path inbox = folder.resolve("sample/disclosures");
    List<Disclosure> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(inbox)) {
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().contains("2024")) {
          Files.writeString(file, Files.readString(file).replaceFirst("\t支出总计\t", "\t支出总计\t1"));
        }
        documents.addAll(InboxReader.read(inbox, file.getFileName().toString(), Reading.DEFAULT));
      }
    }
    Publication publication = Catalog.at(folder.resolve("notebooks-data").toString()).begin("1");
    PartitionedWriter writer = new PartitionedWriter(publication.folder(), "test");
    List<List<Finding>> findings = Checks.together(documents);
    for (int i = 0; i < documents.size(); i++) {
      write(writer, documents.get(i), findings.get(i));
    }
    publication.add(writer.close());
    Versions versions = new Versions("", "", "", "");
    publication.publish(
        new RunRecord(
            "1", Outcome.PUBLISHED, "", "", "", versions, "", Map.of(), Map.of(), List.of()));
  }

  private static void write(PartitionedWriter writer, Disclosure read, List<Finding> findings) {
    department = read.identity().department();
    Integer year = read.identity().fiscalYear();
    if (year == 2024) {
      failed =
          findings.stream()
              .filter(finding -> finding.isTold() && finding.severity() != Severity.INFO)
              .count();
    }
    writer.write(DatasetName.DOCUMENTS, Disclosures.row(read));
    write(writer, DatasetName.FACTS, Facts.rows(read));
    write(writer, DatasetName.CLAIMS, Claims.rows(read));
    write(writer, DatasetName.TARGETS, Targets.rows(read));
    for (KeyedFinding keyed : KeyedFinding.of(read.owner(), findings, Decisions.NONE)) {
      writer.write(DatasetName.FINDINGS, Findings.row(keyed, year));
      write(writer, DatasetName.EVIDENCE, EvidenceRows.of(keyed, year));
    }
  }

  private static void write(PartitionedWriter writer, DatasetName dataset, Stream<Row> rows) {
    rows.forEach(row -> writer.write(dataset, row));
  }

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setOut(STDOUT);
    System.setErr(STDERR);
  }

  @Test
  void aRatioIsATreeDownToTheCells() {
    assertThat(explain(department, "2024", "R04")).isZero();

    assertThat(text(out))
        .contains("2024年 人员经费占基本支出比重（R04）")
        .contains("├─ 分子：人员经费（一般公共预算基本支出表） ")
        .containsPattern("出处：\\S*2024\\S*部门预算\\S*\\.txt .*附表8 合计 表8第\\d+行第\\d+列")
        .contains("同口径：人员经费占基本支出比重（剔除租赁费、购房补贴后）（R04.adjusted）");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void aChangeNamesBothYearsDocuments() {
    assertThat(explain(department, "2024", "R24")).isZero();

    assertThat(text(out)).contains("├─ 本年：").contains("├─ 上年：").containsPattern("出处：\\S*2023");
  }

  @Test
  void checksThatFailedAreCountedAndListed() {
    assertThat(failed).isPositive();
    assertThat(explain(department, "2024", "R36")).isZero();

    assertThat(text(out))
        .contains("数值：" + failed + "条（已计算）", "分子：未通过的核对（核对结果） ", "出处：")
        .containsPattern("未通过：W\\d\\d（\\S*2024\\S*）：\\S+")
        .doesNotContain("有改动");
    assertThat(text(out).lines().filter(line -> line.startsWith("未通过："))).hasSize((int) failed);
  }

  @Test
  void aFigureOfAFailedCheckSaysSo() {
    assertThat(explain(department, "2024", "R08")).isZero();
    assertThat(explain(department, "2024", "R04")).isZero();

    List<String> trees = List.of(text(out).split("（R04）", 2));
    assertThat(trees.get(0)).contains("未核对一致", "核对：涉及它的核对未通过或无法进行，请先核实");
    assertThat(trees.get(1)).doesNotContain("请先核实");
  }

  @Test
  void aPartOfTheNameIsEnough() {
    assertThat(explain(department.substring(department.length() - 3), "2024", "R04")).isZero();

    assertThat(text(out)).startsWith(department + " 2024年");
  }

  @Test
  void aWrongRequestIsOneLineWithTheNearestName() {
    assertThat(explain(department, "2024", "R4")).isEqualTo(2);
    assertThat(explain(department + "局", "2024", "R04")).isEqualTo(2);
    assertThat(explain(department, "2030", "R04")).isEqualTo(2);
    assertThat(Duibiao.run("explain", "--department", "甲")).isEqualTo(2);

    List<String> lines = text(err).lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("指标目录里没有编号为“R4”的指标，最接近的是“R");
    assertThat(lines.get(1)).endsWith("最接近的是“" + department + "”");
    assertThat(lines.get(2)).isEqualTo("没有2030年的数据，现有年度：2023、2024");
  }

  @Test
  void aFolderWithoutAPublicationIsAWrongRequest() {
    int code =
        Duibiao.run(
            "explain",
            "--department",
            "甲",
            "--year",
            "2024",
            "--ratio",
            "R04",
            "--out",
            folder.resolve("none").toString());

    assertThat(code).isEqualTo(2);
    assertThat(text(err)).contains("还没有发布数据");
  }

  @Test
  void aMistakeInTheCatalogueIsToldBeforeAnythingRuns() throws IOException {
    Path metrics = folder.resolve("wrong.yaml");
    Files.writeString(
        metrics, "metrics:\n  - {id: R1, name: 甲, english: a, numerator: B8/total/personel}\n");

    int code = Duibiao.run("run", "--out", folder.toString(), "--metrics", metrics.toString());

    assertThat(code).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "指标目录“%s”第2行：“B8/total/personel”不存在：没有名为“personel”的栏，最接近的是“personnel”%n"
                .formatted(metrics));
  }

  private static int explain(String name, String year, String ratio) {
    return Duibiao.run(
        "explain",
        "--department",
        name,
        "--year",
        year,
        "--ratio",
        ratio,
        "--out",
        folder.toString());
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
