package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.taxonomy.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the codes of a strip, row by row from the top. */
final class Codes {

  private static final int[] DIGITS = {3, 2, 2};

  private static final Pattern PRINTED = Pattern.compile("\\d{1,7}");

  private final Grid grid;
  private final List<Integer> columns;

  /** The code of each level as the last row printed it. */
  private final String[] parents = new String[DIGITS.length];

  Codes(Grid grid, List<Integer> columns) {
    this.grid = grid;
    this.columns = columns;
  }

  /**
   * The code of a row: its levels joined, each padded to its number of digits. A blank level takes
   * the row above's, but only left of a printed one.
   */
  Optional<String> read(int row) {
    int last = columns.size() - 1;
    while (last >= 0 && grid.at(row, columns.get(last)).isBlank()) {
      last--;
    }
    if (last < 0 || last >= DIGITS.length) {
      return Optional.empty();
    }
    StringBuilder code = new StringBuilder();
    for (int level = 0; level <= last; level++) {
      String digits = Wording.fold(grid.at(row, columns.get(level)).text());
      if (digits.isEmpty()) {
        digits = parents[level];
      }
      if (digits == null || !PRINTED.matcher(digits).matches()) {
        return Optional.empty();
      }
      parents[level] = digits;
      code.append("0".repeat(Math.max(0, DIGITS[level] - digits.length()))).append(digits);
    }
    Arrays.fill(parents, last + 1, parents.length, null);
    return Optional.of(code.toString());
  }

  /** The cell of a row whose code lacks leading zeros. */
  Optional<Cell> cut(int row) {
    return IntStream.range(0, Math.min(columns.size(), DIGITS.length))
        .mapToObj(level -> new Level(DIGITS[level], grid.at(row, columns.get(level))))
        .filter(level -> !level.cell.isBlank())
        .filter(level -> Wording.fold(level.cell.text()).length() < level.digits)
        .map(Level::cell)
        .findFirst();
  }

  private record Level(int digits, Cell cell) {}
}
