package duibiao.fact;

import duibiao.document.DocumentReader;
import duibiao.document.Format;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import duibiao.document.html.HtmlReader;
import duibiao.document.ocr.OcrUnavailableException;
import duibiao.document.ocr.Tesseract;
import duibiao.document.ofd.OfdReader;
import duibiao.document.pdf.PdfReader;
import duibiao.document.sheet.SheetReader;
import duibiao.document.text.TextReader;
import duibiao.document.word.DocReader;
import duibiao.document.word.DocxReader;

/** Which reader reads which format. */
public final class Readers {

  private Readers() {}

  /**
   * The reader of a format; only the library that it needs is loaded.
   *
   * @throws UnreadableDocumentException if the format is a bundle, which {@link InboxReader} opens
   */
  public static DocumentReader of(Format format, Reading reading)
      throws UnreadableDocumentException {
    return switch (format) {
      case PDF -> reading.recognises() ? recognisingPdfReader() : new PdfReader();
      case DOCX -> new DocxReader();
      case DOC -> new DocReader();
      case XLSX, XLS -> new SheetReader();
      case HTML -> new HtmlReader();
      case OFD -> new OfdReader();
      case TEXT -> new TextReader();
      case ZIP -> throw new UnreadableDocumentException(Reason.UNKNOWN_FORMAT, "压缩包");
    };
  }

  private static PdfReader recognisingPdfReader() throws UnreadableDocumentException {
    try {
      return new PdfReader(Tesseract.onPath());
    } catch (OcrUnavailableException e) {
      throw new UnreadableDocumentException(Reason.NO_TEXT, e.getMessage(), e);
    }
  }
}
