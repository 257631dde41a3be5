package duibiao.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Names beside their points: none over a point or another name, none outside the plot. */
final class Labels {

  private static final double[] DISTANCES = {7, 14, 24, 36, 50, 68, 90, 120};

  /** Where along a name its point may stand, above or below it. */
  private static final double[] ALONG = {0.5, 0.25, 0.75, 0, 1};

  /** From here on a line leads from the point to its name. */
  private static final double FAR = 14;

  /** Room in px between a name and the points of others. */
  private static final double CLEAR = 4;

  private final Rectangle2D area;
  private final List<Rectangle2D> taken = new ArrayList<>();

  Labels(Rectangle2D area) {
    this.area = area;
  }

  /** Keeps names away from a point. */
  void avoid(Point2D point, double radius) {
    avoid(
        new Rectangle2D.Double(
            point.getX() - radius, point.getY() - radius, 2 * radius, 2 * radius));
  }

  /** Keeps names away from a place. */
  void avoid(Rectangle2D place) {
    taken.add(place);
  }

  /** Writes {@code text} beside {@code point} at the best place, and returns that place. */
  Rectangle2D write(Graphics2D graphics, Point2D point, String text, Lettering lettering) {
    Rectangle2D place = best(point, text, lettering);
    write(graphics, point, text, lettering, place);
    return place;
  }

  /** Writes {@code text} beside {@code point} unless it would cover something. */
  void writeIfFree(Graphics2D graphics, Point2D point, String text, Lettering lettering) {
    Rectangle2D place = best(point, text, lettering);
    if (area.contains(place) && overlap(place) == 0 && crossed(place, point) == 0) {
      write(graphics, point, text, lettering, place);
    }
  }

  private void write(
      Graphics2D graphics, Point2D point, String text, Lettering lettering, Rectangle2D place) {
    taken.add(place);
    Point2D near = nearest(place, point);
    if (near.distance(point) > FAR) {
      graphics.setPaint(Theme.PEER);
      graphics.setStroke(Theme.HAIRLINE);
      graphics.draw(new Line2D.Double(point, near));
    }
    lettering.write(graphics, text, 0, place.getMinX(), place.getCenterY());
  }

  private Rectangle2D best(Point2D point, String text, Lettering lettering) {
    double width = lettering.width(text);
    double height = lettering.font().getSize2D() * 1.2;
    List<Rectangle2D> around = reached(point, width, height);
    Rectangle2D best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Rectangle2D place : places(point, width, height)) {
      double cost = area.contains(place) ? cost(place, point, around, least) : least;
      if (cost < least) {
        best = place;
        least = cost;
      }
    }
    return best == null
        ? new Rectangle2D.Double(area.getMinX(), point.getY(), width, height)
        : best;
  }

  /** What a name beside a point could come near to at all: all else would only take time. */
  private List<Rectangle2D> reached(Point2D point, double width, double height) {
    double reach = DISTANCES[DISTANCES.length - 1] + CLEAR + 1;
    Rectangle2D around =
        new Rectangle2D.Double(
            point.getX() - reach - width,
            point.getY() - reach - height,
            2 * (reach + width),
            2 * (reach + height));
    return taken.stream().filter(around::intersects).toList();
  }

  /** All places around a point, the nearest first. */
  private static List<Rectangle2D> places(Point2D point, double width, double height) {
    List<Rectangle2D> places = new ArrayList<>();
    for (double distance : DISTANCES) {
      double right = point.getX() + distance;
      double left = point.getX() - distance - width;
      double middle = point.getY() - height / 2;
      double below = point.getY() + distance;
      double above = point.getY() - distance - height;
      places.add(new Rectangle2D.Double(right, middle, width, height));
      places.add(new Rectangle2D.Double(left, middle, width, height));
      for (double share : ALONG) {
        double x = point.getX() - share * width;
        places.add(new Rectangle2D.Double(x, above, width, height));
        places.add(new Rectangle2D.Double(x, below, width, height));
      }
      for (double x : new double[] {right, left}) {
        places.add(new Rectangle2D.Double(x, above, width, height));
        places.add(new Rectangle2D.Double(x, below, width, height));
      }
    }
    return places;
  }

  /**
   * What speaks against a place: what it covers, whose name it could seem to be, the distance.
   *
   * @param others what may be near
   * @param most from here on it does not matter how much more there is
   */
  private static double cost(
      Rectangle2D place, Point2D point, List<Rectangle2D> others, double most) {
    Rectangle2D around =
        new Rectangle2D.Double(
            place.getX() - CLEAR,
            place.getY() - CLEAR,
            place.getWidth() + 2 * CLEAR,
            place.getHeight() + 2 * CLEAR);
    Point2D near = nearest(place, point);
    Line2D line = new Line2D.Double(point, near);
    double cost = near.distance(point);
    for (int i = 0; i < others.size() && cost < most; i++) {
      Rectangle2D other = others.get(i);
      boolean isNear = around.intersects(other);
      boolean isCrossed = other.intersectsLine(line);
      if (isNear || isCrossed) {
        boolean isOfPoint = other.contains(point);
        cost += 100 * overlap(place, other);
        cost += !isOfPoint && isNear ? 10 : 0;
        cost += !isOfPoint && isCrossed ? 50 : 0;
      }
    }
    return cost;
  }

  /** How many others the line from the point to its name would cross. */
  private long crossed(Rectangle2D place, Point2D point) {
    Line2D line = new Line2D.Double(point, nearest(place, point));
    return taken.stream()
        .filter(other -> other.intersectsLine(line) && !other.contains(point))
        .count();
  }

  private static Point2D nearest(Rectangle2D place, Point2D point) {
    return new Point2D.Double(
        clamp(point.getX(), place.getMinX(), place.getMaxX()),
        clamp(point.getY(), place.getMinY(), place.getMaxY()));
  }

  private double overlap(Rectangle2D place) {
    return taken.stream().mapToDouble(other -> overlap(place, other)).sum();
  }

  private static double overlap(Rectangle2D place, Rectangle2D other) {
    if (!place.intersects(other)) {
      return 0;
    }
    Rectangle2D both = place.createIntersection(other);
    return both.getWidth() * both.getHeight();
  }

  private static double clamp(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }
}
