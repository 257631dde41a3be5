package duibiao.document.layout;

import duibiao.document.Cell;
import duibiao.document.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the texts of rows into the columns of a table without rules. */
final class GapCells {

  /** Space between a text and the edge of its column, in points. */
  private static final double PADDING = 4;

  private final List<GapColumn> columns;
  private final List<Double> edges = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();

  /** First column after codes and names. */
  private final int leading;

  private int rows;

  /** Number of cells in rows that are full. */
  private int filled;

  GapCells(List<GapColumn> columns) {
    this.columns = columns;
    int text = 0;
    while (text < columns.size() && columns.get(text).isNumeric()) {
      text++;
    }
    int money = text;
    while (money < columns.size() && columns.get(money).texts() > 0) {
      money++;
    }
    leading = Math.max(1, Math.min(money, columns.size() - 1));
    edges.add(columns.get(0).left() - PADDING);
    for (int i = 0; i + 1 < columns.size(); i++) {
      edges.add(Math.max(edges.get(i) + 1, edge(columns.get(i), columns.get(i + 1))));
    }
    GapColumn last = columns.get(columns.size() - 1);
    edges.add(Math.max(edges.get(edges.size() - 1) + 1, last.right() + PADDING));
  }

  /** Between two columns: close to right-aligned numbers and to left-aligned texts. */
  static double edge(GapColumn left, GapColumn right) {
    double middle = (left.right() + right.left()) / 2;
    if (left.isNumeric()) {
      return Math.min(middle, left.right() + PADDING);
    }
    return right.isNumeric() || right.isBlank() ? middle : Math.max(middle, right.left() - PADDING);
  }

  List<Double> edges() {
    return edges;
  }

  int rows() {
    return rows;
  }

  /** Adds a row of the body; in a coded table a row without code is named across its columns. */
  void add(GapRow row, boolean coded) {
    Map<Integer, List<Word>> words = new TreeMap<>();
    boolean isTotal = coded && !row.isCoded();
    for (Line segment : row.segments()) {
      boolean isName = isTotal && !Segments.isNumber(segment);
      int column = isName ? 0 : columnOf(segment);
      words.computeIfAbsent(column, c -> new ArrayList<>()).addAll(segment.words());
    }
    boolean across = isTotal && words.keySet().stream().noneMatch(c -> c > 0 && c < leading);
    words.forEach(
        (column, inCell) ->
            add(rows, column, 1, across && column == 0 ? leading : 1, row.page(), inCell));
    fill(rows, rows + 1, new Box(0, row.top(), 0, row.bottom()), row.page());
    rows++;
  }

  private int columnOf(Line segment) {
    int best = 0;
    for (int i = 1; i < columns.size(); i++) {
      if (!columns.get(i).isBlank() && overlap(i, segment) > overlap(best, segment)) {
        best = i;
      }
    }
    return best;
  }

  private double overlap(int column, Line segment) {
    return columns.get(column).overlap(segment.left(), segment.right());
  }

  /** Adds a header of {@code height} rows whose cells are given by their own row numbers. */
  void endHeader(int height, Box box, int page) {
    fill(0, height, box, page);
    rows = height;
  }

  void add(int row, int column, int rowSpan, int columnSpan, int page, List<Word> words) {
    StringBuilder text = new StringBuilder();
    Line.of(page, words).forEach(line -> Line.append(text, line.cellText()));
    double top = words.stream().mapToDouble(w -> w.first().box().top()).min().orElseThrow();
    double bottom = words.stream().mapToDouble(w -> w.first().box().bottom()).max().orElseThrow();
    Place place =
        new Place.OnPage(page, edges.get(column), top, edges.get(column + columnSpan), bottom);
    cells.add(new Cell(row, column, rowSpan, columnSpan, text.toString(), place));
  }

  /** Puts a blank cell wherever none is. */
  private void fill(int from, int to, Box box, int page) {
    boolean[][] taken = new boolean[to - from][columns.size()];
    for (Cell cell : cells.subList(filled, cells.size())) {
      for (int r = Math.max(from, cell.row()); r < cell.row() + cell.rowSpan(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          taken[r - from][c] = true;
        }
      }
    }
    for (int r = from; r < to; r++) {
      for (int c = 0; c < columns.size(); c++) {
        if (!taken[r - from][c]) {
          Place place =
              new Place.OnPage(page, edges.get(c), box.top(), edges.get(c + 1), box.bottom());
          cells.add(new Cell(r, c, 1, 1, "", place));
        }
      }
    }
    filled = cells.size();
  }

  /** All cells, ordered by row, then column. */
  List<Cell> all() {
    cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return cells;
  }
}
