package duibiao.report.workbook;

import duibiao.chart.Words;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * A sheet with a title, a note and one table, written row by row and ready for printing: A4 across,
 * the header frozen, filtered and on every page.
 */
final class DataSheet {

  /**
   * A column.
   *
   * @param name its header
   * @param letters its width in letters of half width
   */
  record Column(String name, int letters) {}

  private static final int HEADER_ROW = 2;

  /** Excel has 1,048,576 rows, and nobody reads so many. */
  private static final int MOST_ROWS = 1_000_000;

  /** Excel opens no more links in a sheet. */
  private static final int MOST_LINKS = 60_000;

  /** Letters from here on, all Chinese ones among them, are as wide as two. */
  private static final int FIRST_WIDE = 0x2000;

  private final Workbook workbook;
  private final Sheet sheet;
  private final WorkbookStyles styles;
  private final Words words;
  private final List<Column> columns;
  private Row row;
  private int rows = HEADER_ROW;
  private int links;
  private int lines;

  DataSheet(
      Workbook workbook,
      WorkbookStyles styles,
      Words words,
      String name,
      String note,
      List<Column> columns) {
    this.workbook = workbook;
    this.styles = styles;
    this.words = words;
    this.columns = columns;
    sheet = workbook.createSheet(name);
    line(0, name, styles.title(), 26);
    line(1, note, styles.note(), 30);
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, columns.size() - 1));
    Row header = sheet.createRow(HEADER_ROW);
    header.setHeightInPoints(30);
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, columns.get(i).letters() * 256);
      cell(header, i, styles.header()).setCellValue(columns.get(i).name());
    }
  }

  private void line(int index, String text, CellStyle style, float height) {
    Row line = sheet.createRow(index);
    line.setHeightInPoints(height);
    cell(line, 0, style).setCellValue(CellText.of(text));
  }

  private static Cell cell(Row row, int column, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  /** Begins the next row; false if the sheet is full. */
  boolean next() {
    if (rows >= MOST_ROWS) {
      return false;
    }
    rows++;
    row = sheet.createRow(rows);
    lines = 1;
    return true;
  }

  void text(int column, String text) {
    String shown = CellText.of(text);
    cell(row, column, styles.words()).setCellValue(shown);
    long halves = shown.codePoints().map(letter -> letter < FIRST_WIDE ? 1 : 2).sum();
    // A line may break two letters early, and begins after one.
    lines = Math.max(lines, (int) (halves / (columns.get(column).letters() - 3)) + 1);
    if (lines > 1) {
      // Excel gives each row of wrapped text one line unless it is told.
      row.setHeightInPoints(Math.min(409f, 13.5f * lines + 3));
    }
  }

  /** A number; a dash if it is null. */
  void number(int column, BigDecimal number, String format) {
    if (number == null) {
      cell(row, column, styles.absent()).setCellValue("—");
    } else {
      cell(row, column, styles.number(format)).setCellValue(number.doubleValue());
    }
  }

  /** A formula with what it gives, which programs show before they calculate. */
  void formula(int column, String formula, BigDecimal result, String format) {
    Cell cell = cell(row, column, styles.number(format));
    cell.setCellFormula(formula);
    cell.setCellValue(result.doubleValue());
  }

  /** A text that leads to a file beside the workbook. */
  void link(int column, String text, String target) {
    if (links++ >= MOST_LINKS) {
      text(column, text);
      return;
    }
    Cell cell = cell(row, column, styles.link());
    cell.setCellValue(CellText.of(text));
    Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.FILE);
    link.setAddress(target);
    cell.setHyperlink(link);
  }

  /**
   * Colours the cells of a column that hold a word; the word itself stays, so colour only helps.
   */
  void highlight(int column, String word, Highlight highlight) {
    SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    String first = CellReference.convertNumToColString(column) + (HEADER_ROW + 2);
    ConditionalFormattingRule rule =
        formats.createConditionalFormattingRule("LEFT($" + first + ",20)=\"" + word + "\"");
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(new XSSFColor(highlight.rgb()));
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    int last = Math.max(rows, HEADER_ROW + 1);
    formats.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(HEADER_ROW + 1, last, column, column)}, rule);
  }

  /** Finishes the sheet for reading and printing. */
  void finish() {
    int last = Math.max(rows, HEADER_ROW + 1);
    sheet.createFreezePane(0, HEADER_ROW + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, last, 0, columns.size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    Pages.layOut(words, workbook, sheet, columns.size() - 1, last);
  }

  /** The row that the next figure goes to, counted from 1 as Excel does. */
  static int firstRow() {
    return HEADER_ROW + 2;
  }
}
