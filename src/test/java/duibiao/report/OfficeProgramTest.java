package duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duibiao.SampleReports;
import duibiao.sample.Office;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook and the briefing of a sample district, opened by LibreOffice. */
class OfficeProgramTest {

  /** Leaders do not read more. */
  private static final int MOST_PAGES = 4;

  @TempDir private static Path folder;

  private static Map<String, Double> stored;
  private static Office office;

  @BeforeAll
  static void opensThem() throws IOException, InterruptedException {
    office = Office.at(folder);
    assumeTrue(office.isInstalled(), "Skipped: LibreOffice (soffice) is not installed");
    try (XSSFWorkbook workbook = workbook(SampleReports.FOLDER);
        OutputStream out = Files.newOutputStream(folder.resolve("duibiao.xlsx"))) {
      stored = values(workbook);
      forget(workbook);
      workbook.write(out);
    }
    Files.copy(SampleReports.FOLDER.resolve("briefing.docx"), folder.resolve("briefing.docx"));
    office.convert("xlsx", "xlsx");
    office.convert("xlsx", "pdf");
    office.convert("docx", "pdf");
  }

  @Test
  void everyFormulaIsCalculatedToTheStoredValue() throws IOException {
    try (XSSFWorkbook opened = workbook(office.output())) {
      Map<String, Double> calculated = values(opened);

      assertThat(stored).hasSizeGreaterThan(200);
      assertThat(calculated).hasSameSizeAs(stored);
      stored.forEach(
          (cell, value) ->
              assertThat(calculated.get(cell)).as(cell).isCloseTo(value, within(1e-9)));
    }
  }

  @Test
  void theWorkbookPrints() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(office.output().resolve("duibiao.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("部门预算对标", "待核实")
          .doesNotContain("#REF", "#NAME", "#VALUE", "#DIV", "Err:");
    }
  }

  @Test
  void theBriefingIsShortInWordAndAsPdf() throws IOException {
    for (Path file :
        new Path[] {
          office.output().resolve("briefing.pdf"), SampleReports.FOLDER.resolve("briefing.pdf")
        }) {
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(MOST_PAGES);
        assertThat(new PDFTextStripper().getText(pdf))
            .contains("一、总体情况", "五、待核实事项", "七、口径说明", "对标程序自动生成，供参考");
      }
    }
  }

  private static XSSFWorkbook workbook(Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("duibiao.xlsx"))) {
      return new XSSFWorkbook(in);
    }
  }

  private static Map<String, Double> values(XSSFWorkbook workbook) {
    Map<String, Double> values = new TreeMap<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            String place = sheet.getSheetName() + "!" + cell.getAddress();
            values.put(place, cell.getNumericCellValue());
          }
        }
      }
    }
    return values;
  }

  /** Takes the stored values away, so that the office has to calculate. */
  private static void forget(XSSFWorkbook workbook) {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            ((XSSFCell) cell).getCTCell().unsetV();
          }
        }
      }
    }
  }
}
