package duibiao.document.pdf;

import duibiao.document.Budget;
import duibiao.document.layout.Box;
import duibiao.document.layout.PageMarks;
import duibiao.document.layout.Rule;
import duibiao.document.layout.Unicode;
import duibiao.document.pdf.DrawnPath.Subpath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects the glyphs and rules of one page that a person can see, without drawing it.
 *
 * <p>Of the clip only the surrounding rectangle is followed: spreadsheets clip by rectangles, and a
 * cell over a page break is drawn whole on both pages and clipped on each.
 */
final class PageScanner extends PDFGraphicsStreamEngine {

  private static final double STRAIGHT = 0.5;

  /** Graphics states and forms that stand within each other; honest files stay below ten. */
  private static final int NESTED_STATES = 2000;

  private static final int NESTED_FORMS = 20;

  /** Images that cover this share of a page are its picture. */
  private static final double PICTURE = 0.5;

  private final int number;
  private final Budget budget;
  private final TurnedGlyphs seen;

  /** What a person does not see, but copies, searches and hears read aloud (文字层). */
  private final TurnedGlyphs hidden;

  private final List<Box> rules = new ArrayList<>();
  private final DrawnPath path = new DrawnPath();
  private final Deque<Box> outerClips = new ArrayDeque<>();
  private final Box outline;
  private Box clip;
  private boolean clipIsDue;
  private int undecodable;

  /** Area that images cover, in square points. */
  private double pictured;

  private PageScanner(PDPage page, int number, Budget budget) {
    super(page);
    this.number = number;
    this.budget = budget;
    PDRectangle crop = page.getCropBox();
    this.outline =
        new Box(
            crop.getLowerLeftX(),
            crop.getLowerLeftY(),
            crop.getUpperRightX(),
            crop.getUpperRightY());
    this.clip = outline;
    this.seen = new TurnedGlyphs(outline);
    this.hidden = new TurnedGlyphs(outline);
    IgnoredOperator.NAMES.forEach(name -> addOperator(new IgnoredOperator(this, name)));
    addOperator(new DrawObjectOperator(this, this::addPicture));
  }

  /** Scans a page, the given number counted from 1. */
  static PageScan scan(PDPage page, int number, Budget budget) throws IOException {
    budget.beginPage(number);
    PageScanner scanner = new PageScanner(page, number, budget);
    scanner.processPage(page);
    int direction = scanner.seen.direction(page.getRotation() / 90);
    PageMarks marks = scanner.marks(direction);
    return new PageScan(
        marks,
        marks.with(scanner.hidden.along(direction)),
        scanner.pictured > PICTURE * area(scanner.outline),
        direction);
  }

  private PageMarks marks(int direction) {
    Turn turn = new Turn(direction, outline);
    Box upright = turn.box(turn.page());
    List<Rule> turned = rules.stream().map(turn::box).map(Rule::along).toList();
    return new PageMarks(
        number, upright.width(), upright.height(), seen.along(direction), turned, undecodable);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.countOperator();
    if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
      addPicture();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    budget.countGlyph();
    double width = font.isVertical() ? 1 : displacement.getX();
    String text = Unicode.clean(font.toUnicode(code));
    if (text.isBlank()) {
      return;
    }
    Point2D middle = matrix.transformPoint((float) width / 2, 0.3f);
    if (!outline.contains(middle.getX(), middle.getY())) {
      return;
    }
    boolean isSeen = isVisible() && clip.contains(middle.getX(), middle.getY());
    boolean isUpright = (isSeen ? seen : hidden).add(text, matrix, width);
    if (isSeen && isUpright && text.equals(Unicode.UNKNOWN)) {
      undecodable++;
    }
  }

  private boolean isVisible() {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    return mode.isFill() || mode.isStroke();
  }

  @Override
  public void saveGraphicsState() {
    Budget.require(outerClips.size() < NESTED_STATES, "图形状态嵌套", NESTED_STATES);
    outerClips.push(clip);
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    clip = outerClips.pop();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    Budget.require(getLevel() < NESTED_FORMS, "表单嵌套", NESTED_FORMS);
    Box outside = clip;
    int depth = outerClips.size();
    increaseLevel();
    clip = clip.intersection(shown(form));
    try {
      super.showForm(form);
    } finally {
      // PDFBox passes over a form that fails, so what follows needs its own state again.
      decreaseLevel();
      while (outerClips.size() > depth) {
        outerClips.pop();
      }
      clip = outside;
    }
  }

  private Box shown(PDFormXObject form) {
    PDRectangle bounds = form.getBBox();
    if (bounds == null) {
      return clip;
    }
    Matrix matrix = form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
    var outline = bounds.transform(matrix).getBounds2D();
    return new Box(outline.getMinX(), outline.getMinY(), outline.getMaxX(), outline.getMaxY());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.close();
  }

  @Override
  public void clip(int windingRule) {
    clipIsDue = true;
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.currentPoint();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    if (clipIsDue && !path.isEmpty()) {
      clip = clip.intersection(path.bounds());
    }
    clipIsDue = false;
    path.clear();
  }

  @Override
  public void strokePath() {
    path.subpaths().forEach(this::addStrokes);
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    path.subpaths().forEach(this::addFill);
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    path.subpaths().forEach(this::addFill);
    strokePath();
  }

  private void addStrokes(Subpath subpath) {
    for (Box segment : subpath.segments()) {
      if (Math.min(segment.width(), segment.height()) <= STRAIGHT) {
        addRule(segment);
      }
    }
  }

  private void addFill(Subpath subpath) {
    if (Rule.isThin(subpath.bounds())) {
      addRule(subpath.bounds());
    }
  }

  private void addRule(Box box) {
    Box visible = box.intersection(clip);
    if (!visible.isEmpty()) {
      budget.countRule();
      rules.add(visible);
    }
  }

  /** Counts an image, which is always drawn into the unit square. */
  private void addPicture() {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    var square = new PDRectangle(1, 1).transform(matrix).getBounds2D();
    Box image =
        new Box(square.getMinX(), square.getMinY(), square.getMaxX(), square.getMaxY())
            .intersection(clip);
    pictured += image.isEmpty() ? 0 : area(image);
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName shadingName) {}
}
