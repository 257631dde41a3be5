package duibiao.document.sheet;

import duibiao.document.Budget;
import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.document.Grid.Confidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The table that stands in some rows of a sheet.
 *
 * <p>It reaches from the first to the last column and row in which a text begins. Rows and columns
 * in which no cell begins are folded away: web pages pasted into a sheet part its columns finely.
 * Where merged regions overlap, the later one is cut.
 */
final class SheetGrid {

  private final VisibleSheet sheet;
  private final int[] rows;
  private final int[] columns;

  /** For each position the cell that covers it, or null. */
  private final Piece[][] pieces;

  private SheetGrid(VisibleSheet sheet, int[] rows, int[] columns) {
    this.sheet = sheet;
    this.rows = rows;
    this.columns = columns;
    this.pieces = new Piece[rows.length][columns.length];
  }

  /** Makes the grid of neighbouring rows, the first and last of which print something. */
  static Grid of(VisibleSheet sheet, List<SheetRow> run, int ordinal, Budget budget) {
    List<Piece> texts = run.stream().flatMap(row -> row.pieces().stream()).toList();
    int left = texts.stream().mapToInt(Piece::column).min().orElseThrow();
    int right = texts.stream().mapToInt(Piece::column).max().orElseThrow();
    int top = run.get(0).index();
    int bottom = run.get(run.size() - 1).index();
    int[] rows = sheet.visibleRows(top, bottom);
    int[] columns = sheet.visibleColumns(left, right);
    budget.countTable(rows.length, columns.length);
    SheetGrid grid = new SheetGrid(sheet, rows, columns);
    sheet.pieces(top, bottom).forEach(grid::put);
    return grid.build(ordinal);
  }

  private void put(Piece piece) {
    int row = Arrays.binarySearch(rows, piece.row());
    int column = Arrays.binarySearch(columns, piece.column());
    if (row < 0 || column < 0 || pieces[row][column] != null) {
      return;
    }
    int end = column;
    while (end < columns.length && columns[end] <= piece.lastColumn() && pieces[row][end] == null) {
      end++;
    }
    int right = end;
    while (row < rows.length && rows[row] <= piece.lastRow() && isFree(row, column, right)) {
      Arrays.fill(pieces[row], column, right, piece);
      row++;
    }
  }

  private boolean isFree(int row, int first, int end) {
    return Arrays.stream(pieces[row], first, end).allMatch(piece -> piece == null);
  }

  private Grid build(int ordinal) {
    int[] keptRows =
        kept(rows.length, row -> any(columns.length, column -> beginsBelow(row, column)));
    int[] keptColumns =
        kept(columns.length, column -> any(rows.length, row -> beginsBeside(row, column)));
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < keptRows.length; i++) {
      for (int j = 0; j < keptColumns.length; j++) {
        int row = keptRows[i];
        int column = keptColumns[j];
        Piece piece = pieces[row][column];
        if (piece == null) {
          cells.add(new Cell(i, j, 1, 1, "", sheet.place(rows[row], columns[column])));
        } else if (beginsBelow(row, column) && beginsBeside(row, column)) {
          int height = span(keptRows, i, below -> piece.equals(pieces[below][column]));
          int width = span(keptColumns, j, beside -> piece.equals(pieces[row][beside]));
          cells.add(new Cell(i, j, height, width, Lines.joined(piece.text()), piece.place()));
        }
      }
    }
    return new Grid(ordinal, keptRows.length, keptColumns.length, Confidence.STRUCTURE, cells);
  }

  /** Whether the cell at a position does not reach it from above. */
  private boolean beginsBelow(int row, int column) {
    Piece piece = pieces[row][column];
    return piece == null || row == 0 || !piece.equals(pieces[row - 1][column]);
  }

  /** Whether the cell at a position does not reach it from the left. */
  private boolean beginsBeside(int row, int column) {
    Piece piece = pieces[row][column];
    return piece == null || column == 0 || !piece.equals(pieces[row][column - 1]);
  }

  private static int[] kept(int count, IntPredicate wanted) {
    return IntStream.range(0, count).filter(wanted).toArray();
  }

  private static boolean any(int count, IntPredicate wanted) {
    return IntStream.range(0, count).anyMatch(wanted);
  }

  private static int span(int[] kept, int first, IntPredicate covered) {
    int end = first + 1;
    while (end < kept.length && covered.test(kept[end])) {
      end++;
    }
    return end - first;
  }
}
