package duibiao.report.workbook;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import duibiao.chart.Words;
import duibiao.report.ListedDocument;
import duibiao.report.Names;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of check forms, drawn as a bureau prints them: A4 across, the header on every page.
 *
 * <p>Every cell but the ordinal is text and stays text when somebody edits it, whatever it begins
 * with.
 */
final class InspectionWorkbook {

  /**
   * A column.
   *
   * @param name its header
   * @param letters its width in letters of half width
   */
  private record Column(String name, int letters) {}

  private static final int HEADER_ROW = 3;
  private static final int LAST_COLUMN = 8;

  /** Height of a line of text, in points. */
  private static final float LINE_HEIGHT = 13.5f;

  /** The highest row that Excel shows, in points. */
  private static final float MOST_HEIGHT = 409;

  /**
   * What sheets have in common that differ in their words only.
   *
   * @param name their name
   * @param lines how many lines their forms have
   */
  record Shape(String name, int lines) {

    /** The row of the last line, from 0. */
    private int lastRow() {
      return HEADER_ROW + lines;
    }

    private int footRow() {
      return lastRow() + 2;
    }
  }

  private final RefilledWorkbook workbook;
  private final Words words;
  private final List<Shape> shapes;
  private final List<Column> columns;
  private final InspectionStyles styles;

  InspectionWorkbook(Words words, List<Shape> shapes) {
    this.words = words;
    this.shapes = shapes;
    columns = columns(words);
    XSSFWorkbook styled = StyleMaker.newWorkbook();
    styles = new InspectionStyles(styled, words);
    workbook = new RefilledWorkbook(styled);
    shapes.forEach(shape -> layOut(workbook.createSheet(shape.name()), shape));
  }

  private static List<Column> columns(Words words) {
    return List.of(
        new Column(words.of("workbook.ordinal"), 6),
        new Column(words.of("column.rule"), 8),
        new Column(words.of("inspection.content"), 34),
        new Column(words.of("inspection.basis"), 30),
        new Column(words.of("inspection.result"), 12),
        new Column(words.of("column.severity"), 7),
        new Column(words.of("workbook.page"), 9),
        new Column(words.of("inspection.problem"), 58),
        new Column(words.of("workbook.verification"), 22));
  }

  /** Fills a sheet with the form of a document, which has its shape. */
  void fill(int sheet, ListedDocument document, List<InspectionLine> lines) throws IOException {
    head(sheet, 0, words.of("inspection.title", document.title(words)), styles.title(), 30);
    head(sheet, 1, words.of("inspection.file", document.path()), styles.note(), 18);
    head(sheet, 2, summary(lines), styles.note(), 32);
    workbook.addRow(
        sheet,
        HEADER_ROW,
        header -> {
          header.setHeightInPoints(22);
          for (int i = 0; i <= LAST_COLUMN; i++) {
            text(header, i, columns.get(i).name(), styles.header());
          }
        });
    for (int i = 1; i <= lines.size(); i++) {
      int ordinal = i;
      workbook.addRow(
          sheet, HEADER_ROW + ordinal, row -> fill(row, ordinal, lines.get(ordinal - 1)));
    }
    workbook.addRow(sheet, shapes.get(sheet).footRow(), this::foot);
  }

  private void head(int sheet, int row, String text, CellStyle style, float height)
      throws IOException {
    workbook.addRow(
        sheet,
        row,
        head -> {
          head.setHeightInPoints(height);
          text(head, 0, text, style);
        });
  }

  private String summary(List<InspectionLine> lines) {
    Map<InspectionResult, Long> counts =
        lines.stream()
            .collect(
                groupingBy(
                    InspectionLine::result,
                    () -> new EnumMap<>(InspectionResult.class),
                    counting()));
    String results =
        counts.entrySet().stream()
            .map(
                count ->
                    words.of("inspection.count", Names.of(words, count.getKey()), count.getValue()))
            .collect(joining(words.of("comma")));
    return words.of("inspection.summary", lines.size(), results);
  }

  private void fill(Row row, int ordinal, InspectionLine line) {
    row.createCell(0).setCellValue(ordinal);
    row.getCell(0).setCellStyle(styles.centred());
    text(row, 1, line.rule(), styles.centred());
    text(row, 2, line.statement(), styles.words());
    text(row, 3, line.basis(), styles.words());
    text(row, 4, Names.of(words, line.result()), styles.result(line.result()));
    text(row, 5, line.severity(), styles.centred());
    text(row, 6, line.pages(), styles.centred());
    text(row, 7, line.problem(), styles.words());
    text(row, 8, line.status(), styles.words());
    int lines = 1;
    for (int i = 1; i <= LAST_COLUMN; i++) {
      lines = Math.max(lines, lines(row.getCell(i).getStringCellValue(), columns.get(i)));
    }
    row.setHeightInPoints(Math.min(MOST_HEIGHT, lines * LINE_HEIGHT + 4));
  }

  /** Lines that a text takes in a column; Excel does not measure rows that it did not write. */
  private static int lines(String text, Column column) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      int letters = paragraph.codePoints().map(letter -> letter < 0x2000 ? 1 : 2).sum();
      lines += Math.max(1, (letters + column.letters() - 3) / (column.letters() - 2));
    }
    return lines;
  }

  private void foot(Row foot) {
    foot.setHeightInPoints(24);
    text(foot, 2, words.of("inspection.inspector"), styles.signature());
    text(foot, 4, words.of("inspection.reviewer"), styles.signature());
    text(foot, 7, words.of("inspection.date"), styles.signature());
  }

  private void layOut(SXSSFSheet sheet, Shape shape) {
    for (int i = 0; i <= LAST_COLUMN; i++) {
      sheet.setColumnWidth(i, columns.get(i).letters() * 256);
    }
    for (int i = 0; i < HEADER_ROW; i++) {
      sheet.addMergedRegion(new CellRangeAddress(i, i, 0, LAST_COLUMN));
    }
    workbook
        .getXSSFWorkbook()
        .getSheet(shape.name())
        .setDimensionOverride(new CellRangeAddress(0, shape.footRow(), 0, LAST_COLUMN));
    sheet.createFreezePane(0, HEADER_ROW + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, shape.lastRow(), 0, LAST_COLUMN));
    sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, LAST_COLUMN, 0, shape.footRow());
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setCenter(words.of("workbook.pages"));
  }

  private static void text(Row row, int column, String text, CellStyle style) {
    row.createCell(column).setCellValue(CellText.of(text));
    row.getCell(column).setCellStyle(style);
  }

  /** Writes the forms that the sheets have been filled with; they can be filled again. */
  void write(OutputStream out) throws IOException {
    workbook.write(out);
  }
}
