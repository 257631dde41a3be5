package duibiao.document.word;

import duibiao.document.Budget;
import duibiao.document.Grid;
import duibiao.document.Grid.Confidence;
import duibiao.document.GridBuilder;
import duibiao.document.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table as a word processor stores it.
 *
 * @param edges left side of each column and right side of the last one, in twips from the left side
 *     of the table; empty if the file does not tell
 * @param rows from top to bottom
 */
record Table(List<Integer> edges, List<Row> rows) implements Piece {

  /** How a cell is merged with those above and below it. */
  enum Merge {
    NONE,
    BEGINS,
    CONTINUES
  }

  /**
   * A row of a table.
   *
   * @param table table of the document, counted from 1
   * @param number row of that table, counted from 1
   * @param slots cells from left to right
   */
  record Row(int table, int number, List<Slot> slots) {

    private boolean continues(Slot above) {
      return slots.stream().anyMatch(slot -> slot.merge == Merge.CONTINUES && slot.isBelow(above));
    }

    /** Whether something is printed, and no amount. */
    private boolean isHeader() {
      return slots.stream().anyMatch(slot -> !slot.text().isEmpty())
          && slots.stream().noneMatch(slot -> AMOUNT.matcher(slot.text()).matches());
    }

    private boolean isTitle() {
      return slots.size() == 1;
    }

    private List<List<Object>> signature() {
      return slots.stream()
          .map(slot -> List.<Object>of(slot.column, slot.span, slot.merge, slot.text()))
          .toList();
    }
  }

  /**
   * A cell of a row.
   *
   * @param column leftmost column, counted from 0
   * @param span number of columns, at least 1
   * @param content paragraphs and nested tables
   */
  record Slot(int column, int span, Merge merge, List<Piece> content) {

    private boolean isBelow(Slot above) {
      return column == above.column && span == above.span;
    }

    private String text() {
      return Text.inCell(
          content.stream().filter(Text.class::isInstance).map(Text.class::cast).toList());
    }
  }

  private static final Pattern AMOUNT = Pattern.compile("[-－]?[\\d,]+(\\.\\d+)?");

  /** Columns of two tables are the same if their edges differ by no more: 4 points. */
  private static final int SAME_EDGE = 80;

  /** The same table without sides of columns at which no cell begins or ends. */
  Table compact() {
    TreeSet<Integer> used = new TreeSet<>();
    for (Row row : rows) {
      row.slots.forEach(slot -> Collections.addAll(used, slot.column, slot.column + slot.span));
    }
    Map<Integer, Integer> columns = new HashMap<>();
    used.forEach(side -> columns.put(side, columns.size()));
    List<Integer> left =
        edges.isEmpty()
            ? edges
            : used.stream().map(side -> edges.get(side) - edges.get(used.first())).toList();
    return new Table(left, rows.stream().map(row -> placed(row, columns::get)).toList());
  }

  /** Whether it is a frame around text, with no columns to tell apart. */
  boolean isFrame() {
    return rows.size() == 1 && rows.get(0).slots.size() == 1;
  }

  /** The content of all cells, row by row. */
  Stream<Piece> content() {
    return rows.stream().flatMap(row -> row.slots.stream()).flatMap(slot -> slot.content.stream());
  }

  /**
   * Adds the table that follows it at once, if that is the rest of this one: its columns are these
   * or some of these, and it repeats the whole header, which is dropped, or has none.
   */
  Optional<Table> continuedBy(Table next) {
    List<Integer> columns = columnsOf(next);
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    List<Row> below = next.rows.stream().map(row -> placed(row, columns::get)).toList();
    int header = (int) rows.stream().takeWhile(Row::isHeader).count();
    boolean repeats = header > 0 && header < rows.size() && !rows.get(0).isTitle();
    for (int i = 0; repeats && i < header; i++) {
      repeats = i < below.size() && below.get(i).signature().equals(rows.get(i).signature());
    }
    if (!repeats && below.get(0).isHeader()) {
      return Optional.empty();
    }
    List<Row> all = new ArrayList<>(rows);
    all.addAll(below.subList(repeats ? header : 0, below.size()));
    return Optional.of(new Table(edges, all));
  }

  /** Which edges of this table are those of the other; empty if one is missing. */
  private List<Integer> columnsOf(Table other) {
    List<Integer> found = new ArrayList<>();
    for (int edge : other.edges) {
      int from = found.isEmpty() ? 0 : found.get(found.size() - 1) + 1;
      int column = from;
      while (column < edges.size() && Math.abs(edges.get(column) - edge) > SAME_EDGE) {
        column++;
      }
      if (column == edges.size()) {
        return List.of();
      }
      found.add(column);
    }
    boolean whole = !found.isEmpty() && found.get(found.size() - 1) == edges.size() - 1;
    return whole ? found : List.of();
  }

  private static Row placed(Row row, IntUnaryOperator newColumn) {
    List<Slot> placed = new ArrayList<>();
    for (Slot slot : row.slots) {
      int left = newColumn.applyAsInt(slot.column);
      int right = newColumn.applyAsInt(slot.column + slot.span);
      placed.add(new Slot(left, right - left, slot.merge, slot.content));
    }
    return new Row(row.table, row.number, placed);
  }

  /** The table as a grid; empty if nothing is printed in it. */
  Optional<Grid> grid(int ordinal, Budget budget) {
    GridBuilder builder = new GridBuilder(budget);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      int number = 1;
      int column = 0;
      builder.row(place(row, number));
      for (Slot slot : row.slots) {
        builder.skip(slot.column - column);
        column = slot.column + slot.span;
        if (!isCovered(i, slot)) {
          builder.add(slot.span, height(i, slot), slot.text(), place(row, number++));
        }
      }
    }
    return builder.isBlank()
        ? Optional.empty()
        : Optional.of(builder.build(ordinal, Confidence.STRUCTURE));
  }

  /** Whether a merged cell that begins above reaches down to a cell. */
  private boolean isCovered(int row, Slot slot) {
    if (slot.merge != Merge.CONTINUES || row == 0) {
      return false;
    }
    return rows.get(row - 1).slots.stream()
        .anyMatch(above -> above.merge != Merge.NONE && slot.isBelow(above));
  }

  private int height(int row, Slot slot) {
    int height = 1;
    while (slot.merge != Merge.NONE
        && row + height < rows.size()
        && rows.get(row + height).continues(slot)) {
      height++;
    }
    return height;
  }

  private static Place place(Row row, int cell) {
    return new Place.InTable(row.table, row.number, cell);
  }
}
