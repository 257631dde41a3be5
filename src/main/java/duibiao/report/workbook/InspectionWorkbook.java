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
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of check forms, drawn as a bureau prints them: A4 across, the header on every page.
 *
 * <p>Every cell but the ordinal is text and stays text when somebody edits it, whatever it begins
 * with.
 */
final class InspectionWorkbook implements AutoCloseable {

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

  /** Writes its rows as they come, in a third of the time that a tree of them would take. */
  private final SXSSFWorkbook workbook;

  private final Words words;
  private final List<Column> columns;
  private final InspectionStyles styles;

  InspectionWorkbook(Words words) {
    this.words = words;
    columns = columns(words);
    XSSFWorkbook frame = StyleMaker.newWorkbook();
    styles = new InspectionStyles(frame, words);
    workbook = new SXSSFWorkbook(frame);
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

  /** Adds the form of a document. */
  void add(Inspection inspection) {
    ListedDocument document = inspection.document();
    List<InspectionLine> lines = InspectionLine.of(words, inspection.findings());
    Sheet sheet = workbook.createSheet(sheetName(document));
    head(sheet, 0, words.of("inspection.title", document.title(words)), styles.title(), 30);
    head(sheet, 1, words.of("inspection.file", document.path()), styles.note(), 18);
    head(sheet, 2, summary(lines), styles.note(), 32);
    Row header = sheet.createRow(HEADER_ROW);
    header.setHeightInPoints(22);
    for (int i = 0; i <= LAST_COLUMN; i++) {
      sheet.setColumnWidth(i, columns.get(i).letters() * 256);
      text(header, i, columns.get(i).name(), styles.header());
    }
    int row = HEADER_ROW;
    for (InspectionLine line : lines) {
      row++;
      add(sheet.createRow(row), row - HEADER_ROW, line);
    }
    foot(sheet, row + 2);
    layOut(sheet, row);
  }

  private String sheetName(ListedDocument document) {
    String name = document.type(words);
    String unique = name;
    for (int i = 2; workbook.getSheet(unique) != null; i++) {
      unique = name + i;
    }
    return unique;
  }

  private static void head(Sheet sheet, int row, String text, CellStyle style, float height) {
    Row head = sheet.createRow(row);
    head.setHeightInPoints(height);
    text(head, 0, text, style);
    sheet.addMergedRegion(new CellRangeAddress(row, row, 0, LAST_COLUMN));
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

  private void add(Row row, int ordinal, InspectionLine line) {
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

  private void foot(Sheet sheet, int row) {
    Row foot = sheet.createRow(row);
    foot.setHeightInPoints(24);
    text(foot, 2, words.of("inspection.inspector"), styles.signature());
    text(foot, 4, words.of("inspection.reviewer"), styles.signature());
    text(foot, 7, words.of("inspection.date"), styles.signature());
  }

  private void layOut(Sheet sheet, int lastRow) {
    sheet.createFreezePane(0, HEADER_ROW + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, lastRow, 0, LAST_COLUMN));
    sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, LAST_COLUMN, 0, lastRow + 2);
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

  void write(OutputStream out) throws IOException {
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
