package duibiao.sample.print;

import duibiao.money.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a disclosure, as data that any format can render.
 *
 * @param form form of the table, {@code B1} to {@code B9} or {@code F1} to {@code F9}
 * @param title title with its year
 * @param issuer who made it, printed above the table after {@code 编制部门：} or as it stands if it has
 *     a colon itself; empty in forms that leave it out
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
    implements Ruled {

  public PrintedTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
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

  @Override
  public String issuerLine() {
    return issuer.isEmpty() || issuer.contains("：") ? issuer : "编制部门：" + issuer;
  }

  @Override
  public String unitLine() {
    return "单位：" + unit.label();
  }

  /** The cells of the header at their places. */
  List<List<PlacedCell>> headerGrid() {
    Placing placing = new Placing(columns());
    List<List<PlacedCell>> grid = new ArrayList<>(header.size() + rows.size());
    for (List<HeaderCell> cells : header) {
      grid.add(placing.next(cells, PlacedCell::of));
    }
    return grid;
  }

  @Override
  public TableGrid grid() {
    List<List<PlacedCell>> grid = headerGrid();
    for (List<PrintedCell> cells : rows) {
      List<PlacedCell> placed = new ArrayList<>(cells.size());
      for (int column = 0; column < cells.size(); column += cells.get(column).columnSpan()) {
        placed.add(PlacedCell.of(cells.get(column), grid.size(), column));
      }
      grid.add(placed);
    }
    return new TableGrid(columns(), header.size(), grid);
  }
}
