package duibiao.sample.print;

import duibiao.money.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of a disclosure, as data that any format can render.
 *
 * @param form form of the table, {@code B1} to {@code B9}
 * @param title title with its year
 * @param issuer who made it, printed above the table; empty in forms that leave it out
 * @param unit unit of its amounts
 * @param header rows of the header; a cell takes the next position of its row that none above
 *     covers
 * @param rows rows of the body, each as wide as the header
 * @param note note under the table; empty if there is none
 */
public record PrintedTable(
    String form,
    String title,
    String issuer,
    Unit unit,
    List<List<HeaderCell>> header,
    List<List<PrintedCell>> rows,
    String note)
    implements Part {

  /** Widths of columns, in halves of a Chinese character. */
  private static final int NARROWEST = 6;

  private static final int WIDEST_HEADER = 14;
  private static final int WIDEST_NAME = 36;

  public PrintedTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** The same table under another title. */
  public PrintedTable withTitle(String other) {
    return new PrintedTable(form, other, issuer, unit, header, rows, note);
  }

  /** The same table of another department. */
  public PrintedTable withIssuer(String other) {
    return new PrintedTable(form, title, other, unit, header, rows, note);
  }

  /** The same table with another note; empty for none. */
  public PrintedTable withNote(String other) {
    return new PrintedTable(form, title, issuer, unit, header, rows, other);
  }

  /** The same table with other rows, each as wide as its header. */
  public PrintedTable withRows(List<List<PrintedCell>> others) {
    return new PrintedTable(form, title, issuer, unit, header, others, note);
  }

  int columns() {
    return header.get(0).stream().mapToInt(HeaderCell::columnSpan).sum();
  }

  /** The line above the table on the left: {@code 编制部门：…}, or nothing. */
  String issuerLine() {
    return issuer.isEmpty() ? "" : "编制部门：" + issuer;
  }

  /** The line above the table on the right: {@code 单位：元}. */
  String unitLine() {
    return "单位：" + unit.label();
  }

  /** The cells of every row, header first; a cell stands in its topmost row only. */
  List<List<PlacedCell>> grid() {
    List<List<PlacedCell>> grid = new ArrayList<>();
    int[] covered = new int[columns()];
    for (List<HeaderCell> cells : header) {
      grid.add(place(cells, grid.size(), covered));
    }
    for (List<PrintedCell> cells : rows) {
      List<PlacedCell> placed = new ArrayList<>();
      for (int column = 0; column < cells.size(); column += cells.get(column).columnSpan()) {
        placed.add(PlacedCell.of(cells.get(column), grid.size(), column));
      }
      grid.add(placed);
    }
    return grid;
  }

  /** Places a row of the header; {@code covered} holds the first free row of each column. */
  private static List<PlacedCell> place(List<HeaderCell> cells, int row, int[] covered) {
    List<PlacedCell> placed = new ArrayList<>();
    int column = 0;
    for (HeaderCell cell : cells) {
      while (covered[column] > row) {
        column++;
      }
      PlacedCell at = PlacedCell.of(cell, row, column);
      Arrays.fill(covered, column, at.endColumn(), at.endRow());
      placed.add(at);
      column = at.endColumn();
    }
    return placed;
  }

  /** The width that each column asks for, in halves of a Chinese character. */
  int[] widths() {
    int[] widths = new int[columns()];
    Arrays.fill(widths, NARROWEST);
    for (List<PlacedCell> row : grid()) {
      for (PlacedCell cell : row) {
        int most = cell.row() < header.size() ? WIDEST_HEADER : WIDEST_NAME;
        int asked = Math.min(most, TextWidth.of(cell.text()) + 2) / cell.columnSpan();
        for (int column = cell.column(); column < cell.endColumn(); column++) {
          widths[column] = Math.max(widths[column], asked);
        }
      }
    }
    return widths;
  }
}
