package duibiao.sample.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a disclosure as a workbook (xlsx or xls): a sheet for each section and each table. */
final class SheetRendering {

  /** Width of a page, in halves of a Chinese character. */
  private static final int WIDTH = 110;

  private static final int COLUMN_UNITS = 256;
  private static final float LINE = 16;
  private static final float COVER_LINE = 120;
  private static final float TITLE_LINE = 36;
  private static final float ROW_PADDING = 4;

  /** Spreadsheets have no taller rows. */
  private static final float TALLEST = 409;

  private static final int MAX_NAME = 31;
  private static final String GENERAL = "General";

  private final Workbook workbook;
  private final SheetStyles styles;
  private final boolean repeatsHeaders;
  private Sheet sheet;

  private SheetRendering(Workbook workbook, boolean repeatsHeaders) {
    this.workbook = workbook;
    this.styles = new SheetStyles(workbook);
    this.repeatsHeaders = repeatsHeaders;
  }

  static byte[] xlsx(PrintedDocument disclosure) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      write(disclosure, workbook);
      return OfficeFile.of(workbook, disclosure.name());
    }
  }

  static byte[] xls(PrintedDocument disclosure) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      write(disclosure, workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void write(PrintedDocument disclosure, Workbook workbook) {
    SheetRendering rendering = new SheetRendering(workbook, disclosure.repeatsHeaders());
    for (List<Part> section : disclosure.sections()) {
      rendering.begin(section.get(0));
      for (Part part : section) {
        if (part instanceof PrintedTable table) {
          rendering.write(table);
        } else if (part instanceof PrintedText text) {
          rendering.write(text);
        }
      }
    }
  }

  private void begin(Part first) {
    sheet = workbook.createSheet(freeName(first));
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.getFooter().setCenter("&P");
    if (first instanceof PrintedText) {
      sheet.setColumnWidth(0, WIDTH * COLUMN_UNITS);
    }
  }

  /** A name for the next sheet that no other sheet has: the title without its year. */
  private String freeName(Part first) {
    String title =
        first instanceof PrintedTable table ? table.title() : nameOf((PrintedText) first);
    String name = WorkbookUtil.createSafeSheetName(title.replaceFirst("^20\\d{2}年", ""));
    String free = name;
    for (int i = 2; workbook.getSheet(free) != null; i++) {
      String suffix = " " + i;
      free = name.substring(0, Math.min(name.length(), MAX_NAME - suffix.length())) + suffix;
    }
    return free;
  }

  private static String nameOf(PrintedText first) {
    return first.role() == PrintedText.Role.COVER ? "封面" : first.text();
  }

  private void write(PrintedText text) {
    for (String line : text.lines()) {
      switch (text.role()) {
        case COVER -> put(addRow(COVER_LINE), 0, line, styles.title());
        case HEADING -> put(addRow(TITLE_LINE), 0, line, styles.title());
        case BODY ->
            put(
                addRow(LINE * TextWidth.lines(line, WIDTH - 2)),
                0,
                line,
                styles.plain(Alignment.LEFT));
      }
    }
  }

  private Row addRow(float height) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    row.setHeightInPoints(Math.min(height, TALLEST));
    return row;
  }

  private static Cell put(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    return cell;
  }

  private void write(PrintedTable table) {
    int[] widths = widened(table.widths());
    for (int column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, widths[column] * COLUMN_UNITS);
    }
    int last = widths.length - 1;
    put(addRow(TITLE_LINE), 0, table.title(), styles.title());
    merge(0, 1, 0, widths.length);
    Row line = addRow(LINE);
    if (!table.issuer().isEmpty()) {
      put(line, 0, table.issuerLine(), styles.plain(Alignment.LEFT));
      merge(1, 1, 0, last);
    }
    put(line, last, table.unitLine(), styles.plain(Alignment.RIGHT));
    int top = sheet.getPhysicalNumberOfRows();
    for (List<PlacedCell> cells : table.grid()) {
      write(cells, addRow(ROW_PADDING + LINE * lines(cells, widths)), widths.length, top);
    }
    if (repeatsHeaders) {
      sheet.setRepeatingRows(new CellRangeAddress(top, top + table.header().size() - 1, -1, -1));
    }
    if (!table.note().isEmpty()) {
      put(addRow(LINE), 0, table.note(), styles.plain(Alignment.LEFT));
      merge(sheet.getLastRowNum(), 1, 0, widths.length);
    }
  }

  /** Widths that fill a page, as narrow tables would be printed small beside wide ones. */
  private static int[] widened(int[] widths) {
    int all = IntStream.of(widths).sum();
    return IntStream.of(widths).map(width -> Math.max(width, width * WIDTH / all)).toArray();
  }

  private static int lines(List<PlacedCell> cells, int[] widths) {
    return cells.stream()
        .filter(cell -> cell.rowSpan() == 1)
        .mapToInt(
            cell ->
                TextWidth.lines(
                    cell.text(),
                    IntStream.range(cell.column(), cell.endColumn()).map(i -> widths[i]).sum() - 1))
        .max()
        .orElse(1);
  }

  private void write(List<PlacedCell> cells, Row row, int columns, int top) {
    for (int column = 0; column < columns; column++) {
      put(row, column, "", styles.ruled(Alignment.LEFT, GENERAL));
    }
    for (PlacedCell cell : cells) {
      merge(top + cell.row(), cell.rowSpan(), cell.column(), cell.columnSpan());
      if (cell.isNumber()) {
        CellStyle style = styles.ruled(cell.alignment(), formatOf(cell.text()));
        BigDecimal number = new BigDecimal(cell.text().replace(",", ""));
        put(row, cell.column(), "", style).setCellValue(number.doubleValue());
      } else {
        put(row, cell.column(), cell.text(), styles.ruled(cell.alignment(), GENERAL));
      }
    }
  }

  /** The format that prints a number as it stands: {@code #,##0.00} for {@code 9,501,164.00}. */
  private static String formatOf(String number) {
    int point = number.indexOf('.');
    String decimals = point < 0 ? "" : "." + "0".repeat(number.length() - point - 1);
    return (number.indexOf(',') < 0 ? "0" : "#,##0") + decimals;
  }

  private void merge(int row, int rows, int column, int columns) {
    if (rows > 1 || columns > 1) {
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
    }
  }
}
