package duibiao.sample.print;

import java.util.ArrayList;
import java.util.List;

/** A sheet of a workbook, free of its file format. Rows and columns are counted from 0. */
final class SheetPage {

  /** Spreadsheets have no taller rows, in points. */
  private static final float TALLEST = 409;

  /**
   * A row.
   *
   * @param height height in points
   * @param cells cells from left to right
   */
  record Row(float height, List<SheetCell> cells) {}

  /** Cells that are one: the first and the last row, the first and the last column. */
  record Region(int top, int bottom, int left, int right) {}

  private final String name;
  private final Orientation orientation;
  private final List<Integer> widths = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Region> merged = new ArrayList<>();
  private Region repeated;

  SheetPage(String name, Orientation orientation) {
    this.name = name;
    this.orientation = orientation;
  }

  String name() {
    return name;
  }

  Orientation orientation() {
    return orientation;
  }

  /** Widths of the columns in halves of a Chinese character. */
  List<Integer> widths() {
    return widths;
  }

  List<Row> rows() {
    return rows;
  }

  List<Region> merged() {
    return merged;
  }

  /** The rows that each page repeats; null if there are none. */
  Region repeated() {
    return repeated;
  }

  void setWidths(List<Integer> columns) {
    widths.clear();
    widths.addAll(columns);
  }

  void add(float height, List<SheetCell> cells) {
    rows.add(new Row(Math.min(height, TALLEST), cells));
  }

  void merge(int row, int rowSpan, int column, int columnSpan) {
    if (rowSpan > 1 || columnSpan > 1) {
      merged.add(new Region(row, row + rowSpan - 1, column, column + columnSpan - 1));
    }
  }

  void repeat(int top, int bottom) {
    repeated = new Region(top, bottom, 0, widths.size() - 1);
  }
}
