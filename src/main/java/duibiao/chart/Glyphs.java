package duibiao.chart;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of one SVG as shapes, each distinct letter written once.
 *
 * <p>The library's own vector mode looks fonts up by name, which finds nothing for a font that is
 * not installed, and writes a Chinese letter of a kilobyte each time it occurs.
 */
final class Glyphs {

  /** Units of the font's own grid in the height of a letter. */
  private static final int EM = 1000;

  private static final Pattern TEXT =
      Pattern.compile(
          "<text x='([^']*)' y='([^']*)' style='fill: (rgb\\([^)]*\\));"
              + "[^']*font-size: ([0-9.]+)px;([^']*)'[^>]*>([^<]*)</text>");

  private final String prefix;
  private final Map<String, String> ids = new LinkedHashMap<>();

  private Glyphs(String prefix) {
    this.prefix = prefix;
  }

  /**
   * Returns {@code svg} with shapes for its text, never clipped; they have ids that start with
   * {@code prefix}.
   */
  static String outline(String svg, String prefix) {
    Glyphs glyphs = new Glyphs(prefix);
    String drawn =
        TEXT.matcher(svg).replaceAll(text -> Matcher.quoteReplacement(glyphs.outline(text)));
    StringBuilder defs = new StringBuilder("<defs>");
    glyphs.ids.forEach((path, id) -> defs.append("<path id='%s' d='%s'/>".formatted(id, path)));
    int end = drawn.indexOf('>') + 1;
    return drawn.substring(0, end) + defs + "</defs>" + drawn.substring(end);
  }

  private String outline(MatchResult text) {
    double size = Double.parseDouble(text.group(4));
    Font font = text.group(5).contains("bold") ? Theme.bold(EM) : Theme.regular(EM);
    GlyphVector letters = font.createGlyphVector(Theme.TEXT, unescape(text.group(6)));
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<g fill='%s' transform='matrix(%s 0 0 %s %s %s)'>"
            .formatted(text.group(3), size / EM, size / EM, text.group(1), text.group(2)));
    for (int i = 0; i < letters.getNumGlyphs(); i++) {
      long left = Math.round(letters.getGlyphPosition(i).getX());
      GlyphVector letter = font.createGlyphVector(Theme.TEXT, new int[] {letters.getGlyphCode(i)});
      String path = path(letter.getOutline());
      if (!path.isEmpty()) {
        String id = ids.computeIfAbsent(path, p -> prefix + ids.size());
        svg.append("<use href='#").append(id).append("' x='").append(left).append("'/>");
      }
    }
    return svg.append("</g>").toString();
  }

  /** Path data with each point relative to the one before, in whole units of the font's grid. */
  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] points = new double[6];
    long[] at = new long[2];
    long[] start = new long[2];
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      int segment = it.currentSegment(points);
      if (segment == PathIterator.SEG_CLOSE) {
        path.append('z');
        System.arraycopy(start, 0, at, 0, 2);
        continue;
      }
      path.append("mlqc".charAt(segment));
      int last = 2 * Math.max(1, segment) - 2;
      for (int i = 0; i <= last; i += 2) {
        append(path, Math.round(points[i]) - at[0]);
        append(path, Math.round(points[i + 1]) - at[1]);
      }
      at[0] = Math.round(points[last]);
      at[1] = Math.round(points[last + 1]);
      if (segment == PathIterator.SEG_MOVETO) {
        System.arraycopy(at, 0, start, 0, 2);
      }
    }
    return path.toString();
  }

  private static void append(StringBuilder path, long number) {
    if (number >= 0 && Character.isDigit(path.charAt(path.length() - 1))) {
      path.append(' ');
    }
    path.append(number);
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
