package duibiao.document.word;

import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.DocumentReader;
import duibiao.document.Format;
import duibiao.document.LimitExceededException;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Reads {@code docx} files of Word and WPS: paragraphs with their automatic numbers (自动编号), tables
 * with merged and nested cells, text boxes. What is deleted or hidden, and headers, footers, notes
 * and comments, is left out.
 *
 * <p>The XML of the text is streamed once, without POI's object model: that model takes several
 * times as long, and does not show content controls in rows, alternatives and tracked changes as
 * they are printed.
 */
public final class DocxReader implements DocumentReader {

  @Override
  @SuppressWarnings("checkstyle:IllegalCatch")
  public Document read(String name, byte[] bytes, Budget budget)
      throws UnreadableDocumentException {
    try (DocxParts parts = new DocxParts(bytes, budget)) {
      DocxStyles styles = DocxStyles.read(parts.related("styles"), budget);
      DocxNumbering numbering = DocxNumbering.read(parts.related("numbering"), styles, budget);
      List<Piece> pieces = DocxBody.read(parts.text(), styles, numbering, budget);
      return Assembly.of(name, Format.DOCX, pieces, budget);
    } catch (LimitExceededException e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // Damaged parts fail in as many ways as there are numbers and references in them.
      throw new UnreadableDocumentException(Reason.DAMAGED, "Word 文档结构有误", e);
    }
  }
}
