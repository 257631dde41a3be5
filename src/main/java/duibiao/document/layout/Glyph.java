package duibiao.document.layout;

/**
 * A printed character on the upright page.
 *
 * @param text its Unicode, {@code U+FFFD} if the file does not tell
 * @param size font size as shown, in points
 */
public record Glyph(String text, double left, double right, double baseline, double size) {

  private static final double MIDDLE = 0.3;
  private static final double ASCENT = 0.8;

  double centerX() {
    return (left + right) / 2;
  }

  double centerY() {
    return baseline - MIDDLE * size;
  }

  Box box() {
    double top = baseline - ASCENT * size;
    return new Box(left, top, right, top + size);
  }
}
