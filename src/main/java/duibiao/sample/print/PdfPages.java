package duibiao.sample.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Numbered pages to write on from top to bottom. Lengths are in points; heights count from the top
 * of the page.
 */
final class PdfPages implements AutoCloseable {

  private static final float NUMBER_ABOVE_FOOT = 36;
  private static final float NUMBER_SIZE = 9;
  private static final String RULE = "0.5 w\n";
  private static final String FONT = "F1";

  /** How thick the outline of a bold letter is, in font sizes. */
  private static final float BOLD = 0.03f;

  private static final int HUNDREDTHS = 100;

  /** Makes the identifier of a file depend on its title alone. */
  private static final long NO_TIME = 0;

  private final PDDocument pdf = new PDDocument();
  private final PdfFont font = new PdfFont();
  private final COSDictionary fontDictionary = new COSDictionary();
  private final PDResources resources = new PDResources();
  private final StringBuilder content = new StringBuilder(20_000);
  private PDPage page;
  private PageSize size;
  private float y;

  PdfPages(String title) {
    pdf.setDocumentId(NO_TIME);
    pdf.getDocumentInformation().setTitle(title);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(FONT, fontDictionary);
    resources.getCOSObject().setItem(COSName.FONT, fonts);
  }

  /** Begins a page that lies like this and goes to its top. */
  void newPage(Orientation orientation) throws IOException {
    size = PageSize.of(orientation);
    newPage();
  }

  /** Begins a page that lies like the last one and goes to its top. */
  void newPage() throws IOException {
    endPage();
    page = new PDPage(new PDRectangle(size.width(), size.height()));
    page.setResources(resources);
    pdf.addPage(page);
    content.append(RULE);
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

  void text(String text, float letters, float x, float baseline) {
    text(text, letters, x, baseline, 0);
  }

  /** Writes a line whose letters stand {@code gap} points further apart than usual. */
  void text(String text, float letters, float x, float baseline, float gap) {
    content.append("BT /").append(FONT).append(' ');
    number(letters).append("Tf ");
    if (gap != 0) {
      number(gap).append("Tc ");
    }
    number(x);
    number(size.height() - baseline).append("Td ");
    font.encode(text, content);
    content.append("Tj ").append(gap == 0 ? "" : "0 Tc ").append("ET\n");
  }

  /** Writes a line in letters with an outline, as there is no bold font. */
  void bold(String text, float letters, float x, float baseline, float gap) {
    content.append("q 2 Tr ");
    number(BOLD * letters).append("w\n");
    text(text, letters, x, baseline, gap);
    content.append("Q\n");
  }

  void rectangle(float x, float top, float width, float height) {
    number(x);
    number(size.height() - top - height);
    number(width);
    number(height).append("re S\n");
  }

  private StringBuilder number(float value) {
    int hundredths = Math.round(value * HUNDREDTHS);
    if (hundredths < 0) {
      content.append('-');
    }
    int fraction = Math.abs(hundredths) % HUNDREDTHS;
    content.append(Math.abs(hundredths) / HUNDREDTHS).append('.');
    content.append((char) ('0' + fraction / 10)).append((char) ('0' + fraction % 10));
    return content.append(' ');
  }

  private void endPage() throws IOException {
    if (page != null) {
      byte[] bytes = content.toString().getBytes(StandardCharsets.US_ASCII);
      page.setContents(Deflated.stream(pdf, bytes));
      content.setLength(0);
    }
  }

  /** Ends the last page and returns the whole file. */
  byte[] toBytes() throws IOException {
    endPage();
    font.describe(fontDictionary, pdf);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
