package duibiao.sample.print;

import java.util.regex.Pattern;

/**
 * A cell of a table's header or body at its position.
 *
 * @param row topmost row, counted from 0, the header included
 * @param column leftmost column, counted from 0
 * @param rowSpan rows that it covers, at least 1
 * @param columnSpan columns that it covers, at least 1
 * @param text text as printed; empty if nothing is printed
 * @param alignment where the text stands
 * @param isNumber whether the text is a number, such as {@code 9,501,164}
 */
record PlacedCell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    String text,
    Alignment alignment,
    boolean isNumber) {

  private static final Pattern NUMBER = Pattern.compile("-?[\\d,]+(\\.\\d+)?");

  static PlacedCell of(HeaderCell cell, int row, int column) {
    return new PlacedCell(
        row, column, cell.rowSpan(), cell.columnSpan(), cell.text(), Alignment.CENTRE, false);
  }

  static PlacedCell of(PrintedCell cell, int row, int column) {
    return new PlacedCell(
        row, column, 1, cell.columnSpan(), cell.text(), cell.alignment(), cell.isPrintedFigure());
  }

  static PlacedCell of(FormCell cell, int row, int column) {
    return new PlacedCell(
        row,
        column,
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        cell.alignment(),
        cell.alignment() == Alignment.RIGHT && NUMBER.matcher(cell.text()).matches());
  }

  int endRow() {
    return row + rowSpan;
  }

  int endColumn() {
    return column + columnSpan;
  }
}
