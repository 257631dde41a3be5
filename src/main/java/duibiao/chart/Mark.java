package duibiao.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * A point of a chart. Marks that mean different things differ in shape, not only in colour.
 *
 * @param shape its outline around 0, 0
 * @param fill colour inside
 * @param outline colour of its edge
 */
record Mark(Shape shape, Color fill, Color outline) {

  private static final BasicStroke EDGE = new BasicStroke(1.4f);

  static final Mark HIGHLIGHT =
      new Mark(polygon(0, -7.5, 7.5, 0, 0, 7.5, -7.5, 0), Theme.HIGHLIGHT);
  static final Mark FILLED = new Mark(circle(4.5), Theme.DEEP);
  static final Mark HOLLOW = new Mark(circle(4.5), Color.WHITE, Theme.DEEP);
  static final Mark LEFT = new Mark(polygon(-7, 0, 5, -6.5, 5, 6.5), Theme.HIGHLIGHT);
  static final Mark OUTLIER = new Mark(polygon(0, -5.5, 5, 4, -5, 4), Color.WHITE, Theme.DEEP);

  /** Marks of groups that nothing orders, which differ in shape, lightness and colour. */
  static final List<Mark> GROUPS =
      List.of(
          new Mark(circle(5), Theme.DEEP),
          new Mark(polygon(-4.8, -4.8, 4.8, -4.8, 4.8, 4.8, -4.8, 4.8), Theme.HIGHLIGHT),
          new Mark(polygon(0, -6, 5.8, 4.6, -5.8, 4.6), Theme.LIGHT, Theme.DEEP),
          new Mark(polygon(0, -6.5, 6.5, 0, 0, 6.5, -6.5, 0), Theme.GROUP),
          new Mark(circle(5), Color.WHITE, Theme.INK));

  private Mark(Shape shape, Color fill) {
    this(shape, fill, Color.WHITE);
  }

  /** A department among others. */
  static Mark peer(double radius) {
    return new Mark(circle(radius), Theme.PEER);
  }

  void draw(Graphics2D graphics, double x, double y) {
    Shape here = AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
    graphics.setPaint(fill);
    graphics.fill(here);
    graphics.setPaint(outline);
    graphics.setStroke(EDGE);
    graphics.draw(here);
  }

  private static Shape circle(double radius) {
    return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }

  private static Shape polygon(double... points) {
    Path2D polygon = new Path2D.Double();
    polygon.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      polygon.lineTo(points[i], points[i + 1]);
    }
    polygon.closePath();
    return polygon;
  }
}
