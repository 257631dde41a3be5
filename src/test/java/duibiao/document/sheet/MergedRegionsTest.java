package duibiao.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Cell;
import duibiao.document.Format;
import duibiao.document.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any table with any lawful merged regions comes back as it was made. */
class MergedRegionsTest {

  private static final int TABLES = 40;

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "XLS"})
  void comeBackAsTheyWereMade(Format format) throws Exception {
    Random random = new Random(20_26);
    MadeSheets made = format == Format.XLSX ? MadeSheets.xlsx() : MadeSheets.xls();
    List<List<String>> expected = new ArrayList<>();
    for (int table = 0; table < TABLES; table++) {
      made.sheet("表" + table);
      expected.add(make(made, random, table % 2 == 0));
    }

    List<Grid> grids = made.read().grids().toList();

    assertThat(grids).hasSize(TABLES);
    for (int table = 0; table < TABLES; table++) {
      List<String> read = grids.get(table).cells().stream().map(MergedRegionsTest::shape).toList();
      assertThat(read).as("table %s", table).isEqualTo(expected.get(table));
    }
  }

  /** Writes a table whose first row and column are not merged, and tells its cells. */
  private static List<String> make(MadeSheets made, Random random, boolean boxed) {
    int rows = 3 + random.nextInt(12);
    int columns = 2 + random.nextInt(9);
    for (int row = 0; row < rows; row++) {
      Object[] texts = new Object[columns];
      for (int column = 0; column < columns; column++) {
        texts[column] = row + "·" + column;
      }
      if (boxed) {
        made.boxed(texts);
      } else {
        made.row(texts);
      }
    }
    boolean[][] taken = new boolean[rows][columns];
    List<String> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          boolean edge = row == 0 || column == 0;
          int width = edge ? 1 : width(taken[row], column, random);
          int height = edge ? 1 : 1 + random.nextInt(Math.min(3, rows - row));
          take(taken, row, column, height, width);
          if (height * width > 1) {
            made.sheet()
                .addMergedRegion(
                    new CellRangeAddress(row, row + height - 1, column, column + width - 1));
          }
          cells.add(shape(row, column, height, width, row + "·" + column));
        }
      }
    }
    return cells;
  }

  private static int width(boolean[] taken, int column, Random random) {
    int wanted = 1 + random.nextInt(3);
    int width = 1;
    while (width < wanted && column + width < taken.length && !taken[column + width]) {
      width++;
    }
    return width;
  }

  private static void take(boolean[][] taken, int row, int column, int height, int width) {
    for (int r = row; r < row + height; r++) {
      for (int c = column; c < column + width; c++) {
        taken[r][c] = true;
      }
    }
  }

  private static String shape(Cell cell) {
    return shape(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
  }

  private static String shape(int row, int column, int height, int width, String text) {
    return "%s,%s %s×%s %s".formatted(row, column, height, width, text);
  }
}
