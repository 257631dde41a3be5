package duibiao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a table without rules: a stretch that texts of the rows fill and white gaps surround.
 *
 * @param numbers how many of its texts are numbers
 * @param texts how many are not
 */
record GapColumn(double left, double right, int numbers, int texts) {

  /** Gaps narrower than this many points part no columns. */
  private static final double GAP = 2;

  /** The columns of rows, from left to right. */
  static List<GapColumn> of(List<GapRow> rows, boolean coded) {
    List<GapColumn> texts = new ArrayList<>();
    for (GapRow row : rows) {
      for (Line segment : row.segments()) {
        // A total stands across the columns of code and name.
        if (!coded || row.isCoded() || Segments.isNumber(segment)) {
          texts.add(of(segment));
        }
      }
    }
    return merged(texts, List.of());
  }

  /** The columns that two sets of columns make together. */
  static List<GapColumn> merged(List<GapColumn> some, List<GapColumn> others) {
    List<GapColumn> columns = new ArrayList<>();
    Stream.concat(some.stream(), others.stream())
        .sorted(Comparator.comparingDouble(GapColumn::left))
        .forEach(
            next -> {
              int last = columns.size() - 1;
              if (last >= 0 && next.left < columns.get(last).right + GAP) {
                columns.set(last, columns.get(last).including(next));
              } else {
                columns.add(next);
              }
            });
    return columns;
  }

  private static GapColumn of(Line segment) {
    int number = Segments.isNumber(segment) ? 1 : 0;
    return new GapColumn(segment.left(), segment.right(), number, 1 - number);
  }

  private GapColumn including(GapColumn other) {
    return new GapColumn(
        left, Math.max(right, other.right), numbers + other.numbers, texts + other.texts);
  }

  boolean isNumeric() {
    return numbers > texts;
  }

  /** Whether the rows print nothing in it. */
  boolean isBlank() {
    return numbers + texts == 0;
  }

  double center() {
    return (left + right) / 2;
  }

  /** Length shared with a text; negative is the distance to it. */
  double overlap(double from, double to) {
    return Math.min(right, to) - Math.max(left, from);
  }
}
