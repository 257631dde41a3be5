package duibiao.document.sheet;

import duibiao.document.Block;
import duibiao.document.Budget;
import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Limits;
import duibiao.document.Paragraph;
import duibiao.document.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook made row by row, and what the reader makes of it. */
final class MadeSheets {

  private final Workbook workbook;
  private final CellStyle boxed;
  private Sheet sheet;

  private MadeSheets(Workbook workbook) {
    this.workbook = workbook;
    this.boxed = workbook.createCellStyle();
    boxed.setBorderTop(BorderStyle.THIN);
    boxed.setBorderBottom(BorderStyle.THIN);
    boxed.setBorderLeft(BorderStyle.THIN);
    boxed.setBorderRight(BorderStyle.THIN);
  }

  static MadeSheets xlsx() {
    return new MadeSheets(new XSSFWorkbook());
  }

  static MadeSheets xls() {
    return new MadeSheets(new HSSFWorkbook());
  }

  MadeSheets sheet(String name) {
    sheet = workbook.createSheet(name);
    return this;
  }

  /** Adds a row of texts, numbers and nulls for cells that are not there. */
  MadeSheets row(Object... values) {
    return row(null, values);
  }

  /** Adds a row whose cells, blank ones included, have borders on every side. */
  MadeSheets boxed(Object... values) {
    return row(boxed, values);
  }

  private MadeSheets row(CellStyle style, Object... values) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int column = 0; column < values.length; column++) {
      if (values[column] != null || style != null) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        if (style != null) {
          cell.setCellStyle(style);
        }
        if (values[column] instanceof Number number) {
          cell.setCellValue(number.doubleValue());
        } else if (values[column] != null) {
          cell.setCellValue(values[column].toString());
        }
      }
    }
    return this;
  }

  MadeSheets merge(String region) {
    sheet.addMergedRegionUnsafe(CellRangeAddress.valueOf(region));
    return this;
  }

  Workbook workbook() {
    return workbook;
  }

  Sheet sheet() {
    return sheet;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  Document read() throws IOException, UnreadableDocumentException {
    return read(bytes());
  }

  static Document read(byte[] bytes) throws UnreadableDocumentException {
    return new SheetReader().read("a.xlsx", bytes, new Budget(Limits.DEFAULT));
  }

  /**
   * Paragraphs as their text, rows of grids as {@code 1: a | b}, cells from the left or above left
   * out.
   */
  static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof Grid grid) {
        for (int row = 0; row < grid.rows(); row++) {
          int index = row;
          lines.add(
              grid.row(row).stream()
                  .filter(cell -> cell.row() == index)
                  .map(Cell::text)
                  .collect(Collectors.joining(" | ", grid.ordinal() + ": ", "")));
        }
      }
    }
    return lines;
  }
}
