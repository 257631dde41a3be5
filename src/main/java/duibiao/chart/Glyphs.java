package duibiao.chart;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.batik.util.SVGConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The letters of one SVG as shapes, each distinct letter written once: a Chinese letter takes a
 * kilobyte.
 */
final class Glyphs {

  /** Units of the font's own grid in the height of a letter. */
  private static final int EM = 1000;

  /** A letter of a font, by its number there. */
  private record Letter(String font, int style, int code) {}

  /** Every picture needs the same ones; there are no more than the bundled fonts have. */
  private static final Map<Letter, String> SHAPES = new ConcurrentHashMap<>();

  private final Document document;
  private final String prefix;
  private final Map<String, String> ids = new LinkedHashMap<>();

  /** Makes letters for {@code document}, whose ids start with {@code prefix}. */
  Glyphs(Document document, String prefix) {
    this.document = document;
    this.prefix = prefix;
  }

  /** Returns a group that shows {@code text} from {@code x} on the base line {@code y}. */
  Element line(String text, Font font, String x, String y) {
    Font em = font.deriveFont((float) EM);
    GlyphVector letters = em.createGlyphVector(Theme.TEXT, text);
    String name = em.getFontName(Locale.ROOT);
    double scale = (double) font.getSize2D() / EM;
    Element line = element("g");
    line.setAttribute("transform", "matrix(%s 0 0 %s %s %s)".formatted(scale, scale, x, y));
    for (int i = 0; i < letters.getNumGlyphs(); i++) {
      int code = letters.getGlyphCode(i);
      String path =
          SHAPES.computeIfAbsent(
              new Letter(name, em.getStyle(), code),
              letter -> path(em.createGlyphVector(Theme.TEXT, new int[] {code}).getOutline()));
      if (!path.isEmpty()) {
        Element use = element("use");
        use.setAttribute("href", "#" + ids.computeIfAbsent(path, p -> prefix + ids.size()));
        use.setAttribute("x", Long.toString(Math.round(letters.getGlyphPosition(i).getX())));
        line.appendChild(use);
      }
    }
    return line;
  }

  /** Adds the shapes of all letters so far to {@code defs}. */
  void define(Element defs) {
    ids.forEach(
        (shape, id) -> {
          Element path = element("path");
          path.setAttribute("id", id);
          path.setAttribute("d", shape);
          defs.appendChild(path);
        });
  }

  private Element element(String name) {
    return document.createElementNS(SVGConstants.SVG_NAMESPACE_URI, name);
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
}
