package duibiao.sample.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes a disclosure as a workbook of Excel 97 (xls). */
final class XlsRendering {

  private static final int COLUMN_UNITS = 256;

  private final HSSFWorkbook workbook;
  private final Map<SheetStyle, CellStyle> styles = new HashMap<>();
  private final Map<SheetStyle.Role, Font> fonts = new HashMap<>();

  private XlsRendering(HSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  static byte[] of(PrintedDocument document) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      fill(workbook, document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  static void fill(HSSFWorkbook workbook, PrintedDocument document) {
    XlsRendering rendering = new XlsRendering(workbook);
    SheetLayout.of(document).forEach(rendering::add);
  }

  private void add(SheetPage page) {
    Sheet sheet = workbook.createSheet(page.name());
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(page.orientation() == Orientation.LANDSCAPE);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.getFooter().setCenter("&P");
    List<Integer> widths = page.widths();
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column, widths.get(column) * COLUMN_UNITS);
    }
    for (SheetPage.Row from : page.rows()) {
      Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
      row.setHeightInPoints(from.height());
      from.cells().forEach(cell -> add(cell, row));
    }
    page.merged().forEach(region -> sheet.addMergedRegionUnsafe(range(region)));
    if (page.repeated() != null) {
      sheet.setRepeatingRows(
          new CellRangeAddress(page.repeated().top(), page.repeated().bottom(), -1, -1));
    }
  }

  private static CellRangeAddress range(SheetPage.Region region) {
    return new CellRangeAddress(region.top(), region.bottom(), region.left(), region.right());
  }

  private void add(SheetCell from, Row row) {
    Cell cell = row.createCell(from.column());
    cell.setCellStyle(styles.computeIfAbsent(from.style(), this::style));
    if (from.isNumber()) {
      cell.setCellValue(Double.parseDouble(from.text()));
    } else if (!from.text().isEmpty()) {
      cell.setCellValue(from.text());
    }
  }

  private CellStyle style(SheetStyle wanted) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(wanted.role(), this::font));
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setAlignment(
        switch (wanted.alignment()) {
          case LEFT -> HorizontalAlignment.LEFT;
          case CENTRE -> HorizontalAlignment.CENTER;
          case RIGHT -> HorizontalAlignment.RIGHT;
        });
    if (wanted.isIndented()) {
      style.setIndention((short) 1);
    }
    if (wanted.role() == SheetStyle.Role.RULED) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
      style.setDataFormat(workbook.createDataFormat().getFormat(wanted.format()));
    }
    return style;
  }

  private Font font(SheetStyle.Role role) {
    Font font = workbook.createFont();
    font.setFontName(SheetStyle.FONT);
    font.setFontHeightInPoints((short) role.points());
    return font;
  }
}
