package duibiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The texts of a line that stand apart, as the cells of a row do. */
final class Segments {

  static final Pattern NUMBER = Pattern.compile("[-－—–(（]?\\d[\\d,]*(\\.\\d+)?%?[)）]?|[-—–－]+");

  private static final Pattern AMOUNT = Pattern.compile(".*\\d[,.]\\d.*");

  /** Gaps in font sizes: between texts, and between a text and an integer or an amount. */
  private static final double TEXT = 1;

  private static final double INTEGER = 0.5;
  private static final double DECIMAL = 0.2;

  private Segments() {}

  /** Cuts a line where a gap is too wide for one text, or a number stands by itself. */
  static List<Line> of(Line line) {
    List<Line> segments = new ArrayList<>();
    Word previous = null;
    for (Word word : line.words()) {
      if (previous == null || isCut(previous, word)) {
        segments.add(new Line(line.page(), new ArrayList<>()));
      }
      segments.get(segments.size() - 1).words().add(word);
      previous = word;
    }
    return segments;
  }

  private static boolean isCut(Word left, Word right) {
    double gap = (right.left() - left.right()) / left.size();
    return gap > Math.min(widestGap(left.text()), widestGap(right.text()));
  }

  private static double widestGap(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return TEXT;
    }
    return AMOUNT.matcher(text).matches() ? DECIMAL : INTEGER;
  }

  /** Whether a segment is a number, a code or a dash. */
  static boolean isNumber(Line segment) {
    return segment.words().size() == 1 && NUMBER.matcher(segment.words().get(0).text()).matches();
  }
}
