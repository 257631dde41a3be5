package duibiao.document.pdf;

import duibiao.document.Budget;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * The pages of a PDF file as pictures, turned as {@link PdfReader} turns them: a point of a {@link
 * duibiao.document.Place.OnPage} is {@value #SCALE} pixels.
 *
 * <p>Drawing is within a {@link Budget}, but a library caught in a loop does not look at it, so
 * whoever draws a file of unknown origin watches the time too.
 */
public final class PageImages implements AutoCloseable {

  /** Pixels a point: small print stays readable on paper. */
  public static final int SCALE = 2;

  /** Pixels of one picture; an A2 page has half as many. */
  private static final long MOST_PIXELS = 16_000_000;

  /** Dots of an image on a page. */
  private static final long MOST_DOTS = 36_000_000;

  static {
    BundledFonts.use();
  }

  private final PDDocument pdf;
  private final Budget budget;
  private final StreamGuard guard;

  /**
   * Opens a file.
   *
   * @throws IOException if it is damaged or protected
   */
  public PageImages(byte[] bytes, Budget budget) throws IOException {
    this.budget = budget;
    this.pdf = Loader.loadPDF(bytes);
    this.guard = new StreamGuard(budget, MOST_DOTS);
  }

  /**
   * Draws a page.
   *
   * @param number page, counted from 1
   * @throws IOException if the file has no such page, or it is damaged
   * @throws duibiao.document.LimitExceededException if it costs more than an honest page does
   */
  public BufferedImage page(int number) throws IOException {
    if (number < 1 || number > pdf.getNumberOfPages()) {
      throw new IOException("No page " + number);
    }
    BundledFonts.setDrawing(true);
    try {
      return draw(number);
    } finally {
      BundledFonts.setDrawing(false);
    }
  }

  private BufferedImage draw(int number) throws IOException {
    PDPage page = pdf.getPage(number - 1);
    guard.check(page);
    PageScan scan = PageScanner.scan(page, number, budget);
    double pixels = scan.marks().width() * scan.marks().height() * SCALE * SCALE;
    Budget.require(pixels <= MOST_PIXELS, "页面图像点数", MOST_PIXELS);
    page.setRotation(90 * scan.quarters());
    budget.beginPage(number);
    PDFRenderer renderer = new CountingRenderer(pdf, budget);
    renderer.setSubsamplingAllowed(true);
    return renderer.renderImage(number - 1, SCALE, ImageType.RGB);
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }

  /** Counts what a page costs while it is drawn. */
  private static final class CountingRenderer extends PDFRenderer {

    private final Budget budget;

    CountingRenderer(PDDocument pdf, Budget budget) {
      super(pdf);
      this.budget = budget;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new PageDrawer(parameters) {
        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
            throws IOException {
          budget.countOperator();
          super.processOperator(operator, operands);
        }
      };
    }
  }
}
