package duibiao.document.ofd;

import duibiao.document.Budget;
import duibiao.document.layout.Box;
import duibiao.document.layout.PageMarks;
import duibiao.document.layout.Rule;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;

/**
 * Collects the glyphs and rules of one page that a person can see, without drawing it.
 *
 * <p>Of a clip only the surrounding rectangle is followed. What an object draws outside its own
 * boundary is not shown.
 */
final class PageScanner {

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  /** Boundaries are rounded, and a rule lies on its own. */
  private static final double ROUNDING = 1;

  private static final double STRAIGHT = 0.5;

  /** Composites that stand within each other; honest files stay below ten. */
  private static final int NESTED_COMPOSITES = 20;

  private final Book book;
  private final Budget budget;
  private final Marks marks;

  private PageScanner(Book book, Marks marks, Budget budget) {
    this.book = book;
    this.marks = marks;
    this.budget = budget;
  }

  /** Scans a page, the given number counted from 1. */
  static PageMarks scan(Book book, String path, int number, Budget budget) throws IOException {
    budget.beginPage(number);
    Book.Page page = book.open(path);
    AffineTransform points =
        AffineTransform.getScaleInstance(POINTS_PER_MILLIMETRE, POINTS_PER_MILLIMETRE);
    points.translate(-page.area().left(), -page.area().top());
    Box shown =
        new Box(
            0,
            0,
            page.area().width() * POINTS_PER_MILLIMETRE,
            page.area().height() * POINTS_PER_MILLIMETRE);
    Marks marks = new Marks(shown, budget);
    PageScanner scanner = new PageScanner(book, marks, budget);
    for (Element layer : page.layers()) {
      scanner.drawAll(layer, points, shown, 0);
    }
    return marks.ofPage(number);
  }

  private void drawAll(Element block, AffineTransform space, Box clip, int depth)
      throws IOException {
    for (Element element : block.children()) {
      switch (element.name()) {
        case "Layer", "PageBlock" -> drawAll(element, space, clip, depth);
        case "TextObject", "PathObject", "CompositeObject" -> draw(element, space, clip, depth);
        default -> {}
      }
    }
  }

  private void draw(Element object, AffineTransform outer, Box outerClip, int depth)
      throws IOException {
    budget.countOperator();
    if (!object.is("Visible", true) || object.number("Alpha", 1) == 0) {
      return;
    }
    double[] boundary = Numbers.list(object.attribute("Boundary"), 4);
    AffineTransform space = new AffineTransform(outer);
    Box clip = outerClip;
    if (boundary.length == 4) {
      space.translate(boundary[0], boundary[1]);
      if (boundary[2] > 0 || boundary[3] > 0) {
        Shape frame = new Rectangle2D.Double(0, 0, boundary[2], boundary[3]);
        clip = clip.intersection(bounds(space.createTransformedShape(frame)));
      }
    }
    AffineTransform own = transformed(space, object);
    clip = clip.intersection(clipOf(object, space, own));
    switch (object.name()) {
      case "TextObject" -> marks.addText(object, own, clip);
      case "PathObject" -> drawPath(object, own, clip);
      default -> drawComposite(object, own, clip, depth);
    }
  }

  private static AffineTransform transformed(AffineTransform space, Element element) {
    double[] matrix = Numbers.list(element.attribute("CTM"), 6);
    AffineTransform own = new AffineTransform(space);
    if (matrix.length == 6) {
      own.concatenate(new AffineTransform(matrix));
    }
    return own;
  }

  /** Where all clips of an object overlap; each is as large as its areas together. */
  private Box clipOf(Element object, AffineTransform space, AffineTransform own) {
    Box all =
        Box.spanning(-Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);
    for (Element clips : object.children("Clips").toList()) {
      AffineTransform of = clips.is("TransFlag", false) ? own : space;
      for (Element clip : clips.children("Clip").toList()) {
        Optional<Box> areas =
            clip.children("Area")
                .flatMap(area -> area.children("Path").map(path -> area(area, path, of)))
                .reduce(PageScanner::union);
        all = areas.map(all::intersection).orElse(all);
      }
    }
    return all;
  }

  private Box area(Element area, Element path, AffineTransform of) {
    AffineTransform space = transformed(of, area);
    double[] boundary = Numbers.list(path.attribute("Boundary"), 4);
    if (boundary.length == 4) {
      space.translate(boundary[0], boundary[1]);
    }
    return bounds(shape(path, transformed(space, path)));
  }

  private static Box union(Box a, Box b) {
    return a.including(b.left(), b.top()).including(b.right(), b.bottom());
  }

  private static Box bounds(Shape shape) {
    Rectangle2D bounds = shape.getBounds2D();
    return new Box(
        bounds.getMinX() - ROUNDING,
        bounds.getMinY() - ROUNDING,
        bounds.getMaxX() + ROUNDING,
        bounds.getMaxY() + ROUNDING);
  }

  private Shape shape(Element path, AffineTransform own) {
    return own.createTransformedShape(PathData.read(path.textOf("AbbreviatedData"), budget));
  }

  private void drawPath(Element object, AffineTransform own, Box clip) {
    Shape shape = shape(object, own);
    if (object.is("Stroke", true)) {
      drawSegments(shape, clip);
    }
    if (object.is("Fill", false)) {
      drawFill(shape, clip);
    }
  }

  private void drawSegments(Shape shape, Box clip) {
    double[] to = new double[6];
    double[] start = new double[2];
    double[] from = new double[2];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(to);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> start = new double[] {to[0], to[1]};
        case PathIterator.SEG_LINETO -> drawSegment(from, to[0], to[1], clip);
        case PathIterator.SEG_CLOSE -> drawSegment(from, start[0], start[1], clip);
        default -> {}
      }
      from = end(kind, start, to);
    }
  }

  /** Where the pen stands after a segment. */
  private static double[] end(int kind, double[] start, double[] to) {
    return switch (kind) {
      case PathIterator.SEG_CLOSE -> start;
      case PathIterator.SEG_QUADTO -> new double[] {to[2], to[3]};
      case PathIterator.SEG_CUBICTO -> new double[] {to[4], to[5]};
      default -> new double[] {to[0], to[1]};
    };
  }

  private void drawSegment(double[] from, double x, double y, Box clip) {
    Box segment = Box.spanning(from[0], from[1], x, y);
    if (Math.min(segment.width(), segment.height()) <= STRAIGHT) {
      marks.addRule(segment, clip);
    }
  }

  private void drawFill(Shape shape, Box clip) {
    Rectangle2D bounds = shape.getBounds2D();
    Box box = new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    if (Rule.isThin(box)) {
      marks.addRule(box, clip);
    }
  }

  private void drawComposite(Element object, AffineTransform own, Box clip, int depth)
      throws IOException {
    Budget.require(depth < NESTED_COMPOSITES, "复合图元嵌套", NESTED_COMPOSITES);
    for (Element content : book.composite(object.attribute("ResourceID"))) {
      drawAll(content, own, clip, depth + 1);
    }
  }
}
