package duibiao.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose contents are parsed from memory, which is faster than byte by byte off a stream. */
final class BufferedPage extends PDPage {

  private final PDPage page;

  /** Wraps a page whose contents the {@code StreamGuard} has found small enough. */
  BufferedPage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    return new RandomAccessReadBuffer(page.getContents());
  }

  /** The resources with the document's cache of fonts. */
  @Override
  public PDResources getResources() {
    return page.getResources();
  }
}
