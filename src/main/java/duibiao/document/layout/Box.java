package duibiao.document.layout;

/** A rectangle in points; empty if its ends have passed each other. */
public record Box(double left, double top, double right, double bottom) {

  public static Box spanning(double x0, double y0, double x1, double y1) {
    return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  public Box including(double x, double y) {
    return new Box(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
  }

  public Box intersection(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** Whether nothing is left of it, or its numbers are none. */
  public boolean isEmpty() {
    return !(left <= right && top <= bottom);
  }
}
