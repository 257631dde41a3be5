package duibiao.document.ofd;

import duibiao.document.layout.Box;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Writes what a PDF draws as an OFD: neighbouring glyphs as one text object with distances, paths
 * as they are, clips as rectangles. It knows nothing of either reader.
 */
public final class PdfAsOfd extends PDFGraphicsStreamEngine {

  private static final double MILLIMETRE = 25.4 / 72;

  private final PDRectangle page;
  private final StringBuilder objects = new StringBuilder();
  private final StringBuilder path = new StringBuilder();
  private final Deque<Box> clips = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder distances = new StringBuilder();
  private Box bounds;
  private Box clip;
  private boolean clipIsDue;
  private Point2D current = new Point2D.Double();
  private double startX;
  private double startY;
  private double lastX;
  private double end;
  private double size;

  private PdfAsOfd(PDPage page) {
    super(page);
    this.page = page.getCropBox();
    this.clip =
        new Box(0, 0, this.page.getWidth() * MILLIMETRE, this.page.getHeight() * MILLIMETRE);
  }

  public static byte[] convert(byte[] bytes) throws IOException {
    MadeOfd ofd = new MadeOfd();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (PDPage page : pdf.getPages()) {
        PdfAsOfd writer = new PdfAsOfd(page);
        writer.processPage(page);
        writer.flushText();
        ofd.rawPage(
            "<ofd:Area><ofd:PhysicalBox>0 0 %s %s</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer>%s</ofd:Layer></ofd:Content>"
                .formatted(
                    number(writer.page.getWidth() * MILLIMETRE),
                    number(writer.page.getHeight() * MILLIMETRE),
                    writer.objects));
      }
    }
    return ofd.bytes();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private double x(double x) {
    return (x - page.getLowerLeftX()) * MILLIMETRE;
  }

  private double y(double y) {
    return (page.getUpperRightY() - y) * MILLIMETRE;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    String unicode = font.toUnicode(code);
    double x = x(matrix.getTranslateX());
    double y = y(matrix.getTranslateY());
    double height = matrix.getScaleY() * MILLIMETRE;
    boolean follows =
        !text.isEmpty()
            && Math.abs(y - startY) < 0.01
            && height == size
            && Math.abs(x - end) < 0.05;
    if (!follows) {
      flushText();
      startX = x;
      startY = y;
      size = height;
    } else {
      distances.append(number(x - lastX)).append(' ');
    }
    text.append(unicode == null || unicode.isEmpty() ? "¤" : escaped(unicode));
    lastX = x;
    end = x + displacement.getX() * matrix.getScaleX() * MILLIMETRE;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(" ", "\\0020");
  }

  private void flushText() {
    if (!text.isEmpty()) {
      String box = number(startX) + " " + number(startY - size) + " " + number(end - startX) + " ";
      objects.append(
          "<ofd:TextObject Boundary=\"%s%s\" Size=\"%s\">%s<ofd:TextCode X=\"0\" Y=\"%s\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>"
              .formatted(
                  box,
                  number(size * 1.4),
                  number(size),
                  clips(startX, startY - size),
                  number(size),
                  distances.toString().strip(),
                  text));
      text.setLength(0);
      distances.setLength(0);
    }
  }

  private String clips(double left, double top) {
    return "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path><ofd:AbbreviatedData>M %s %s L %s %s</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>"
        .formatted(
            number(clip.left() - left),
            number(clip.top() - top),
            number(clip.right() - left),
            number(clip.bottom() - top));
  }

  private void endPath(String attributes) {
    if (!path.isEmpty() && !attributes.isEmpty()) {
      objects.append(
          "<ofd:PathObject Boundary=\"0 0 %s %s\" %s>%s<ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>"
              .formatted(
                  number(page.getWidth() * MILLIMETRE),
                  number(page.getHeight() * MILLIMETRE),
                  attributes,
                  clips(0, 0),
                  path));
    }
    if (clipIsDue && bounds != null) {
      clip = clip.intersection(bounds);
    }
    clipIsDue = false;
    path.setLength(0);
    bounds = null;
  }

  private void draw(String operator, double... points) {
    path.append(operator).append(' ');
    for (int i = 0; i < points.length; i += 2) {
      double x = x(points[i]);
      double y = y(points[i + 1]);
      path.append(number(x)).append(' ').append(number(y)).append(' ');
      bounds = bounds == null ? new Box(x, y, x, y) : bounds.including(x, y);
      current = new Point2D.Double(points[i], points[i + 1]);
    }
  }

  @Override
  public void saveGraphicsState() {
    flushText();
    clips.push(clip);
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    flushText();
    super.restoreGraphicsState();
    clip = clips.pop();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    draw("M", p0.getX(), p0.getY());
    draw("L", p1.getX(), p1.getY());
    draw("L", p2.getX(), p2.getY());
    draw("L", p3.getX(), p3.getY());
    draw("C");
  }

  @Override
  public void clip(int windingRule) {
    clipIsDue = true;
  }

  @Override
  public void moveTo(float x, float y) {
    draw("M", x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    draw("L", x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    draw("B", x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    draw("C");
  }

  @Override
  public void endPath() {
    endPath("");
  }

  @Override
  public void strokePath() {
    endPath("Stroke=\"true\"");
  }

  @Override
  public void fillPath(int windingRule) {
    endPath("Stroke=\"false\" Fill=\"true\"");
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    endPath("Stroke=\"true\" Fill=\"true\"");
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName shadingName) {}
}
