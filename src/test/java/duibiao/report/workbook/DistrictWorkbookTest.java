package duibiao.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.report.DistrictFigures;
import duibiao.report.English;
import duibiao.report.OfficeDistrict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistrictWorkbookTest {

  private static final DistrictFigures FIGURES =
      OfficeDistrict.of(List.of("财政局", "审计局", "统计局", "教育局", "民政局", "司法局", "商务委", "科委", "文旅局"));

  @TempDir private Path folder;

  @Test
  void formulasGiveTheStoredValues() throws IOException {
    try (XSSFWorkbook workbook = written(FIGURES)) {
      Map<String, Double> stored = formulas(workbook);
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      evaluator.evaluateAll();
      Map<String, Double> calculated = formulas(workbook);

      assertThat(stored).hasSizeGreaterThan(500);
      stored.forEach(
          (cell, value) ->
              assertThat(calculated.get(cell)).as(cell).isCloseTo(value, within(1e-6)));
    }
  }

  @Test
  void ratiosStandAsFormulasOverTheFigures() throws IOException {
    try (XSSFWorkbook workbook = written(FIGURES)) {
      Row first = row(workbook.getSheet("指标"), "已计算");

      assertThat(first.getCell(6).getCellFormula()).matches("ROUND\\(数字!.G.\\d+/数字!.G.\\d+,6\\)");
      assertThat(first.getCell(6).getCellStyle().getDataFormatString()).isEqualTo("0.00%");
    }
  }

  @Test
  void anEnglishWorkbookHasEnglishSheetsHeadersAndFormulas() throws IOException {
    try (XSSFWorkbook workbook = written(English.of(FIGURES))) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names)
          .containsExactly(
              "Overview", "Metrics", "Benchmarks", "Matters to be verified", "Figures", "Method");
      for (String name : names.subList(1, names.size())) {
        workbook
            .getSheet(name)
            .getRow(2)
            .forEach(
                header ->
                    assertThat(header.getStringCellValue()).doesNotContainPattern("\\p{IsHan}"));
      }
      assertThat(row(workbook.getSheet("Metrics"), "Computed").getCell(6).getCellFormula())
          .matches("ROUND\\(Figures!.G.\\d+/Figures!.G.\\d+,6\\)");
    }
  }

  @Test
  void everySheetIsReadyForReadingAndPrinting() throws IOException {
    try (XSSFWorkbook workbook = written(FIGURES)) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names).containsExactly("概览", "指标", "对标", "待核实事项", "数字", "方法");
      for (Sheet sheet : workbook) {
        assertThat(sheet.getPrintSetup().getLandscape()).as(sheet.getSheetName()).isTrue();
        assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet))).isNotNull();
      }
      for (String name : names.subList(1, names.size())) {
        assertThat(workbook.getSheet(name).getPaneInformation().isFreezePane()).isTrue();
        assertThat(workbook.getSheet(name).getRepeatingRows().getFirstRow()).isEqualTo(2);
      }
      assertThat(workbook.getSheet("概览").getDrawingPatriarch().getCharts()).hasSize(1);
      assertThat(row(workbook.getSheet("待核实事项"), "待核实").getCell(1).getHyperlink().getAddress())
          .startsWith("evidence/");
    }
  }

  private XSSFWorkbook written(DistrictFigures figures) throws IOException {
    DistrictWorkbook.write(folder, figures);
    try (InputStream in = Files.newInputStream(folder.resolve("duibiao.xlsx"))) {
      return new XSSFWorkbook(in);
    }
  }

  private static Map<String, Double> formulas(XSSFWorkbook workbook) {
    Map<String, Double> values = new HashMap<>();
    for (Row row : workbook.getSheet("指标")) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          values.put(cell.getAddress().formatAsString(), cell.getNumericCellValue());
        }
      }
    }
    return values;
  }

  private static Row row(Sheet sheet, String text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING
            && cell.getStringCellValue().equals(text)
            && row.getRowNum() > 2) {
          return row;
        }
      }
    }
    throw new AssertionError("No row has '" + text + "'");
  }
}
