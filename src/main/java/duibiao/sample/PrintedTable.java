package duibiao.sample;

import duibiao.money.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of a disclosure, as data that any format can render.
 *
 * @param form form of the table, {@code B1} to {@code B9}
 * @param title title with its year
 * @param issuer who made it, printed above the table; empty in forms that leave it out
 * @param unit unit of its amounts
 * @param header rows of the header, as wide as {@code rows}; spans are left out
 * @param rows rows of the body
 * @param note note under the table; empty if there is none
 */
record PrintedTable(
    String form,
    String title,
    String issuer,
    Unit unit,
    List<List<String>> header,
    List<List<PrintedCell>> rows,
    String note)
    implements Part {

  PrintedTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** A row of a header; cells that a span covers are empty, as are those that are left out. */
  static List<String> headerRow(int width, String... cells) {
    List<String> row = new ArrayList<>(List.of(cells));
    row.addAll(Collections.nCopies(width - cells.length, ""));
    return List.copyOf(row);
  }
}
