package duibiao.sample.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Numbered pages, A4 landscape, to write on from top to bottom. Lengths are in points; heights
 * count from the top of the page.
 */
final class PdfPages implements AutoCloseable {

  static final float LEFT = 56;
  static final float WIDTH = PDRectangle.A4.getHeight() - 2 * LEFT;

  private static final float TOP = 60;
  private static final float BOTTOM = PDRectangle.A4.getWidth() - 60;
  private static final float NUMBER_BASELINE = PDRectangle.A4.getWidth() - 36;
  private static final float NUMBER_SIZE = 9;
  private static final float RULE = 0.5f;

  private static final PDRectangle LANDSCAPE =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

  /** Makes the identifier of a file depend on its title alone. */
  private static final long NO_TIME = 0;

  private final PDDocument pdf = new PDDocument();
  private final PdfFont font;
  private PDPageContentStream page;
  private float y;

  PdfPages(String title) throws IOException {
    pdf.setDocumentId(NO_TIME);
    pdf.getDocumentInformation().setTitle(title);
    font = new PdfFont(PDType0Font.load(pdf, BundledFont.TRUE_TYPE, true));
  }

  PdfFont font() {
    return font;
  }

  /** Begins a page and goes to its top. */
  void newPage() throws IOException {
    endPage();
    PDPage next = new PDPage(LANDSCAPE);
    pdf.addPage(next);
    page = new PDPageContentStream(pdf, next);
    page.setLineWidth(RULE);
    y = TOP;
    String number = Integer.toString(pdf.getNumberOfPages());
    float x = LEFT + (WIDTH - font.width(number, NUMBER_SIZE)) / 2;
    text(number, NUMBER_SIZE, x, NUMBER_BASELINE);
  }

  /** Whether {@code height} more still fits on the page. */
  boolean hasRoom(float height) {
    return y + height <= BOTTOM;
  }

  /** The height that the next thing starts at. */
  float y() {
    return y;
  }

  void skip(float height) {
    y += height;
  }

  void text(String text, float size, float x, float baseline) throws IOException {
    text(text, size, x, baseline, 0);
  }

  /** Writes a line whose letters stand {@code gap} points further apart than usual. */
  void text(String text, float size, float x, float baseline, float gap) throws IOException {
    page.beginText();
    page.setCharacterSpacing(gap);
    page.setFont(font.type0(), size);
    page.newLineAtOffset(x, LANDSCAPE.getHeight() - baseline);
    page.showText(text);
    page.endText();
  }

  void rectangle(float x, float top, float width, float height) throws IOException {
    page.addRect(x, LANDSCAPE.getHeight() - top - height, width, height);
    page.stroke();
  }

  private void endPage() throws IOException {
    if (page != null) {
      page.close();
    }
  }

  /** Ends the last page and returns the whole file. */
  byte[] toBytes() throws IOException {
    endPage();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
