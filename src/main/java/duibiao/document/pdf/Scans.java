package duibiao.document.pdf;

import duibiao.document.Budget;
import duibiao.document.layout.PageMarks;
import duibiao.document.ocr.Ocr;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a document, scanned ones recognised where recognition is on.
 *
 * @param pages all pages
 * @param unread numbers of the scanned pages that were not recognised
 * @param recognised numbers of those that were
 * @param isOn whether recognition is on
 */
record Scans(List<PageMarks> pages, List<Integer> unread, List<Integer> recognised, boolean isOn) {

  private static final double POINTS_PER_INCH = 72;

  /** Dots of a rendered page, four times those of A4 at the recognition's resolution. */
  private static final double MOST_DOTS = 36_000_000;

  static Scans of(List<PageScan> scans, Ocr ocr, PDDocument pdf, Budget budget) {
    List<PageMarks> pages = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    List<Integer> recognised = new ArrayList<>();
    for (PageScan scan : scans) {
      PageMarks marks = scan.marks();
      if (scan.isScanned()) {
        try {
          marks = ocr.isOn() ? recognise(marks, ocr, pdf, budget) : marks;
        } catch (IOException e) {
          // What cannot be recognised is told as a page that was not.
          marks = scan.marks();
        }
        (marks.recognised() ? recognised : unread).add(marks.number());
      }
      pages.add(marks);
    }
    return new Scans(pages, unread, recognised, ocr.isOn());
  }

  private static PageMarks recognise(PageMarks marks, Ocr ocr, PDDocument pdf, Budget budget)
      throws IOException {
    budget.requireTime();
    double scale = Ocr.DPI / POINTS_PER_INCH;
    double dots = marks.width() * marks.height() * scale * scale;
    int index = marks.number() - 1;
    if (dots > MOST_DOTS || largestImage(pdf.getPage(index).getResources()) > MOST_DOTS) {
      throw new IOException("页面图像过大");
    }
    BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(index, Ocr.DPI, ImageType.GRAY);
    return ocr.read(marks.number(), picture, budget);
  }

  private static double largestImage(PDResources resources) {
    double largest = 0;
    for (COSName name : resources.getXObjectNames()) {
      COSStream image =
          resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getCOSStream(name);
      if (image != null) {
        double dots = (double) image.getInt(COSName.WIDTH, 0) * image.getInt(COSName.HEIGHT, 0);
        largest = Math.max(largest, dots);
      }
    }
    return largest;
  }

  /** What a document without any text is told: how many pages are scanned and what helps. */
  String sentence() {
    if (unread.isEmpty()) {
      return "";
    }
    String help = isOn ? "文字识别没有结果" : "可用 --ocr 打开文字识别后重读";
    return "共 %s 页，其中扫描页 %s 页；%s".formatted(pages.size(), unread.size(), help);
  }

  /** Page numbers as people write them: 第3、5–7页. */
  static String label(List<Integer> numbers) {
    StringBuilder label = new StringBuilder("第");
    for (int i = 0; i < numbers.size(); ) {
      int end = i;
      while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
        end++;
      }
      label.append(i == 0 ? "" : "、").append(numbers.get(i));
      label.append(end == i ? "" : (end == i + 1 ? "、" : "–") + numbers.get(end));
      i = end + 1;
    }
    return label.append("页").toString();
  }
}
