package duibiao.sample.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Measures and breaks text. */
final class PdfFont {

  private static final float UNITS = 1000;
  private static final String NOT_AT_START = "，。、；：！？）”》％%";
  private static final String NOT_AT_END = "（“《";

  private final PDType0Font type0;
  private final Map<Character, Float> widths = new HashMap<>();

  PdfFont(PDType0Font type0) {
    this.type0 = type0;
  }

  /** The font as the document embeds it. */
  PDType0Font type0() {
    return type0;
  }

  float width(String text, float size) throws IOException {
    float width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width * size;
  }

  /** The width of a letter in font sizes. */
  private float width(char letter) throws IOException {
    Float known = widths.get(letter);
    if (known == null) {
      known = type0.getStringWidth(String.valueOf(letter)) / UNITS;
      widths.put(letter, known);
    }
    return known;
  }

  /**
   * Breaks a text into lines of at most {@code width} points, the first shorter by {@code indent}.
   * Numbers and words stay whole where they can, and no line starts with a full stop.
   */
  List<String> lines(String text, float size, float width, float indent) throws IOException {
    List<String> lines = new ArrayList<>();
    int start = 0;
    float room = width - indent;
    int lastBreak = 0;
    float used = 0;
    for (int i = 0; i < text.length(); i++) {
      float letter = width(text.charAt(i)) * size;
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
