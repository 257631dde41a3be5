package duibiao.document.pdf;

import duibiao.document.Document;
import duibiao.document.DocumentReader;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;

/** Placeholder until the reader is merged. */
public final class PdfReader implements DocumentReader {
  @Override
  public Document read(String name, byte[] bytes) throws UnreadableDocumentException {
    throw new UnreadableDocumentException(Reason.UNKNOWN_FORMAT, "");
  }
}
