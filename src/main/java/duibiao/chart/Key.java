package duibiao.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItem;

/** What a colour, line or pattern of a chart stands for, as an entry of its key. */
final class Key {

  private static final Rectangle2D BOX = new Rectangle2D.Double(-9, -5.5, 18, 11);
  private static final Line2D LINE = new Line2D.Double(-11, 0, 11, 0);

  private Key() {}

  static LegendItem box(String words, Color fill) {
    return item(words, BOX, fill, fill, false);
  }

  static LegendItem hatchedBox(String words, Color fill, Color hatch) {
    Path2D shape = new Path2D.Double(BOX);
    shape.append(Hatch.lines(BOX), false);
    return item(words, shape, fill, hatch, false);
  }

  static LegendItem line(String words, Color colour, BasicStroke stroke) {
    LegendItem item = item(words, BOX, colour, colour, true);
    item.setShapeVisible(false);
    item.setLineStroke(stroke);
    return item;
  }

  static LegendItem lineWithDots(String words, Color colour, BasicStroke stroke) {
    LegendItem item = item(words, new Ellipse2D.Double(-4, -4, 8, 8), colour, colour, true);
    item.setLineStroke(stroke);
    return item;
  }

  static LegendItem mark(String words, Mark mark) {
    return item(words, mark.shape(), mark.fill(), mark.outline(), false);
  }

  private static LegendItem item(
      String words, Shape shape, Color fill, Color outline, boolean line) {
    return new LegendItem(
        Theme.drawable(words),
        null,
        null,
        null,
        true,
        shape,
        true,
        fill,
        true,
        outline,
        Theme.HAIRLINE,
        line,
        LINE,
        Theme.HAIRLINE,
        outline);
  }
}
