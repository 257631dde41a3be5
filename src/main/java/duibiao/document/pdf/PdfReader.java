package duibiao.document.pdf;

import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.DocumentReader;
import duibiao.document.Format;
import duibiao.document.LimitExceededException;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import duibiao.document.layout.Layout;
import duibiao.document.layout.PageMarks;
import duibiao.document.ocr.Ocr;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files, the form in which most departments disclose their budgets.
 *
 * <p>Tables are taken from their ruling lines and joined over page breaks. Places are points of the
 * page turned so that its text runs left to right, which is how an ordinary page is shown. What is
 * clipped or drawn invisibly is kept apart, as hidden text. Scripts and embedded files are counted
 * and never run.
 */
public final class PdfReader implements DocumentReader {

  /** A file with a larger share of unknown glyphs would be guessed, not read. */
  private static final double UNKNOWN_SHARE = 0.02;

  /** Viewers look for the end mark within this many bytes, and so does the reader. */
  private static final int TRAILER_WINDOW = 2048;

  static {
    BundledFonts.use();
  }

  private final Ocr ocr;

  /** A reader that passes over scanned pages. */
  public PdfReader() {
    this(Ocr.none());
  }

  /** A reader that has scanned pages recognised. */
  public PdfReader(Ocr ocr) {
    this.ocr = ocr;
  }

  @Override
  @SuppressWarnings("checkstyle:IllegalCatch")
  public Document read(String name, byte[] bytes, Budget budget)
      throws UnreadableDocumentException {
    try {
      requireWhole(bytes);
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        List<PageScan> scans = scan(pdf, budget);
        Scans pictures = Scans.of(scans, ocr, pdf, budget);
        List<PageMarks> pages = pictures.pages();
        requireText(pages, pictures);
        return new Document(
            name,
            Format.PDF,
            pages.size(),
            Layout.blocks(pages, budget),
            Doubts.of(pages, pictures, ActiveContent.count(pdf)),
            Layout.paragraphs(scans.stream().map(PageScan::hidden).toList(), budget));
      }
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(Reason.ENCRYPTED, "", e);
    } catch (LimitExceededException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, "PDF 结构有误", e);
    }
  }

  private static void requireWhole(byte[] bytes) throws UnreadableDocumentException {
    int start = Math.max(0, bytes.length - TRAILER_WINDOW);
    String end = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
    if (!end.contains("%%EOF")) {
      throw new UnreadableDocumentException(Reason.DAMAGED, "缺少文件结尾");
    }
  }

  private static List<PageScan> scan(PDDocument pdf, Budget budget) throws IOException {
    int count = pdf.getNumberOfPages();
    Budget.require(count <= budget.limits().pages(), "页数", budget.limits().pages());
    StreamGuard guard = new StreamGuard(budget);
    List<PageScan> pages = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      PDPage page = pdf.getPage(number - 1);
      guard.check(page);
      pages.add(PageScanner.scan(page, number, budget));
    }
    return pages;
  }

  private static void requireText(List<PageMarks> pages, Scans pictures)
      throws UnreadableDocumentException {
    int glyphs = pages.stream().mapToInt(page -> page.glyphs().size()).sum();
    int unknown = pages.stream().mapToInt(PageMarks::undecodable).sum();
    if (glyphs == 0) {
      throw new UnreadableDocumentException(Reason.NO_TEXT, pictures.sentence());
    }
    if (unknown > UNKNOWN_SHARE * glyphs) {
      throw new UnreadableDocumentException(
          Reason.UNDECODABLE, unknown + " 个字没有对应的 Unicode，共 " + glyphs + " 个字");
    }
  }
}
