package duibiao.sample.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Content that is packed fast: samples are written by the thousand and read once. */
final class Deflated {

  static final int LEVEL = Deflater.BEST_SPEED;

  private Deflated() {}

  /** A stream of a PDF with this content. */
  static PDStream stream(PDDocument pdf, byte[] content) throws IOException {
    PDStream stream = new PDStream(pdf);
    stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
    Deflater deflater = new Deflater(LEVEL);
    try (OutputStream packed =
        new DeflaterOutputStream(stream.getCOSObject().createRawOutputStream(), deflater)) {
      packed.write(content);
    } finally {
      deflater.end();
    }
    return stream;
  }
}
