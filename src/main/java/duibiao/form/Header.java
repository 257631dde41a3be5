package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.money.Amount;
import duibiao.taxonomy.Wording;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows above a form's first line.
 *
 * <p>Some forms print the last words of the header in the row of the 合计: those words are header,
 * the rest of the row is a line.
 */
final class Header {

  private static final Pattern CODE = Pattern.compile("\\d{3}|\\d{5}|\\d{7}");
  private static final Pattern LEVEL = Pattern.compile("[类款项]");
  private static final String TOTAL = "合计";

  /** Words that some headers print in the row of the 合计. */
  private static final Set<String> IN_TOTAL_ROW = Set.of("合计", "小计", "基本支出", "项目支出");

  /** Opens a row that numbers the columns. */
  private static final String COLUMN_NUMBERS = "栏次";

  private final Grid grid;
  private final int rows;
  private final boolean reachesIntoTotal;

  Header(Grid grid) {
    this.grid = grid;
    this.rows = count(grid);
    this.reachesIntoTotal = rows < grid.rows() && isTotal(printed(grid, rows));
  }

  /** Number of rows that are nothing but header. */
  int rows() {
    return rows;
  }

  /** What the cells of the header print; a title above the columns is among them. */
  List<String> texts() {
    return grid.cells().stream()
        .filter(cell -> cell.row() < rows || isWord(cell))
        .map(Cell::text)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** All words of the header, folded. */
  String text() {
    return texts().stream().map(Wording::fold).collect(Collectors.joining(" "));
  }

  /** Whether a cell of the first line is a word of the header. */
  boolean isWord(Cell cell) {
    return reachesIntoTotal
        && cell.row() == rows
        && !cell.isBlank()
        && !Amount.read(cell.text()).isNumber()
        && !cell.equals(totalLabel());
  }

  private Cell totalLabel() {
    return printed(grid, rows).stream()
        .filter(cell -> Wording.fold(cell.text()).equals(TOTAL))
        .findFirst()
        .orElseThrow();
  }

  /** The folded text at the foot of a column's header: the lowest cell that prints something. */
  String foot(int column) {
    int row = footRow(column);
    return row < 0 ? "" : Wording.fold(grid.at(row, column).text());
  }

  /**
   * The folded text of the group that a column's foot belongs to; empty if there is none. Text
   * files do not say how far a group reaches: it ends where its neighbour begins.
   */
  String group(int column) {
    int foot = footRow(column);
    Cell group = null;
    int start = 0;
    for (int row = 0; row < foot; row++) {
      Cell cell = grid.at(row, column);
      for (int left = column; cell.isBlank() && left > start; left--) {
        cell = grid.at(row, left - 1);
      }
      if (!cell.isBlank() && !cell.equals(grid.at(foot, column))) {
        group = cell;
        start = cell.column();
      }
    }
    return group == null ? "" : Wording.fold(group.text());
  }

  private int footRow(int column) {
    if (rows < grid.rows() && isWord(grid.at(rows, column))) {
      return rows;
    }
    for (int row = rows - 1; row >= 0; row--) {
      if (!grid.at(row, column).isBlank() && !numbersColumns(printed(grid, row))) {
        return row;
      }
    }
    return -1;
  }

  private static int count(Grid grid) {
    for (int row = 0; row < grid.rows(); row++) {
      List<Cell> printed = printed(grid, row);
      if (!printed.isEmpty() && !numbersColumns(printed) && isLine(printed)) {
        return row;
      }
    }
    return grid.rows();
  }

  private static List<Cell> printed(Grid grid, int row) {
    return grid.row(row).stream().filter(cell -> !cell.isBlank()).toList();
  }

  private static boolean numbersColumns(List<Cell> printed) {
    return printed.stream().limit(2).anyMatch(cell -> folds(cell, COLUMN_NUMBERS));
  }

  /** Lines begin with the first code, amount, row of dashes, 一、 or 合计. */
  private static boolean isLine(List<Cell> printed) {
    String first = Wording.fold(printed.get(0).text());
    return CODE.matcher(first).matches()
        || first.startsWith("一、")
        || (printed.size() == 1 && first.equals(TOTAL))
        || isTotal(printed)
        || printed.stream().anyMatch(cell -> Amount.read(cell.text()).isNumber())
        || printed.stream().allMatch(cell -> Amount.read(cell.text()).state() == Amount.State.DASH);
  }

  /** Whether a row is that of the 合计, with words of the header in it. */
  private static boolean isTotal(List<Cell> printed) {
    List<Cell> named =
        printed.stream()
            .dropWhile(cell -> LEVEL.matcher(Wording.fold(cell.text())).matches())
            .toList();
    boolean leads =
        !named.isEmpty() && (named.size() < printed.size() || named.get(0).column() == 0);
    return leads
        && folds(named.get(0), TOTAL)
        && named.stream()
            .skip(1)
            .allMatch(
                cell ->
                    IN_TOTAL_ROW.contains(Wording.fold(cell.text()))
                        || Amount.read(cell.text()).isNumber());
  }

  private static boolean folds(Cell cell, String word) {
    return Wording.fold(cell.text()).equals(word);
  }
}
