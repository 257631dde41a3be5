package duibiao.document.layout;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.document.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A table, or the part of it that stands on one page.
 *
 * @param lastPage page on which it ends, counted from 1
 * @param top distance of its first row from the top of its page
 * @param edges x of each column's left side and of the last one's right side
 * @param rows number of rows
 * @param cells cells that cover all rows and columns, ordered by row, then column
 * @param confidence how the columns are known
 */
record TablePart(
    int lastPage,
    double top,
    List<Double> edges,
    int rows,
    List<Cell> cells,
    Grid.Confidence confidence)
    implements PageItem {

  /** Columns of two pages are the same if their edges differ by no more. */
  private static final double SAME_EDGE = 4;

  private static final Pattern AMOUNT = Pattern.compile("[-－]?[\\d,]+(\\.\\d+)?");

  /**
   * Fills the cells of a lattice with words, each going whole to the cell that holds most of it.
   */
  static TablePart of(int page, Lattice lattice, List<Word> words, Grid.Confidence confidence) {
    List<Lattice.Span> spans = lattice.spans();
    List<List<Word>> wordsBySpan = new ArrayList<>();
    spans.forEach(span -> wordsBySpan.add(new ArrayList<>()));
    words.forEach(word -> wordsBySpan.get(spanOf(word, lattice)).add(word));
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Lattice.Span span = spans.get(i);
      Box box = lattice.box(span);
      cells.add(
          new Cell(
              span.row(),
              span.column(),
              span.rowSpan(),
              span.columnSpan(),
              text(page, wordsBySpan.get(i)),
              new Place.OnPage(page, box.left(), box.top(), box.right(), box.bottom())));
    }
    Box outline = lattice.outline();
    List<Double> edges = Arrays.stream(lattice.columnEdges()).boxed().toList();
    return new TablePart(page, outline.top(), edges, lattice.rows(), cells, confidence);
  }

  private static int spanOf(Word word, Lattice lattice) {
    Map<Integer, Long> glyphs =
        word.glyphs().stream()
            .collect(
                groupingBy(
                    glyph -> lattice.spanAt(glyph.centerX(), glyph.centerY()),
                    TreeMap::new,
                    counting()));
    return Collections.max(glyphs.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private static String text(int page, List<Word> words) {
    StringBuilder text = new StringBuilder();
    Line.of(page, words).forEach(line -> Line.append(text, line.cellText()));
    return text.toString();
  }

  int columns() {
    return edges.size() - 1;
  }

  /** Adds the part on the next page, if its columns are these or some of these. */
  Optional<TablePart> continuedBy(TablePart next) {
    boolean wider = next.columns() > columns();
    List<Integer> columns = wider ? columnsIn(next, this) : columnsIn(this, next);
    if (next.lastPage != lastPage + 1 || columns.isEmpty() || next.repeatsTitleOf(this)) {
      return Optional.empty();
    }
    TablePart above = wider ? placed(columns, next.edges) : this;
    TablePart below = (wider ? next : next.placed(columns, edges)).withoutHeaderOf(above);
    List<Cell> all = new ArrayList<>(above.cells);
    below.cells.forEach(
        cell ->
            all.add(
                moved(cell, cell.row() + rows, cell.column(), cell.rowSpan(), cell.columnSpan())));
    return Optional.of(
        new TablePart(next.lastPage, top, above.edges, rows + below.rows, all, weaker(next)));
  }

  private Grid.Confidence weaker(TablePart other) {
    return confidence.compareTo(other.confidence) < 0 ? other.confidence : confidence;
  }

  /** Whether it begins with the same title across all columns: another table of the same form. */
  private boolean repeatsTitleOf(TablePart above) {
    return row(0).size() == 1 && isHeader(0) && rowEquals(above, 0);
  }

  /** Which edges of the wider table are those of the narrower; empty if one is missing. */
  private static List<Integer> columnsIn(TablePart wider, TablePart narrower) {
    List<Integer> found = new ArrayList<>();
    double shift = wider.edges.get(0) - narrower.edges.get(0);
    for (double edge : narrower.edges) {
      int nearest = nearest(wider.edges, edge + shift);
      boolean known = Math.abs(wider.edges.get(nearest) - edge - shift) <= SAME_EDGE;
      if (!known || found.contains(nearest)) {
        return List.of();
      }
      found.add(nearest);
    }
    return found.get(found.size() - 1) == wider.columns() ? found : List.of();
  }

  private static int nearest(List<Double> edges, double coordinate) {
    int nearest = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - coordinate) < Math.abs(edges.get(nearest) - coordinate)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private TablePart placed(List<Integer> columns, List<Double> newEdges) {
    List<Cell> placed = new ArrayList<>();
    for (Cell cell : cells) {
      int left = columns.get(cell.column());
      int right = columns.get(cell.column() + cell.columnSpan());
      placed.add(moved(cell, cell.row(), left, cell.rowSpan(), right - left));
    }
    return new TablePart(lastPage, top, newEdges, rows, placed, confidence);
  }

  private static Cell moved(Cell cell, int row, int column, int rowSpan, int columnSpan) {
    return new Cell(row, column, rowSpan, columnSpan, cell.text(), cell.place());
  }

  private TablePart withoutHeaderOf(TablePart above) {
    int same = 0;
    while (same < Math.min(rows, above.rows) && isHeader(same) && rowEquals(above, same)) {
      same++;
    }
    BitSet kept = new BitSet();
    kept.set(same, rows);
    return withRows(kept);
  }

  private boolean isHeader(int row) {
    List<Cell> cellsOfRow = row(row);
    return cellsOfRow.stream().anyMatch(cell -> !cell.isBlank())
        && cellsOfRow.stream().noneMatch(cell -> AMOUNT.matcher(cell.text()).matches());
  }

  private boolean rowEquals(TablePart other, int row) {
    return signature(row).equals(other.signature(row));
  }

  private List<List<Object>> signature(int row) {
    return row(row).stream()
        .map(cell -> List.<Object>of(cell.column(), cell.columnSpan(), cell.text()))
        .toList();
  }

  private List<Cell> row(int row) {
    return cells.stream()
        .filter(cell -> cell.row() <= row && row < cell.row() + cell.rowSpan())
        .toList();
  }

  /** Leaves out rows and columns in which no cell begins, and rows in which nothing is printed. */
  TablePart compact() {
    BitSet printed = new BitSet();
    BitSet begun = new BitSet();
    BitSet columns = new BitSet();
    for (Cell cell : cells) {
      begun.set(cell.row());
      columns.set(cell.column());
      if (!cell.isBlank()) {
        printed.set(cell.row(), cell.row() + cell.rowSpan());
      }
    }
    begun.and(printed);
    return withRows(begun).withColumns(columns);
  }

  private TablePart withRows(BitSet kept) {
    List<Cell> left = new ArrayList<>();
    for (Cell cell : cells) {
      int row = countBefore(kept, cell.row());
      int span = countBefore(kept, cell.row() + cell.rowSpan()) - row;
      if (span > 0) {
        left.add(moved(cell, row, cell.column(), span, cell.columnSpan()));
      }
    }
    return new TablePart(lastPage, top, edges, kept.cardinality(), left, confidence);
  }

  private TablePart withColumns(BitSet kept) {
    List<Cell> left = new ArrayList<>();
    for (Cell cell : cells) {
      int column = countBefore(kept, cell.column());
      int span = countBefore(kept, cell.column() + cell.columnSpan()) - column;
      left.add(moved(cell, cell.row(), column, cell.rowSpan(), span));
    }
    List<Double> keptEdges = new ArrayList<>(kept.stream().mapToObj(edges::get).toList());
    keptEdges.add(edges.get(columns()));
    return new TablePart(lastPage, top, keptEdges, rows, left, confidence);
  }

  private static int countBefore(BitSet kept, int index) {
    return kept.get(0, index).cardinality();
  }

  Grid toGrid(int ordinal) {
    List<Cell> ordered =
        cells.stream()
            .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
            .toList();
    return new Grid(ordinal, rows, columns(), confidence, ordered);
  }
}
