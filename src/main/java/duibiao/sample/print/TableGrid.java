package duibiao.sample.print;

import java.util.List;

/**
 * The cells of a table at their places.
 *
 * @param columns number of columns
 * @param headerRows rows at the top that a further page may repeat
 * @param rows cells by the row in which they begin, from left to right
 */
record TableGrid(int columns, int headerRows, List<List<PlacedCell>> rows) {

  /** The topmost row that a cell of each row begins in. */
  int[] reach() {
    int[] reach = new int[rows.size()];
    for (int row = rows.size() - 1; row >= 0; row--) {
      reach[row] = row;
    }
    for (List<PlacedCell> cells : rows) {
      for (PlacedCell cell : cells) {
        for (int row = cell.row() + 1; row < cell.endRow(); row++) {
          reach[row] = Math.min(reach[row], cell.row());
        }
      }
    }
    return reach;
  }
}
