package duibiao.sample.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF as if it had been printed and scanned: a grey picture a page, without text. */
final class PdfScan {

  private static final float DOTS_PER_INCH = 150;
  private static final float QUALITY = 0.5f;
  private static final long NO_TIME = 0;

  private PdfScan() {}

  static byte[] of(byte[] printed) throws IOException {
    try (PDDocument from = Loader.loadPDF(printed);
        PDDocument scan = new PDDocument()) {
      scan.setDocumentId(NO_TIME);
      scan.getDocumentInformation().setTitle(from.getDocumentInformation().getTitle());
      PDFRenderer renderer = new PDFRenderer(from);
      for (int i = 0; i < from.getNumberOfPages(); i++) {
        BufferedImage picture = renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY);
        add(picture, from.getPage(i).getMediaBox(), scan);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      scan.save(out);
      return out.toByteArray();
    }
  }

  private static void add(BufferedImage picture, PDRectangle size, PDDocument scan)
      throws IOException {
    PDPage page = new PDPage(size);
    scan.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
      content.drawImage(
          JPEGFactory.createFromImage(scan, picture, QUALITY),
          0,
          0,
          size.getWidth(),
          size.getHeight());
    }
  }
}
