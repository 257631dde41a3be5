package duibiao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table as a full rectangle: every position belongs to exactly one cell. Spans are resolved by
 * the reader that made the grid and by nobody later.
 *
 * <p>A table that continues over page breaks is one grid; headers repeated on later pages are left
 * out.
 */
public final class Grid implements Block {

  /** How the reader knew the columns. */
  public enum Confidence {
    /** Ruling lines drawn around every cell. */
    RULED,
    /** The format's own table structure. */
    STRUCTURE,
    /** Gaps between words only: columns may be mistaken. */
    GAPS,
    /** Characters recognised in a picture: every character may be mistaken. */
    OCR;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The confidence as datasets and CSV write it. */
    public String id() {
      return id;
    }
  }

  private final int ordinal;
  private final int rows;
  private final int columns;
  private final Confidence confidence;
  private final List<Cell> cells;
  private final Cell[][] byPosition;

  /**
   * Makes a grid of cells that cover it without gap or overlap.
   *
   * @param ordinal number of the table in its document, counted from 1
   */
  public Grid(int ordinal, int rows, int columns, Confidence confidence, List<Cell> cells) {
    this.ordinal = ordinal;
    this.rows = rows;
    this.columns = columns;
    this.confidence = confidence;
    this.cells = List.copyOf(cells);
    this.byPosition = new Cell[rows][columns];
    for (Cell cell : this.cells) {
      put(cell);
    }
    requireFull();
  }

  private void put(Cell cell) {
    for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
      for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
        if (byPosition[row][column] != null) {
          throw new IllegalArgumentException(
              "Invalid grid: two cells at row " + row + ", column " + column);
        }
        byPosition[row][column] = cell;
      }
    }
  }

  private void requireFull() {
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (byPosition[row][column] == null) {
          throw new IllegalArgumentException(
              "Invalid grid: no cell at row " + row + ", column " + column);
        }
      }
    }
  }

  /** The cell that covers a position, counted from 0. */
  public Cell at(int row, int column) {
    return byPosition[row][column];
  }

  /** The distinct cells that touch a row, from left to right. */
  public List<Cell> row(int row) {
    List<Cell> touching = new ArrayList<>();
    for (int column = 0; column < columns; ) {
      Cell cell = byPosition[row][column];
      touching.add(cell);
      column = cell.column() + cell.columnSpan();
    }
    return touching;
  }

  /** Number of the table in its document, counted from 1. */
  public int ordinal() {
    return ordinal;
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  public Confidence confidence() {
    return confidence;
  }

  /** All cells, ordered by row, then column. */
  public List<Cell> cells() {
    return cells;
  }

  @Override
  public Place place() {
    return byPosition[0][0].place();
  }
}
