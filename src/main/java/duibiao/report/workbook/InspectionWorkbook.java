package duibiao.report.workbook;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import duibiao.report.ListedDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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

  private static final List<Column> COLUMNS =
      List.of(
          new Column("序号", 6),
          new Column("规则", 8),
          new Column("检查内容", 34),
          new Column("依据", 30),
          new Column("是否合格", 12),
          new Column("程度", 7),
          new Column("页码", 9),
          new Column("问题描述", 58),
          new Column("核实情况", 22));

  private static final int HEADER_ROW = 3;
  private static final int LAST_COLUMN = COLUMNS.size() - 1;

  /** Height of a line of text, in points. */
  private static final float LINE_HEIGHT = 13.5f;

  /** The highest row that Excel shows, in points. */
  private static final float MOST_HEIGHT = 409;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final InspectionStyles styles = new InspectionStyles(workbook);

  /** Adds the form of a document. */
  void add(Inspection inspection) {
    ListedDocument document = inspection.document();
    List<InspectionLine> lines = InspectionLine.of(inspection.findings());
    XSSFSheet sheet = workbook.createSheet(sheetName(document));
    head(sheet, 0, document.title() + "公开检查表", styles.title(), 30);
    head(sheet, 1, "文件：" + document.path(), styles.note(), 18);
    head(sheet, 2, summary(lines), styles.note(), 32);
    XSSFRow header = sheet.createRow(HEADER_ROW);
    header.setHeightInPoints(22);
    for (int i = 0; i <= LAST_COLUMN; i++) {
      sheet.setColumnWidth(i, COLUMNS.get(i).letters() * 256);
      text(header, i, COLUMNS.get(i).name(), styles.header());
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
    String name =
        document.level() == null || document.kind() == null
            ? "公开文件"
            : document.level().label() + document.kind().label();
    String unique = name;
    for (int i = 2; workbook.getSheet(unique) != null; i++) {
      unique = name + i;
    }
    return unique;
  }

  private static void head(
      XSSFSheet sheet, int row, String text, XSSFCellStyle style, float height) {
    XSSFRow head = sheet.createRow(row);
    head.setHeightInPoints(height);
    text(head, 0, text, style);
    sheet.addMergedRegion(new CellRangeAddress(row, row, 0, LAST_COLUMN));
  }

  private static String summary(List<InspectionLine> lines) {
    Map<InspectionResult, Long> counts =
        lines.stream()
            .collect(
                groupingBy(
                    InspectionLine::result,
                    () -> new EnumMap<>(InspectionResult.class),
                    counting()));
    return counts.entrySet().stream()
            .map(count -> count.getKey().label() + count.getValue() + "项")
            .collect(joining("，", "共" + lines.size() + "项：", "。"))
        + "“待核实”是程序按公开数字核对的结果，经人工确认前不作结论；“需人工核实”是缺数字、无法读取或只作提示的。";
  }

  private void add(XSSFRow row, int ordinal, InspectionLine line) {
    row.createCell(0).setCellValue(ordinal);
    row.getCell(0).setCellStyle(styles.centred());
    text(row, 1, line.rule(), styles.centred());
    text(row, 2, line.statement(), styles.words());
    text(row, 3, line.basis(), styles.words());
    text(row, 4, line.result().label(), styles.result(line.result()));
    text(row, 5, line.severity(), styles.centred());
    text(row, 6, line.pages(), styles.centred());
    text(row, 7, line.problem(), styles.words());
    text(row, 8, line.status(), styles.words());
    int lines = 1;
    for (int i = 1; i <= LAST_COLUMN; i++) {
      lines = Math.max(lines, lines(row.getCell(i).getStringCellValue(), COLUMNS.get(i)));
    }
    row.setHeightInPoints(Math.min(MOST_HEIGHT, lines * LINE_HEIGHT + 4));
  }

  /** Lines that a text takes in a column; Excel does not measure rows that it did not write. */
  private static int lines(String text, Column column) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      int letters = paragraph.codePoints().map(letter -> letter < 0x2000 ? 1 : 2).sum();
      lines += Math.max(1, (letters + column.letters() - 2) / (column.letters() - 1));
    }
    return lines;
  }

  private void foot(XSSFSheet sheet, int row) {
    XSSFRow foot = sheet.createRow(row);
    foot.setHeightInPoints(24);
    text(foot, 2, "检查人：", styles.signature());
    text(foot, 4, "复核人：", styles.signature());
    text(foot, 7, "检查日期：　　　　年　　月　　日", styles.signature());
  }

  private void layOut(XSSFSheet sheet, int lastRow) {
    sheet.createFreezePane(0, HEADER_ROW + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, lastRow, 0, LAST_COLUMN));
    sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, LAST_COLUMN, 0, lastRow + 2);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setCenter("第 &P 页，共 &N 页");
  }

  private static void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
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
