package duibiao.document.word;

import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.DocumentReader;
import duibiao.document.Format;
import duibiao.document.LimitExceededException;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;

/**
 * Reads {@code doc} files of Word 97 and later and of WPS, with POI's HWPF.
 *
 * <p>The format knows no columns, only where each cell of each row stands; see {@code DocTable}.
 */
public final class DocReader implements DocumentReader {

  @Override
  @SuppressWarnings("checkstyle:IllegalCatch")
  public Document read(String name, byte[] bytes, Budget budget)
      throws UnreadableDocumentException {
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      return Assembly.of(name, Format.DOC, DocBody.read(word, budget), budget);
    } catch (OldWordFileFormatException e) {
      throw new UnreadableDocumentException(
          Reason.UNKNOWN_FORMAT, "Word 6.0 或 95 版的 doc，请用 Word 或 WPS 另存为 docx", e);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableDocumentException(Reason.ENCRYPTED, "", e);
    } catch (LimitExceededException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // POI throws many kinds of exceptions where the structures of a damaged file disagree.
      throw new UnreadableDocumentException(Reason.DAMAGED, "Word 文档结构有误", e);
    }
  }
}
