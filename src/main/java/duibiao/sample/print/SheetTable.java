package duibiao.sample.print;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;

/** A table or form on a sheet, with the line above it. */
final class SheetTable {

  /** What an indent takes of a cell. */
  private static final int INDENT = 1;

  /** What the unit above a table takes. */
  private static final int UNIT = 14;

  private final SheetPage page;
  private final SheetStyles styles;
  private final Ruled ruled;
  private final TableGrid grid;
  private final int[] widths;
  private final boolean repeatsHeader;

  SheetTable(SheetPage page, SheetStyles styles, Ruled ruled, PrintedDocument document) {
    this.page = page;
    this.styles = styles;
    this.ruled = ruled;
    this.grid = ruled.grid();
    ColumnWidths asked = ColumnWidths.of(grid, document.nameCharacters());
    int room = Math.max(page.room(), asked.least());
    this.widths = IntStream.of(asked.filling(room)).map(width -> width + INDENT).toArray();
    this.repeatsHeader = document.repeatsHeaders() && grid.headerRows() > 0;
  }

  void write() {
    page.setWidths(widths);
    addLineAbove();
    int top = page.next();
    int[] lines = lines();
    for (int row = 0; row < lines.length; row++) {
      write(grid.rows().get(row), page.addRuled(lines[row]));
    }
    if (repeatsHeader) {
      page.repeat(top, grid.headerRows());
    }
  }

  private void addLineAbove() {
    int first = widths.length - 1;
    for (int width = widths[first]; width < UNIT && first > 1; width += widths[first]) {
      first--;
    }
    Row row = page.add(SheetPage.LINE);
    if (!ruled.issuerLine().isEmpty()) {
      SheetPage.put(row, 0, ruled.issuerLine(), styles.plain(Alignment.LEFT));
      page.merge(row.getRowNum(), 1, 0, first);
    }
    if (!ruled.unitLine().isEmpty()) {
      SheetPage.put(row, first, ruled.unitLine(), styles.plain(Alignment.RIGHT));
      page.merge(row.getRowNum(), 1, first, widths.length - first);
    }
  }

  /** Lines that each row has room for; a cell over several rows stretches the last. */
  private int[] lines() {
    int[] lines = new int[grid.rows().size()];
    for (List<PlacedCell> row : grid.rows()) {
      for (PlacedCell cell : row) {
        int last = cell.endRow() - 1;
        int above = IntStream.range(cell.row(), last).map(i -> Math.max(1, lines[i])).sum();
        lines[last] = Math.max(lines[last], lines(cell) - above);
      }
    }
    return IntStream.of(lines).map(count -> Math.max(1, count)).toArray();
  }

  private int lines(PlacedCell cell) {
    int width = IntStream.range(cell.column(), cell.endColumn()).map(i -> widths[i]).sum();
    return cell.text().lines().mapToInt(line -> TextWidth.lines(line, width - INDENT)).sum();
  }

  /** Writes the cells of a row; rules stand around those that others cover, too. */
  private void write(List<PlacedCell> cells, Row row) {
    int column = 0;
    for (PlacedCell cell : cells) {
      fill(row, column, cell.column());
      write(cell, row);
      column = cell.column() + 1;
      page.merge(row.getRowNum(), cell.rowSpan(), cell.column(), cell.columnSpan());
    }
    fill(row, column, grid.columns());
  }

  private void fill(Row row, int from, int to) {
    for (int column = from; column < to; column++) {
      SheetPage.put(row, column, "", styles.ruled(Alignment.LEFT));
    }
  }

  private void write(PlacedCell cell, Row row) {
    if (cell.isNumber()) {
      double number = Double.parseDouble(cell.text().replace(",", ""));
      SheetPage.put(row, cell.column(), "", styles.number(cell.alignment(), cell.text()))
          .setCellValue(number);
    } else {
      SheetPage.put(row, cell.column(), cell.text(), styles.ruled(cell.alignment()));
    }
  }
}
