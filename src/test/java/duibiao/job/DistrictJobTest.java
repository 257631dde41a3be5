package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.catalog.DatasetName;
import duibiao.fact.Disclosure.Status;
import duibiao.fact.Reading;
import duibiao.finding.Decisions;
import duibiao.ratio.MetricCatalogue;
import duibiao.report.Language;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.storage.LocalStorage;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.avro.AvroReadSupport;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One run over good and bad files, and what readers find afterwards. */
class DistrictJobTest {

  private static final int DEPARTMENTS = 9;
  private static final int YEARS = 2;

  /** Budgets of every year, and the final accounts of all but the last. */
  private static final int DOCUMENTS = DEPARTMENTS * (2 * YEARS - 1);

  private static final String TARGET_FORM =
      """

      财政项目支出绩效目标申报表
      项目名称	河道养护	项目性质	经常性项目
      计划开始日期	2024-1-1	计划完成日期	长期
      项目资金（万元）	项目资金总额	30	年度资金申请总额	10.5
      绩效指标	一级指标	二级指标	三级指标	年度指标值
      	产出指标	时效指标	巡查及时率	≥98.5% (2024年6月)
      """;

  /** What ships, and a metric that an analyst has added. */
  private static final MetricCatalogue CATALOGUE = catalogue();

  private static final Settings SETTINGS =
      new Settings(Register.EMPTY, CATALOGUE, Decisions.NONE, BenchmarkSettings.DEFAULT, "");

  @TempDir private static Path folder;

  private static Summary summary;

  @BeforeAll
  static void runOnGoodAndBadFiles() throws IOException {
    Path inbox = folder.resolve("收件箱");
    SampleDistrict.of(new Options(DEPARTMENTS, 2023, 2024, 7)).write(folder.resolve("sample"));
    Files.createDirectories(inbox.resolve("2024/部门"));
    try (Stream<Path> documents = Files.list(folder.resolve("sample/disclosures"))) {
      for (Path document : documents.toList()) {
        Path copy = inbox.resolve("2024/部门").resolve(document.getFileName());
        Files.writeString(copy, Files.readString(document) + TARGET_FORM);
      }
    }
    Files.createFile(inbox.resolve("空文件.pdf"));
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    Files.write(inbox.resolve("随机字节.pdf"), noise);
    Files.writeString(inbox.resolve("截断.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type /Catalog");
    Files.writeString(inbox.resolve("通知.txt"), "关于召开会议的通知\n\n请准时参加。");
    Files.writeString(inbox.resolve(".隐藏.txt"), "不读");
    summary = run();
  }

  @Test
  void badFilesAreToldAndAllOthersArePublished() throws SQLException {
    assertThat(summary.count(Status.READ)).isEqualTo(DOCUMENTS);
    assertThat(summary.count(Status.UNREADABLE)).isEqualTo(4);
    assertThat(query("SELECT document, status, facts FROM documents WHERE fiscal_year IS NULL"))
        .containsExactlyInAnyOrder(
            "截断.pdf|unreadable|0",
            "空文件.pdf|unreadable|0",
            "通知.txt|unreadable|0",
            "随机字节.pdf|unreadable|0");
    assertThat(query("SELECT explanation FROM findings WHERE rule = 'unreadable_document'"))
        .containsExactlyInAnyOrder(
            "无法读取“空文件.pdf”：文件为空，请重新下载或向公开单位索取",
            "无法读取“随机字节.pdf”：不是可识别的文件格式，请提供 PDF、Word、Excel、网页、OFD 或文本文件",
            "无法读取“截断.pdf”：文件损坏或不完整（缺少文件结尾），请重新下载",
            "无法读取“通知.txt”：文件中没有找到预算表或决算表，请确认它是部门预算、单位预算或决算的公开文本");
  }

  @Test
  void everyRatioOfEveryDocumentHasAStateAndItsCells() throws SQLException {
    assertThat(query("SELECT count(*) FROM ratios"))
        .containsExactly(String.valueOf(DEPARTMENTS * YEARS * CATALOGUE.metrics().size()));
    assertThat(
            query(
                "SELECT count(*) FROM ratios WHERE (state IN ('ok', 'estimate', 'unreconciled')) <> (value IS NOT NULL)"))
        .containsExactly("0");
    assertThat(
            query(
                "SELECT count(*) FROM ratios WHERE value IS NOT NULL"
                    + " AND ratio IN ('R02', 'R04', 'R10', 'R15', 'R17', 'R26')"
                    + " AND (numerator_source IS NULL OR denominator_source IS NULL)"))
        .containsExactly("0");
    assertThat(
            query(
                "SELECT count(*) FROM ratios r JOIN facts f ON f.document = r.document"
                    + " AND f.form = 'B3' AND f.line = 'total' AND f.measure = 'basic'"
                    + " WHERE r.ratio = 'R02' AND r.numerator = f.yuan"))
        .containsExactly(String.valueOf(DEPARTMENTS * YEARS));
  }

  @Test
  void anAddedMetricIsComputedComparedAndDrawnWithoutAChangeOfTheProgram() throws SQLException {
    assertThat(query("SELECT count(*) > 0 FROM ratios WHERE ratio = 'X1' AND state = 'ok'"))
        .containsExactly("true");
    assertThat(query("SELECT count(*) > 0 FROM benchmarks WHERE ratio = 'X1'"))
        .containsExactly("true");
    assertThat(folder.resolve("reports/latest/metrics/X1.html"))
        .content()
        .contains("办公费占公用经费比重（X1）");
    assertThat(folder.resolve("reports/latest/charts/X1-department-2024.svg")).isNotEmptyFile();
  }

  @Test
  void changeIsMeasuredByLastYearsDocumentWhereItIsAtHand() throws SQLException {
    assertThat(
            query(
                "SELECT DISTINCT fiscal_year, denominator_source LIKE '%2023年%部门预算%.txt%附表9%'"
                    + " FROM ratios WHERE ratio = 'R09' AND denominator_source IS NOT NULL"
                    + " AND fiscal_year = 2024"))
        .containsExactly("2024|true");
  }

  @Test
  void targetsKeepTheirDatesAndDecimals() throws SQLException {
    assertThat(
            query(
                "SELECT DISTINCT project, start_date, end_date, end_printed, annual_yuan, value,"
                    + " value_unit, value_due, typeof(value_due) FROM targets"
                    + " WHERE project = '河道养护'"))
        .containsExactly("河道养护|2024-01-01|null|长期|105000.00|98.500000|%|2024-06-30|DATE");
    assertThat(
            query(
                "SELECT count(*), sum(value) FROM targets t JOIN documents USING (document)"
                    + " WHERE project = '河道养护'"))
        .containsExactly(DOCUMENTS + "|" + "2659.500000");
    assertThat(query("SELECT sum(targets) = (SELECT count(*) FROM targets) FROM documents"))
        .containsExactly("true");
  }

  @Test
  void medianIsThatOfPlainSql() throws SQLException {
    assertThat(
            query(
                "SELECT b.ratio, b.fiscal_year FROM benchmarks b JOIN (SELECT ratio, fiscal_year,"
                    + " level, median(value) AS m, quantile_cont(value, 0.25) AS q FROM ratios"
                    + " WHERE state IN ('ok', 'estimate') GROUP BY ALL) g USING (ratio, fiscal_year, level)"
                    + " WHERE basis = 'level' AND (abs(b.median - g.m) > 0.000001"
                    + " OR (n >= 5 AND abs(b.q1 - g.q) > 0.000001))"))
        .isEmpty();
    assertThat(query("SELECT count(*) > 50 FROM benchmarks")).containsExactly("true");
  }

  @ParameterizedTest
  @EnumSource
  void everyDatasetReadsBackWithItsPublishedSchema(DatasetName dataset) throws Exception {
    List<Path> files;
    try (Stream<Path> tree =
        Files.walk(folder.resolve("notebooks-data").resolve(dataset.id()).toRealPath())) {
      files = tree.filter(file -> file.toString().endsWith(".parquet")).toList();
    }
    assertThat(files).isNotEmpty();
    long rows = 0;
    for (Path file : files) {
      PlainParquetConfiguration configuration = new PlainParquetConfiguration();
      configuration.set(AvroReadSupport.AVRO_REQUESTED_PROJECTION, dataset.avro().toString());
      try (ParquetReader<GenericRecord> reader =
          AvroParquetReader.<GenericRecord>builder(new LocalInputFile(file), configuration)
              .build()) {
        while (reader.read() != null) {
          rows++;
        }
      }
    }
    assertThat(query("SELECT count(*) FROM " + dataset.id())).containsExactly(String.valueOf(rows));
  }

  @Test
  void thePageListsEveryFile() {
    assertThat(folder.resolve("reports/latest/index.html")).content().contains("静澄区部门预算对标");
    assertThat(folder.resolve("reports/latest/documents.html"))
        .content()
        .contains("静澄区部门预算对标", "截断.pdf", "空文件.pdf", "通知.txt", "随机字节.pdf");
    assertThat(folder.resolve("reports/latest/charts")).isNotEmptyDirectory();
  }

  @Test
  void everyToldFindingLeadsToItsEvidenceAndEveryDepartmentHasACheckForm() throws Exception {
    Path reports = folder.resolve("reports/latest");
    List<String> links =
        Pattern.compile("href=\"((?:evidence|inspection)/[^\"]*)\"")
            .matcher(
                Files.readString(reports.resolve("findings.html"))
                    + Files.readString(reports.resolve("documents.html")))
            .results()
            .map(link -> link.group(1))
            .toList();

    assertThat(links).anyMatch(link -> link.startsWith("inspection/2024-"));
    assertThat(links).filteredOn(link -> link.startsWith("evidence/")).hasSizeGreaterThan(3);
    for (String link : links) {
      String[] parts = link.split("#");
      assertThat(reports.resolve(parts[0])).isRegularFile();
      if (parts.length > 1) {
        assertThat(reports.resolve(parts[0])).content().contains("id=\"" + parts[1] + "\"");
      }
    }
  }

  @Test
  void aSecondRunReplacesThePublicationInOneStep() throws Exception {
    Path current = folder.resolve("notebooks-data/.current");
    Path before = Files.readSymbolicLink(current);
    Path debris = folder.resolve("notebooks-data/.publications/20990101-killed");
    Files.createDirectories(debris.resolve("facts"));

    run();

    assertThat(Files.readSymbolicLink(current)).isNotEqualTo(before);
    assertThat(folder.resolve("notebooks-data").resolve(before)).isDirectory();
    assertThat(debris).doesNotExist();
    assertThat(query("SELECT count(DISTINCT document) FROM documents"))
        .containsExactly(String.valueOf(DOCUMENTS + 4));
  }

  @Test
  void tenThousandSmallFilesDoNotBecomeTenThousandTasks() {
    List<Inbox.Item> items = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      items.add(new Inbox.Item("f" + i, 20_000 + i % 7, Instant.EPOCH, ""));
    }
    List<List<Inbox.Item>> packed = new Inbox(LocalStorage.of(folder), items).packed(6);

    assertThat(packed).hasSize(6);
    assertThat(packed.stream().mapToInt(List::size).sum()).isEqualTo(10_000);
    assertThat(packed).allSatisfy(bundle -> assertThat(bundle).hasSizeBetween(1500, 1800));
  }

  private static MetricCatalogue catalogue() {
    try {
      Path file = Files.createTempFile("metrics", ".yaml");
      Files.writeString(
          file,
          Files.readString(Path.of("jobs/metrics.yaml"))
              + """

                - id: X1
                  name: 办公费占公用经费比重
                  english: office expenses share of public expenses
                  numerator: B8/30201/total
                  denominator: public
              """);
      MetricCatalogue catalogue = MetricCatalogue.read(file);
      Files.delete(file);
      return catalogue;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Summary run() {
    Inbox inbox = Inbox.list(folder.resolve("收件箱")).digested();
    Request request =
        new Request(
            inbox, Reading.DEFAULT, SETTINGS, Language.CHINESE, "各部门预算公开文本", folder, Request.KEPT);
    try (Run run = Run.begin(request, Progress.SILENT)) {
      return run.publish();
    }
  }

  private static List<String> query(String sql) throws SQLException {
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement()) {
      for (DatasetName dataset : DatasetName.values()) {
        Path files = folder.resolve("notebooks-data/" + dataset.id() + "/*/*.parquet");
        statement.execute(
            "CREATE VIEW %s AS SELECT * FROM read_parquet('%s', hive_partitioning = true)"
                .formatted(dataset.id(), files));
      }
      List<String> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery(sql)) {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
          String[] values = new String[columns];
          for (int i = 0; i < columns; i++) {
            values[i] = String.valueOf(result.getObject(i + 1));
          }
          rows.add(String.join("|", Arrays.asList(values)));
        }
      }
      return rows;
    }
  }
}
