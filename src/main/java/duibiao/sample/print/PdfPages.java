package duibiao.sample.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * Numbered pages to write on from top to bottom. Lengths are in points; heights count from the top
 * of the page.
 */
final class PdfPages implements AutoCloseable {

  private static final float NUMBER_ABOVE_FOOT = 36;
  private static final float NUMBER_SIZE = 9;
  private static final float RULE = 0.5f;

  /** How thick the outline of a bold letter is, in font sizes. */
  private static final float BOLD = 0.03f;

  /** Makes the identifier of a file depend on its title alone. */
  private static final long NO_TIME = 0;

  private final PDDocument pdf = new PDDocument();
  private final PDType0Font font;
  private PDPageContentStream page;
  private PageSize size;
  private float y;

  PdfPages(String title) throws IOException {
    pdf.setDocumentId(NO_TIME);
    pdf.getDocumentInformation().setTitle(title);
    font = PDType0Font.load(pdf, BundledFont.TRUE_TYPE, true);
  }

  /** Begins a page that lies like this and goes to its top. */
  void newPage(Orientation orientation) throws IOException {
    size = PageSize.of(orientation);
    newPage();
  }

  /** Begins a page that lies like the last one and goes to its top. */
  void newPage() throws IOException {
    endPage();
    PDPage next = new PDPage(new PDRectangle(size.width(), size.height()));
    pdf.addPage(next);
    page = new PDPageContentStream(pdf, next);
    page.setLineWidth(RULE);
    y = size.edge();
    String number = Integer.toString(pdf.getNumberOfPages());
    float x = size.margin() + (size.textWidth() - LineBreaks.width(number, NUMBER_SIZE)) / 2;
    text(number, NUMBER_SIZE, x, size.height() - NUMBER_ABOVE_FOOT);
  }

  PageSize size() {
    return size;
  }

  /** Whether {@code height} more still fits on the page. */
  boolean hasRoom(float height) {
    return y + height <= size.bottom();
  }

  /** The height that the next thing starts at. */
  float y() {
    return y;
  }

  void skip(float height) {
    y += height;
  }

  void text(String text, float letters, float x, float baseline) throws IOException {
    text(text, letters, x, baseline, 0);
  }

  /** Writes a line whose letters stand {@code gap} points further apart than usual. */
  void text(String text, float letters, float x, float baseline, float gap) throws IOException {
    page.beginText();
    page.setCharacterSpacing(gap);
    page.setFont(font, letters);
    page.newLineAtOffset(x, size.height() - baseline);
    page.showText(text);
    page.endText();
  }

  /** Writes a line in letters with an outline, as there is no bold font. */
  void bold(String text, float letters, float x, float baseline, float gap) throws IOException {
    page.saveGraphicsState();
    page.setRenderingMode(RenderingMode.FILL_STROKE);
    page.setLineWidth(BOLD * letters);
    text(text, letters, x, baseline, gap);
    page.restoreGraphicsState();
  }

  void rectangle(float x, float top, float width, float height) throws IOException {
    page.addRect(x, size.height() - top - height, width, height);
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
