package duibiao.document.pdf;

import duibiao.document.layout.Box;
import duibiao.document.layout.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;

/** The glyphs of a page by the direction of their text, which most pages have one of. */
final class TurnedGlyphs {

  private static final double SKEW = 0.02;
  private static final int QUARTERS = 4;

  private final List<Turn> turns = new ArrayList<>();
  private final List<List<Glyph>> glyphs = new ArrayList<>();

  TurnedGlyphs(Box page) {
    for (int quarters = 0; quarters < QUARTERS; quarters++) {
      turns.add(new Turn(quarters, page));
      glyphs.add(new ArrayList<>());
    }
  }

  /** Adds a glyph, unless it stands at another angle; says whether it did. */
  boolean add(String text, Matrix matrix, double width) {
    int quarters = quarters(matrix);
    if (quarters < 0) {
      return false;
    }
    Turn turn = turns.get(quarters);
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    double left = turn.x(x, y);
    double right = left + width * Math.hypot(matrix.getScaleX(), matrix.getShearY());
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    glyphs.get(quarters).add(new Glyph(text, left, right, turn.y(x, y), size));
    return true;
  }

  /** Direction of a text in quarter turns, or -1 if it stands at another angle. */
  private static int quarters(Matrix matrix) {
    double x = matrix.getScaleX();
    double y = matrix.getShearY();
    if (Math.abs(y) <= SKEW * Math.abs(x)) {
      return x >= 0 ? 0 : 2;
    }
    if (Math.abs(x) <= SKEW * Math.abs(y)) {
      return y >= 0 ? 1 : 3;
    }
    return -1;
  }

  /** The direction of most glyphs, in quarter turns; the usual one if several have as many. */
  int direction(int usual) {
    int direction = usual;
    for (int quarters = 0; quarters < QUARTERS; quarters++) {
      if (glyphs.get(quarters).size() > glyphs.get(direction).size()) {
        direction = quarters;
      }
    }
    return direction;
  }

  /** The glyphs of one direction, in the order in which the file prints them. */
  List<Glyph> along(int direction) {
    return glyphs.get(direction);
  }
}
