package duibiao.sample.print;

import java.util.ArrayList;
import java.util.List;

/** Measures and breaks text in the bundled font. Lengths are in points. */
final class LineBreaks {

  private static final String NOT_AT_START = "，。、；：！？）”》％%";
  private static final String NOT_AT_END = "（“《";

  private LineBreaks() {}

  static float width(String text, float size) {
    float width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += BundledFont.width(text.charAt(i));
    }
    return width * size;
  }

  /**
   * Breaks a text into lines of at most {@code width} points, the first shorter by {@code indent},
   * and at its own line ends. Numbers and words stay whole where they can, and no line starts with
   * a full stop.
   */
  static List<String> of(String text, float size, float width, float indent) {
    if (text.indexOf('\n') < 0) {
      return broken(text, size, width, indent);
    }
    return text.lines().flatMap(line -> broken(line, size, width, indent).stream()).toList();
  }

  private static List<String> broken(String text, float size, float width, float indent) {
    List<String> lines = new ArrayList<>(1);
    int start = 0;
    float room = width - indent;
    int lastBreak = 0;
    float used = 0;
    for (int i = 0; i < text.length(); i++) {
      float letter = BundledFont.width(text.charAt(i)) * size;
      if (i > start && mayBreak(text, i)) {
        lastBreak = i;
      }
      if (used + letter > room && i > start) {
        int end = lastBreak > start ? lastBreak : i;
        lines.add(text.substring(start, end));
        start = end;
        used = width(text.substring(start, i), size);
        room = width;
      }
      used += letter;
    }
    lines.add(text.substring(start));
    return lines;
  }

  private static boolean mayBreak(String text, int index) {
    char before = text.charAt(index - 1);
    char after = text.charAt(index);
    boolean insideWord = isNarrow(before) && isNarrow(after);
    return !insideWord && NOT_AT_START.indexOf(after) < 0 && NOT_AT_END.indexOf(before) < 0;
  }

  private static boolean isNarrow(char letter) {
    return letter > ' ' && letter < '\u0100';
  }
}
