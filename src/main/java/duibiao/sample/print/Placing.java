package duibiao.sample.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives cells their places: each takes the next position of its row that none above covers. */
final class Placing {

  /** Makes a cell at a place. */
  @FunctionalInterface
  interface Maker<T> {
    PlacedCell at(T cell, int row, int column);
  }

  /** The first free row of each column. */
  private final int[] free;

  private int row;

  Placing(int columns) {
    free = new int[columns];
  }

  <T> List<PlacedCell> next(List<T> cells, Maker<T> maker) {
    List<PlacedCell> placed = new ArrayList<>(cells.size());
    int column = 0;
    for (T cell : cells) {
      while (free[column] > row) {
        column++;
      }
      PlacedCell at = maker.at(cell, row, column);
      Arrays.fill(free, column, at.endColumn(), at.endRow());
      placed.add(at);
      column = at.endColumn();
    }
    row++;
    return placed;
  }
}
