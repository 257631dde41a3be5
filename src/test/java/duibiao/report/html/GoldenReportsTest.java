package duibiao.report.html;

import duibiao.Golden;
import duibiao.benchmark.Benchmark;
import duibiao.benchmark.peer.Basis;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Outcome;
import duibiao.ratio.MetricCatalogue;
import duibiao.report.DistrictFigures;
import duibiao.report.Exhibits;
import duibiao.report.digest.Digest;
import duibiao.report.workbook.DistrictWorkbook;
import duibiao.taxonomy.Level;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and workbook of three departments with two metrics, as a person has read them. */
class GoldenReportsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/reports");

  private static final String METRICS =
      """
      figures:
        - {id: three_public, name: “三公”经费预算数, formula: B9/total/three_public}
        - {id: fiscal_spending, name: 财政拨款支出总计, formula: B4/expenditure/支出总计/total}
      metrics:
        - id: R10
          name: “三公”经费占财政拨款比重
          english: three public share
          numerator: three_public
          denominator: fiscal_spending
          unit: per_mille
        - id: R17
          name: 面向中小企业预留比例
          english: share reserved
          numerator: three_public
          denominator: fiscal_spending
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void writesThem() throws IOException {
    Path metrics = folder.resolve("metrics.yaml");
    Files.writeString(metrics, METRICS);
    FabricatedDistrict district = new FabricatedDistrict();
    for (int year : List.of(2024, 2025)) {
      for (String name : List.of("财政局", "审计局", "统计局")) {
        district
            .with(name, Level.DEPARTMENT, year)
            .with(name, Level.DEPARTMENT, year, "R10", name.hashCode() % 997 + 1000.0, 4_000_000)
            .with(
                name,
                Level.DEPARTMENT,
                year,
                "R17",
                name.equals("统计局") ? null : year * 100.25,
                500_000)
            .spending(name, Level.DEPARTMENT, year, year * 1000.0);
      }
    }
    DistrictFigures figures =
        with(
            MetricCatalogue.read(metrics),
            district
                .with("扫描件.pdf", Status.UNREADABLE, "文件只有图像，没有文字。")
                .finding(Outcome.FAILS, "第7页与第19页不一致，请核实。", "887.36万元")
                .finding(Outcome.HOLDS, "相符。", "")
                .figures());
    Site.write(folder, Path.of("no-such-folder"), figures, Digest.NONE);
    EvidencePages.write(folder, figures, Exhibits.NONE);
    DistrictWorkbook.write(folder, figures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "findings.html",
        "quality.html",
        "documents.html",
        "method.html",
        "departments",
        "metrics",
        "groups",
        "rules",
        "evidence"
      })
  void aPageOfEachKindIsAsItWasApproved(String page) throws IOException {
    Path file = folder.resolve(page);
    String name = page.endsWith(".html") ? page : page + ".html";
    Golden.assertMatches(
        GOLDEN.resolve(name), Files.readString(Files.isDirectory(file) ? first(file) : file));
  }

  @Test
  void everyCellOfTheWorkbookIsAsItWasApproved() throws IOException {
    StringBuilder cells = new StringBuilder();
    try (InputStream in = Files.newInputStream(folder.resolve("duibiao.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            String value = value(cell);
            if (!value.isEmpty()) {
              cells.append("%s!%s\t%s\n".formatted(sheet.getSheetName(), cell.getAddress(), value));
            }
          }
        }
      }
    }
    Golden.assertMatches(GOLDEN.resolve("workbook.tsv"), cells.toString());
  }

  private static String value(Cell cell) {
    return switch (cell.getCellType()) {
      case FORMULA -> "=" + cell.getCellFormula() + "\t" + cell.getNumericCellValue();
      case NUMERIC -> Double.toString(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue().replace("\n", "\\n");
      default -> "";
    };
  }

  private static Path first(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  /** The same with other metrics, everybody also compared in one more group. */
  private static DistrictFigures with(MetricCatalogue metrics, DistrictFigures figures) {
    return new DistrictFigures(
        figures.language(),
        figures.title(),
        figures.source(),
        metrics,
        figures.documents(),
        figures.ratios(),
        figures.benchmarks(),
        figures.benchmarks().stream().map(GoldenReportsTest::amongItsKind).toList(),
        figures.compositions(),
        figures.findings());
  }

  private static Benchmark amongItsKind(Benchmark place) {
    return new Benchmark(
        place.ratio(),
        place.fiscalYear(),
        place.level(),
        place.district(),
        place.department(),
        place.value(),
        place.spread(),
        place.rank(),
        place.percentile(),
        Basis.KIND,
        "示例区政府综合部门",
        place.weighted(),
        place.deviation(),
        place.rating(),
        place.policyNote());
  }
}
