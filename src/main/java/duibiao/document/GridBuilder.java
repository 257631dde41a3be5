package duibiao.document;

import duibiao.document.Grid.Confidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds a grid from rows of cells that name their spans, as HTML and word processors print them:
 * each cell takes the next position of its row that no cell above reaches into.
 *
 * <p>A span that would leave the limits or run into another cell is cut; a position that no cell
 * covers becomes a blank cell; rows and columns at the end in which nothing is printed are dropped.
 */
public final class GridBuilder {

  /** A cell whose height is known once the rows below it are. */
  private record Draft(int row, int column, int rowSpan, String text, Place place) {

    boolean reaches(int below) {
      return row + (long) rowSpan > below;
    }
  }

  private final Budget budget;

  /** For each position the cell that covers it, or null. */
  private final List<List<Draft>> rows = new ArrayList<>();

  private final List<Place> rowPlaces = new ArrayList<>();
  private int positions;

  public GridBuilder(Budget budget) {
    this.budget = budget;
  }

  /**
   * Begins the next row.
   *
   * @param place where the row stands, for positions that no cell covers
   */
  public void row(Place place) {
    int next = rows.size();
    require(next < budget.limits().rows(), "表格行数", budget.limits().rows());
    List<Draft> row = new ArrayList<>();
    if (next > 0) {
      for (Draft above : rows.get(next - 1)) {
        row.add(above != null && above.reaches(next) ? above : null);
      }
    }
    rows.add(row);
    rowPlaces.add(place);
    count(row.size());
  }

  /** Leaves the next positions of the row blank. */
  public void skip(int count) {
    if (count > 0) {
      add(count, 1, "", rowPlaces.get(rows.size() - 1));
    }
  }

  /**
   * Puts a cell at the next free position of the row.
   *
   * @param columnSpan columns to cover; values below 1 count as 1
   * @param rowSpan rows to cover; values below 1 count as 1
   */
  public void add(int columnSpan, int rowSpan, String text, Place place) {
    List<Draft> row = rows.get(rows.size() - 1);
    int column = firstFree(row);
    int limit = budget.limits().columns();
    require(column < limit, "表格列数", limit);
    Draft draft = new Draft(rows.size() - 1, column, Math.max(1, rowSpan), text, place);
    long end = Math.min(limit, column + (long) Math.max(1, columnSpan));
    for (int c = column; c < end && isFree(row, c); c++) {
      if (c < row.size()) {
        row.set(c, draft);
      } else {
        row.add(draft);
        count(1);
      }
    }
  }

  private static int firstFree(List<Draft> row) {
    int free = row.indexOf(null);
    return free < 0 ? row.size() : free;
  }

  private static boolean isFree(List<Draft> row, int column) {
    return column >= row.size() || row.get(column) == null;
  }

  private void count(int more) {
    positions += more;
    require(positions <= budget.limits().cells(), "单元格数", budget.limits().cells());
  }

  private static void require(boolean within, String what, int limit) {
    Budget.require(within, what, limit);
  }

  /** Number of rows so far. */
  public int rows() {
    return rows.size();
  }

  /** Whether nothing is printed in any cell. */
  public boolean isBlank() {
    return rows.stream().allMatch(row -> row.stream().allMatch(GridBuilder::isBlank));
  }

  private static boolean isBlank(Draft draft) {
    return draft == null || draft.text.isBlank();
  }

  /** Makes the grid of all rows so far; at least one cell must print something. */
  public Grid build(int ordinal, Confidence confidence) {
    int height = 0;
    int width = 0;
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (!isBlank(rows.get(row).get(column))) {
          height = row + 1;
          width = Math.max(width, column + 1);
        }
      }
    }
    budget.countTable(height, width);
    return new Grid(ordinal, height, width, confidence, cells(height, width));
  }

  private List<Cell> cells(int height, int width) {
    Map<Draft, Cell> cells = new LinkedHashMap<>();
    List<Cell> blank = new ArrayList<>();
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        Draft draft = isFree(rows.get(row), column) ? null : rows.get(row).get(column);
        if (draft == null) {
          blank.add(new Cell(row, column, 1, 1, "", rowPlaces.get(row)));
        } else {
          cells.put(draft, covering(draft, row, column));
        }
      }
    }
    blank.addAll(cells.values());
    blank.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return blank;
  }

  /** The cell of a draft that reaches down and right to a position. */
  private static Cell covering(Draft draft, int row, int column) {
    return new Cell(
        draft.row,
        draft.column,
        row - draft.row + 1,
        column - draft.column + 1,
        draft.text,
        draft.place);
  }
}
