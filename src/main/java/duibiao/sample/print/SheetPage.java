package duibiao.sample.print;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A sheet that is written from top to bottom. Rows and columns are counted from 0; widths are in
 * halves of a Chinese character, heights in points.
 */
final class SheetPage {

  private static final int WIDE = 110;
  private static final int TALL = 78;
  private static final int COLUMN_UNITS = 256;

  /** Spreadsheets have no taller rows. */
  private static final float TALLEST = 409;

  /** Height of a line. */
  static final float LINE = 16;

  private static final float PADDING = 4;

  private final Sheet sheet;
  private final int columns;
  private final int room;

  /** Sets up a sheet whose texts stand over {@code columns} columns. */
  SheetPage(Sheet sheet, Orientation orientation, int columns) {
    this.sheet = sheet;
    this.columns = columns;
    boolean isWide = orientation == Orientation.LANDSCAPE;
    room = isWide ? WIDE : TALL;
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(isWide);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.getFooter().setCenter("&P");
    setWidths(room);
  }

  /** The width of a printed page. */
  int room() {
    return room;
  }

  void setWidths(int... widths) {
    for (int column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, widths[column] * COLUMN_UNITS);
    }
  }

  /** The row that comes next. */
  int next() {
    return sheet.getPhysicalNumberOfRows();
  }

  Row add(float height) {
    Row row = sheet.createRow(next());
    row.setHeightInPoints(Math.min(height, TALLEST));
    return row;
  }

  /** Adds a row of a table with room for some lines. */
  Row addRuled(int lines) {
    return add(PADDING + lines * LINE);
  }

  /** Adds a text over all columns. */
  void add(float height, String text, CellStyle style) {
    Row row = add(height);
    put(row, 0, text, style);
    merge(row.getRowNum(), 1, 0, columns);
  }

  /** Adds a text over all columns, in as many lines as it takes. */
  void addLines(String text, CellStyle style) {
    add(LINE * TextWidth.lines(text, room - 2), text, style);
  }

  static Cell put(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    return cell;
  }

  void merge(int row, int rowSpan, int column, int columnSpan) {
    if (rowSpan > 1 || columnSpan > 1) {
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(row, row + rowSpan - 1, column, column + columnSpan - 1));
    }
  }

  /** Has each printed page begin with some rows. */
  void repeat(int row, int rows) {
    sheet.setRepeatingRows(new CellRangeAddress(row, row + rows - 1, -1, -1));
  }
}
