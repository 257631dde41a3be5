package duibiao.report.crop;

import duibiao.chart.LetterShapes;
import duibiao.document.Place;
import duibiao.document.pdf.PageImages;
import duibiao.report.crop.Crop.Mark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Cuts a piece out of a page, as wide as what is printed there, and outlines the figures on it.
 * Each outline bears its number, so that nothing depends on colour.
 */
final class CropDrawing {

  /** About four rows of a table above and below the figures, in points. */
  private static final double CONTEXT = 64;

  /** A piece is at least so high, in points. */
  private static final double LEAST_HEIGHT = 190;

  /** Room beside a table for an outline and its number, in pixels. */
  private static final int MARGIN = 16;

  private static final Color OUTLINE = new Color(0xC2410C);
  private static final Color WASH = new Color(0xF0, 0xA2, 0x02, 0x38);
  private static final double TAG_HEIGHT = 11;
  private static final double TAG_PADDING = 3;

  /** Distance of an outline from its figure, in points. */
  private static final double GAP = 1.5;

  private CropDrawing() {}

  /** The piece of the page around the marks: all that is printed beside and near the figures. */
  static Rectangle region(BufferedImage page, List<Mark> marks) {
    Rectangle2D figures = null;
    for (Mark mark : marks) {
      figures = figures == null ? outline(mark.box()) : figures.createUnion(outline(mark.box()));
    }
    double extra = Math.max(CONTEXT, (LEAST_HEIGHT - figures.getHeight()) / 2);
    int top = Math.min(pixels(figures.getMinY() - extra, page.getHeight()), page.getHeight() - 1);
    int bottom = Math.max(pixels(figures.getMaxY() + extra, page.getHeight()), top + 1);
    Rectangle rows = new Rectangle(0, top, page.getWidth(), bottom - top);
    int left = pixels(figures.getMinX(), page.getWidth());
    int right = pixels(figures.getMaxX(), page.getWidth());
    return withoutMargins(page, rows, left, right);
  }

  /**
   * A table is cut at its own edges, so that its print is as large as can be.
   *
   * @param first first column that is kept whatever is printed
   * @param last last one
   */
  private static Rectangle withoutMargins(BufferedImage page, Rectangle rows, int first, int last) {
    int left = 0;
    while (left < first && isBlank(page, left, rows)) {
      left++;
    }
    int right = rows.width;
    while (right > last && isBlank(page, right - 1, rows)) {
      right--;
    }
    left = Math.max(0, left - MARGIN);
    right = Math.min(rows.width, right + MARGIN);
    boolean isNarrow = right - left < rows.width / 2;
    return isNarrow ? rows : new Rectangle(left, rows.y, right - left, rows.height);
  }

  private static boolean isBlank(BufferedImage page, int column, Rectangle piece) {
    for (int row = piece.y; row < piece.y + piece.height; row++) {
      if ((page.getRGB(column, row) & 0xFFFFFF) != 0xFFFFFF) {
        return false;
      }
    }
    return true;
  }

  private static int pixels(double points, int most) {
    return (int) Math.round(Math.max(0, Math.min(most, points * PageImages.SCALE)));
  }

  /** The piece with the outlines of its marks. The page stays as it is. */
  static BufferedImage draw(BufferedImage page, List<Mark> marks) {
    Rectangle region = region(page, marks);
    BufferedImage piece =
        new BufferedImage(region.width, region.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = piece.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.drawImage(page, -region.x, -region.y, null);
    graphics.translate(-region.x, -region.y);
    graphics.scale(PageImages.SCALE, PageImages.SCALE);
    marks.forEach(mark -> wash(graphics, mark));
    marks.forEach(mark -> outline(graphics, mark));
    marks.forEach(mark -> tag(graphics, mark));
    graphics.dispose();
    return piece;
  }

  private static void wash(Graphics2D graphics, Mark mark) {
    graphics.setColor(WASH);
    graphics.fill(outline(mark.box()));
  }

  private static void outline(Graphics2D graphics, Mark mark) {
    graphics.setColor(OUTLINE);
    graphics.setStroke(new BasicStroke(1.5f));
    graphics.draw(outline(mark.box()));
  }

  private static Rectangle2D outline(Place.OnPage box) {
    return new Rectangle2D.Double(
        box.left() - GAP,
        box.top() - GAP,
        box.right() - box.left() + 2 * GAP,
        box.bottom() - box.top() + 2 * GAP);
  }

  /** Stands on the top left corner, where a column of figures is mostly blank. */
  private static void tag(Graphics2D graphics, Mark mark) {
    Rectangle2D outline = outline(mark.box());
    Shape digits = LetterShapes.of(Integer.toString(mark.number()), 9);
    double width = digits.getBounds2D().getMaxX() + 2 * TAG_PADDING;
    double top = Math.max(0, outline.getMinY() - TAG_HEIGHT);
    graphics.setColor(OUTLINE);
    graphics.fill(new Rectangle2D.Double(outline.getMinX() - 0.75, top, width, TAG_HEIGHT));
    graphics.setColor(Color.WHITE);
    AffineTransform place =
        AffineTransform.getTranslateInstance(
            outline.getMinX() - 0.75 + TAG_PADDING, top + TAG_HEIGHT - 2.2);
    graphics.fill(place.createTransformedShape(digits));
  }
}
