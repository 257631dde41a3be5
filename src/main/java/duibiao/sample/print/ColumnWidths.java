package duibiao.sample.print;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the columns of a table ask for, in halves of a Chinese character.
 *
 * @param need widths below which figures and codes would be cut
 * @param want widths at which only long names and headers wrap
 * @param capped columns with names so long that they wrap where the form has them wrap
 */
record ColumnWidths(List<Integer> need, List<Integer> want, List<Boolean> capped) {

  private static final int NARROWEST = 4;
  private static final int NARROWEST_NAME = 16;
  private static final int WIDEST_LABEL = 18;
  private static final int PADDING = 2;

  /** Digits are wider than half a Chinese character in some fonts. */
  private static final float DIGIT = 1.11f;

  /** {@code nameCharacters} is the length of a line of names. */
  static ColumnWidths of(TableGrid grid, int nameCharacters) {
    int[] need = new int[grid.columns()];
    int[] want = new int[grid.columns()];
    boolean[] capped = new boolean[grid.columns()];
    Arrays.fill(need, NARROWEST);
    for (List<PlacedCell> row : grid.rows()) {
      for (PlacedCell cell : row) {
        int full = full(cell);
        boolean wraps = TextWidth.mayWrap(cell.text());
        boolean isName = cell.alignment() == Alignment.LEFT;
        int most = isName ? 2 * nameCharacters + PADDING : WIDEST_LABEL * cell.columnSpan();
        int least = isName ? NARROWEST_NAME : NARROWEST;
        for (int column = cell.column(); column < cell.endColumn(); column++) {
          int needed = Math.min(full, wraps ? least : full) / cell.columnSpan();
          int wanted = 1 + (Math.min(full, wraps ? most : full) - 1) / cell.columnSpan();
          need[column] = Math.max(need[column], needed);
          want[column] = Math.max(want[column], wanted);
          capped[column] |= isName && cell.columnSpan() == 1 && full > most;
        }
      }
    }
    for (int column = 0; column < want.length; column++) {
      want[column] = Math.max(want[column], need[column]);
    }
    return new ColumnWidths(
        IntStream.of(need).boxed().toList(),
        IntStream.of(want).boxed().toList(),
        IntStream.range(0, capped.length).mapToObj(column -> capped[column]).toList());
  }

  private static int full(PlacedCell cell) {
    int width = TextWidth.of(cell.text());
    boolean hasDigits = !TextWidth.mayWrap(cell.text());
    return hasDigits ? (int) Math.ceil(width * DIGIT) + PADDING : width + PADDING;
  }

  /** The width at which nothing is cut. */
  int least() {
    return sum(need);
  }

  /** Whether {@code room} is enough to cut nothing. */
  boolean fit(int room) {
    return least() <= room;
  }

  /** Widths that together fill {@code room}. */
  int[] filling(int room) {
    int needed = least();
    int wanted = sum(want);
    int[] widths = new int[need.size()];
    for (int i = 0; i < widths.length; i++) {
      int more = want.get(i) - need.get(i);
      if (needed > room) {
        widths[i] = need.get(i) * room / needed;
      } else if (wanted > room) {
        widths[i] = need.get(i) + more * (room - needed) / (wanted - needed);
      } else {
        widths[i] = want.get(i);
      }
    }
    return wanted < room ? stretched(widths, room - wanted) : widths;
  }

  /** Hands out {@code spare} in proportion, to names that wrap only where there is no other. */
  private int[] stretched(int[] widths, int spare) {
    boolean allCapped = !capped.contains(false);
    int free =
        IntStream.range(0, widths.length)
            .filter(i -> allCapped || !capped.get(i))
            .map(i -> widths[i])
            .sum();
    return IntStream.range(0, widths.length)
        .map(i -> allCapped || !capped.get(i) ? widths[i] + widths[i] * spare / free : widths[i])
        .toArray();
  }

  private static int sum(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }
}
