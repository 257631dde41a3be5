package duibiao.document.layout;

/**
 * A straight line of a table.
 *
 * @param at the coordinate that all its points share: y if it lies, x if it stands
 * @param from smaller end on the other axis
 * @param to larger end on the other axis
 */
public record Rule(boolean lies, double at, double from, double to) {

  /** Filled boxes up to this thickness are drawn as lines; wider ones are backgrounds. */
  public static final double THICKEST = 3.2;

  /** Whether a box is thin enough, in one direction only, to be a rule. */
  public static boolean isThin(Box box) {
    return Math.min(box.width(), box.height()) <= THICKEST
        && Math.max(box.width(), box.height()) > THICKEST;
  }

  public static Rule along(Box box) {
    return box.width() >= box.height()
        ? new Rule(true, (box.top() + box.bottom()) / 2, box.left(), box.right())
        : new Rule(false, (box.left() + box.right()) / 2, box.top(), box.bottom());
  }

  /** Length shared with a stretch of the same line. */
  double overlap(double start, double end) {
    return Math.max(0, Math.min(to, end) - Math.max(from, start));
  }

  boolean reaches(double coordinate, double tolerance) {
    return coordinate >= from - tolerance && coordinate <= to + tolerance;
  }
}
