package duibiao.document.ofd;

import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.DocumentReader;
import duibiao.document.Format;
import duibiao.document.LimitExceededException;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import duibiao.document.layout.Layout;
import duibiao.document.layout.PageMarks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads OFD files (GB/T 33190), laid out in pages as PDF is.
 *
 * <p>A file of several documents is read as one, in their order. Places are points from the top
 * left of the page, turned so that its text runs left to right.
 */
public final class OfdReader implements DocumentReader {

  /** A file with a larger share of unknown glyphs would be guessed, not read. */
  private static final double UNKNOWN_SHARE = 0.02;

  @Override
  @SuppressWarnings("checkstyle:IllegalCatch")
  public Document read(String name, byte[] bytes, Budget budget)
      throws UnreadableDocumentException {
    try (Parts parts = Parts.open(bytes, budget)) {
      if (parts.areEncrypted()) {
        throw new UnreadableDocumentException(Reason.ENCRYPTED, "");
      }
      List<PageMarks> pages = new ArrayList<>();
      for (Book book : Book.all(parts)) {
        for (String path : book.pages()) {
          pages.add(PageScanner.scan(book, path, pages.size() + 1, budget));
        }
      }
      requireText(pages);
      return new Document(name, Format.OFD, pages.size(), Layout.blocks(pages, budget));
    } catch (LimitExceededException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Numbers that are none and parts that are missing surface as either.
      throw new UnreadableDocumentException(Reason.DAMAGED, "OFD 结构有误", e);
    }
  }

  private static void requireText(List<PageMarks> pages) throws UnreadableDocumentException {
    int glyphs = pages.stream().mapToInt(page -> page.glyphs().size()).sum();
    int unknown = pages.stream().mapToInt(PageMarks::undecodable).sum();
    if (glyphs == 0) {
      throw new UnreadableDocumentException(Reason.NO_TEXT, "");
    }
    if (unknown > UNKNOWN_SHARE * glyphs) {
      throw new UnreadableDocumentException(
          Reason.UNDECODABLE, unknown + " 个字没有对应的 Unicode，共 " + glyphs + " 个字");
    }
  }
}
