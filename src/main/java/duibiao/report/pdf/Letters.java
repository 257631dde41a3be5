package duibiao.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A weight of the bundled Chinese font in one file; measures text and breaks it into lines. */
final class Letters {

  private static final String NOT_AT_START = "，。、；：！？）”》％%个";
  private static final String NOT_AT_END = "（“《";

  /** Stands for what the font has not, as on the charts. */
  private static final int UNKNOWN = '〓';

  private final TrueTypeFont trueType;
  private final CmapLookup glyphs;
  private final PDType0Font font;

  Letters(PDDocument pdf, String weight) throws IOException {
    String path = "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf";
    try (InputStream in = Letters.class.getResourceAsStream(path)) {
      trueType = new TTFParser().parse(new RandomAccessReadBuffer(in));
    }
    // Looking for ligatures takes most of the time, and there are none in Chinese.
    trueType.setEnableGsub(false);
    glyphs = trueType.getUnicodeCmapLookup();
    font = PDType0Font.load(pdf, trueType, true);
  }

  PDType0Font font() {
    return font;
  }

  /** The text with a mark for each letter that the font has not. */
  String drawable(String text) {
    return text.codePoints()
        .map(letter -> glyphs.getGlyphId(letter) == 0 ? UNKNOWN : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The width of a drawable text in points. */
  float width(String text, float size) throws IOException {
    float units = 0;
    for (int letter : text.codePoints().toArray()) {
      units += trueType.getAdvanceWidth(glyphs.getGlyphId(letter));
    }
    return units * size / trueType.getUnitsPerEm();
  }

  /** Lines of at most {@code width} points, the first shorter by {@code indent}. */
  List<String> lines(String text, float size, float width, float indent) throws IOException {
    List<String> lines = new ArrayList<>();
    int[] letters = text.codePoints().toArray();
    int start = 0;
    while (start < letters.length) {
      float room = lines.isEmpty() ? width - indent : width;
      int end = start;
      while (end < letters.length && width(of(letters, end, end + 1), size) <= room) {
        room -= width(of(letters, end, end + 1), size);
        end++;
      }
      end = end == letters.length ? end : breakBefore(letters, start, Math.max(end, start + 1));
      lines.add(of(letters, start, end));
      start = end;
      while (start < letters.length && letters[start] == ' ') {
        start++;
      }
    }
    return lines;
  }

  private static int breakBefore(int[] letters, int start, int end) {
    int at = end;
    while (at > start + 1 && !mayBreak(letters[at - 1], letters[at])) {
      at--;
    }
    return at == start + 1 ? end : at;
  }

  private static boolean mayBreak(int before, int after) {
    return NOT_AT_START.indexOf(after) < 0
        && NOT_AT_END.indexOf(before) < 0
        && !(isLatin(before) && isLatin(after));
  }

  private static boolean isLatin(int letter) {
    return letter > ' ' && letter < 0x250;
  }

  private static String of(int[] letters, int start, int end) {
    return new String(letters, start, end - start);
  }
}
