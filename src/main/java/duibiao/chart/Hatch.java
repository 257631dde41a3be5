package duibiao.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Slanting lines that tell an area from others without colour. */
final class Hatch {

  private static final double STEP = 9;

  private Hatch() {}

  /** The lines, at 45 degrees, cut to {@code area}. */
  static Path2D lines(Rectangle2D area) {
    Path2D lines = new Path2D.Double();
    double height = area.getHeight();
    for (double x = area.getMinX() - height + STEP / 2; x < area.getMaxX(); x += STEP) {
      double from = Math.max(x, area.getMinX());
      double to = Math.min(x + height, area.getMaxX());
      lines.moveTo(from, area.getMaxY() - (from - x));
      lines.lineTo(to, area.getMaxY() - (to - x));
    }
    return lines;
  }
}
