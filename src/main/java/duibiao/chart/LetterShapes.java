package duibiao.chart;

import java.awt.Shape;

/** Letters of the bundled font as shapes, for pictures that are no charts. */
public final class LetterShapes {

  private LetterShapes() {}

  /** The shape of a short bold text of {@code size}, its base line beginning at the origin. */
  public static Shape of(String text, double size) {
    return Theme.bold(size).createGlyphVector(Theme.TEXT, Theme.drawable(text)).getOutline();
  }
}
