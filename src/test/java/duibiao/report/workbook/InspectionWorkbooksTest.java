package duibiao.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.check.Checks;
import duibiao.check.RuleText;
import duibiao.document.Place;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Decision;
import duibiao.finding.Decisions;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.finding.Verification;
import duibiao.ratio.MetricCatalogue;
import duibiao.report.DistrictFigures;
import duibiao.report.Language;
import duibiao.report.ListedDocument;
import duibiao.report.Names;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionWorkbooksTest {

  private static final int FIRST_LINE = 4;
  private static final int RESULT = 4;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      nullValues = "无",
      textBlock =
          """
          HOLDS,          INFO,  无,        合格
          FAILS,          MAJOR, 无,        不合格（待核实）
          EXPLAINED,      MINOR, 无,        不合格（待核实）
          FAILS,          MAJOR, CONFIRMED, 不合格
          FAILS,          MAJOR, RECTIFIED, 不合格（已整改）
          FAILS,          MAJOR, REJECTED,  合格（经核实）
          FAILS,          INFO,  无,        需人工核实
          EXPLAINED,      INFO,  无,        合格（提示）
          NOT_APPLICABLE, INFO,  无,        不适用
          NOT_CHECKABLE,  INFO,  无,        需人工核实
          UNREADABLE,     MAJOR, 无,        需人工核实
          UNREADABLE,     INFO,  无,        需人工核实
          """)
  void everyOutcomeHasItsAnswerOnTheForm(
      Outcome outcome, Severity severity, Verification decision, String answer) {
    KeyedFinding keyed = keyed(finding("X07", outcome, severity, "说明"), decision);

    assertThat(Names.of(Language.CHINESE.words(), InspectionResult.of(keyed))).isEqualTo(answer);
  }

  @Test
  void theFormHasOneLineForEachRuleAndOneForWhatWasNotRead() throws IOException {
    Sheet sheet =
        written(
            document("上海市示例区财政局"),
            finding("X07", Outcome.HOLDS, Severity.INFO, "相符"),
            finding("P05", Outcome.FAILS, Severity.MAJOR, "第7页与第19页不一致"),
            finding("P05", Outcome.EXPLAINED, Severity.CRITICAL, "疑似多录一位数字"),
            finding("scanned_page", Outcome.UNREADABLE, Severity.MINOR, "第3页是扫描图像"));

    List<String> rules = column(sheet, 1);
    assertThat(rules.subList(0, rules.size() - 1))
        .containsExactlyElementsOf(Checks.catalogue().stream().map(RuleText::id).toList());
    Row row = sheet.getRow(FIRST_LINE + rules.indexOf("P05"));
    assertThat(row.getCell(RESULT).getStringCellValue()).isEqualTo("不合格（待核实）");
    assertThat(row.getCell(5).getStringCellValue()).isEqualTo("严重");
    assertThat(row.getCell(6).getStringCellValue()).isEqualTo("7");
    assertThat(row.getCell(7).getStringCellValue()).isEqualTo("1. 第7页与第19页不一致\n2. 疑似多录一位数字");
    assertThat(row.getCell(8).getStringCellValue()).contains("待核实（P05-");
    assertThat(column(sheet, RESULT).get(rules.indexOf("X07"))).isEqualTo("合格");
    assertThat(column(sheet, RESULT).get(rules.indexOf("W01"))).isEqualTo("需人工核实");
    assertThat(column(sheet, 7)).last().isEqualTo("第3页是扫描图像");
  }

  @Test
  void theFormIsReadyForPrinting() throws IOException {
    Sheet sheet = written(document("上海市示例区财政局"));

    assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
        .isEqualTo("上海市示例区财政局2025年部门预算公开检查表");
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
        .isEqualTo((short) FIRST_LINE);
    assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(FIRST_LINE - 1);
    assertThat(sheet.getWorkbook().getPrintArea(0)).contains("$A$1:$I$");
  }

  @Test
  void hostileTextStaysTextAndInsideItsFolder() throws IOException {
    String hostile = "../../=cmd|' /C calc'!A0\u0000\ud800\uffff";
    Sheet sheet =
        written(
            document(hostile),
            finding("P05", Outcome.FAILS, Severity.MAJOR, "=HYPERLINK(\"x\")"),
            finding("X07", Outcome.FAILS, Severity.MAJOR, "+1" + "长".repeat(40_000)));

    List<Cell> cells = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cells::add));
    assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    assertThat(cells)
        .filteredOn(cell -> cell.getCellType() == CellType.STRING)
        .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
    assertThat(column(sheet, 7)).contains("=HYPERLINK(\"x\")");
    try (Stream<Path> files =
        Files.walk(folder).filter(file -> file.toString().endsWith(".xlsx"))) {
      assertThat(files)
          .singleElement()
          .extracting(file -> folder.relativize(file).toString())
          .asString()
          .matches("inspection/2025-[\\p{IsHan}\\p{Alnum}]*-[0-9a-f]{12}\\.xlsx");
    }
  }

  private Sheet written(ListedDocument document, Finding... findings) throws IOException {
    DistrictFigures figures =
        new DistrictFigures(
            "示例区",
            "示例",
            MetricCatalogue.shipped(),
            List.of(document),
            List.of(),
            List.of(),
            List.of(),
            KeyedFinding.of("示例", List.of(findings), Decisions.NONE));
    InspectionWorkbooks.write(folder, folder.resolve("none"), figures);
    try (InputStream in =
            Files.newInputStream(folder.resolve(InspectionWorkbooks.target(document)));
        Workbook workbook = new XSSFWorkbook(in)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
      return workbook.getSheet("部门预算");
    }
  }

  private static ListedDocument document(String department) {
    return new ListedDocument(
        "a.pdf", "示例区", department, "", 2025, Level.DEPARTMENT, Kind.BUDGET, Status.READ, "", 1, 1);
  }

  private static Finding finding(
      String rule, Outcome outcome, Severity severity, String explanation) {
    return Finding.about(
        "a.pdf",
        rule,
        outcome,
        severity,
        Subject.at(new Place.OnPage(7, 1, 1, 2, 2)),
        explanation,
        "");
  }

  private static KeyedFinding keyed(Finding finding, Verification verification) {
    String key = KeyedFinding.of("a", List.of(finding), Decisions.NONE).get(0).key();
    Map<String, Decision> decisions =
        verification == null
            ? Map.of()
            : Map.of(key, new Decision(key, verification, "张三", LocalDate.of(2025, 3, 12), "已核对"));
    return KeyedFinding.of("a", List.of(finding), new Decisions(decisions)).get(0);
  }

  /** The texts of a column, line by line. */
  private static List<String> column(Sheet sheet, int column) {
    List<String> texts = new ArrayList<>();
    for (int row = FIRST_LINE; sheet.getRow(row) != null; row++) {
      texts.add(sheet.getRow(row).getCell(column).getStringCellValue());
    }
    return texts;
  }
}
