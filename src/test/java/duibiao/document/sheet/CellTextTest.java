package duibiao.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell shows under its number format. */
class CellTextTest {

  private final Workbook workbook = new XSSFWorkbook();
  private final Cell cell = workbook.createSheet("a").createRow(0).createCell(0);

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          General             | 0.30000000000000004 | 0.3
          General             | 9501163.559999999   | 9501163.56
          General             | 9876543210.12       | 9876543210.12
          General             | 1.2E15              | 1200000000000000
          General             | 5.551115123125783E-17 | 0
          General             | -3                  | -3
          General"元"         | 3.5                 | 3.5元
          @                   | 201                 | 201
          000                 | 5                   | 005
          #,##0               | 9501163.56          | 9,501,164
          #,##0               | -0.4                | 0
          #,##0.00            | 31214205.8          | 31,214,205.80
          0.00                | 1.005               | 1.01
          0.00_ \u0020        | 2                   | 2.00
          #,###               | 0                   | ``
          #.##                | 0.5                 | 0.5
          0.0#                | 2                   | 2.0
          0.00%               | 0.1234              | 12.34%
          0!.0,               | 9501163             | 950.1
          0\\.0,              | 9501163             | 950.1
          #,##0.00,           | 9501163.56          | 9,501.16
          #,##0.00,,          | 9501163.56          | 9.50
          #,##0_);(#,##0)     | -1234               | (1,234)
          #,##0.00;[Red]-#,##0.00 | -1234.5         | -1,234.50
          #,##0.00;;          | -1                  | ``
          ;;;                 | 12                  | ``
          [>=10000]0.00,;0.00 | 12345               | 12.35
          [>=10000]0.00,;0.00 | 12                  | 12.00
          [$¥-804]#,##0.00    | 5                   | ¥5.00
          0.00"万元"           | 5                   | 5.00万元
          yyyy"年"m"月"d"日"    | 45321               | 2024年1月30日
          0.00E+00            | 12345               | 1.23E+04
          """)
  void printsANumber(String format, double value, String shown) {
    style(format);
    cell.setCellValue(value);

    assertThat(text()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"0, -", "1234.5, '1,234.50'", "-1234.5, '-1,234.50'", "0.004, 0.00"})
  void anAccountShowsADashForZero(double value, String shown) {
    style("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
    cell.setCellValue(value);

    assertThat(text()).isEqualTo(shown);
  }

  @Test
  void textHoldsWhatItSaysUnlessItsFormatHidesIt() {
    cell.setCellValue("\u00a0 007 \u200b");
    assertThat(text()).isEqualTo("007");

    style(";;;");
    assertThat(text()).isEmpty();
  }

  @Test
  void errorsAndTruthsAreNoNumbers() {
    cell.setCellErrorValue(FormulaError.REF.getCode());
    assertThat(text()).isEqualTo("#REF!");

    cell.setCellValue(true);
    assertThat(text()).isEqualTo("TRUE");
  }

  @Test
  void aFormulaShowsItsLastResultAndIsNeverCalculated() {
    cell.setCellFormula("1+1");
    assertThat(text()).isEqualTo("=1+1");

    ((XSSFCell) cell).getCTCell().setV("41");
    assertThat(text()).isEqualTo("41");
  }

  @Test
  void aRoundedNumberIsKeptBesideItsDisplay() {
    style("#,##0.00,");
    cell.setCellValue(1_234_567);
    assertThat(new CellText(workbook).of(cell))
        .isEqualTo(new CellText.Shown("1,234.57", "1234567"));

    cell.setCellValue(1_234_560);
    assertThat(new CellText(workbook).of(cell)).isEqualTo(new CellText.Shown("1,234.56", ""));
  }

  @Test
  void theOldFormatPrintsAlike() throws IOException {
    try (Workbook old = new HSSFWorkbook()) {
      Cell number = old.createSheet("a").createRow(0).createCell(0);
      CellStyle style = old.createCellStyle();
      style.setDataFormat(old.createDataFormat().getFormat("#,##0.00_ "));
      number.setCellStyle(style);
      number.setCellValue(9501163.559999999);

      assertThat(new CellText(old).of(number).text()).isEqualTo("9,501,163.56");
    }
  }

  private void style(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  private String text() {
    return new CellText(workbook).of(cell).text();
  }
}
