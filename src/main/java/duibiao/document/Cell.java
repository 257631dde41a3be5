package duibiao.document;

/**
 * A cell of a grid, with the rows and columns that it spans.
 *
 * @param row topmost row, counted from 0
 * @param column leftmost column, counted from 0
 * @param rowSpan number of rows covered, at least 1
 * @param columnSpan number of columns covered, at least 1
 * @param text text as printed, lines joined; empty if nothing is printed
 * @param place where the cell stands
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, String text, Place place) {

  public Cell {
    if (rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException(
          "Invalid span: " + rowSpan + " × " + columnSpan + " (expected at least 1 × 1)");
    }
  }

  /** Whether nothing is printed in the cell. */
  public boolean isBlank() {
    return text.isBlank();
  }
}
