package duibiao.document.pdf;

import duibiao.document.layout.Box;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The path under construction, as far as rules and clips need it. */
final class DrawnPath {

  private final List<Subpath> subpaths = new ArrayList<>();
  private Point2D current = new Point2D.Double();

  void moveTo(double x, double y) {
    current = new Point2D.Double(x, y);
    subpaths.add(new Subpath(current));
  }

  void lineTo(double x, double y) {
    if (subpaths.isEmpty()) {
      moveTo(x, y);
      return;
    }
    last().segments.add(Box.spanning(current.getX(), current.getY(), x, y));
    extendTo(x, y);
  }

  /** Follows a curve by its control points: no rule is curved, a clip may be. */
  void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
    if (subpaths.isEmpty()) {
      moveTo(x1, y1);
    }
    extendTo(x1, y1);
    extendTo(x2, y2);
    extendTo(x3, y3);
  }

  void close() {
    if (!subpaths.isEmpty()) {
      lineTo(last().start.getX(), last().start.getY());
    }
  }

  private void extendTo(double x, double y) {
    last().bounds = last().bounds.including(x, y);
    current = new Point2D.Double(x, y);
  }

  private Subpath last() {
    return subpaths.get(subpaths.size() - 1);
  }

  Point2D currentPoint() {
    return current;
  }

  boolean isEmpty() {
    return subpaths.isEmpty();
  }

  List<Subpath> subpaths() {
    return subpaths;
  }

  Box bounds() {
    Box all = subpaths.get(0).bounds;
    for (Subpath subpath : subpaths) {
      all = all.including(subpath.bounds.left(), subpath.bounds.top());
      all = all.including(subpath.bounds.right(), subpath.bounds.bottom());
    }
    return all;
  }

  void clear() {
    subpaths.clear();
  }

  /** A connected part of a path. */
  static final class Subpath {

    private final Point2D start;
    private final List<Box> segments = new ArrayList<>();
    private Box bounds;

    private Subpath(Point2D start) {
      this.start = start;
      this.bounds = Box.spanning(start.getX(), start.getY(), start.getX(), start.getY());
    }

    Box bounds() {
      return bounds;
    }

    /** The straight segments, each as the box it spans. */
    List<Box> segments() {
      return segments;
    }
  }
}
