package duibiao.document.ocr;

import duibiao.document.Budget;
import duibiao.document.layout.PageMarks;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** Text recognition (文字识别) of scanned pages. */
public interface Ocr {

  /** Resolution in dots per inch at which pictures are recognised best. */
  int DPI = 200;

  /** No recognition: scanned pages are told and passed over. */
  static Ocr none() {
    return new NoOcr();
  }

  /** Whether pages are recognised at all. */
  boolean isOn();

  /**
   * Recognises a page.
   *
   * @param number page, counted from 1
   * @param picture the upright page at {@link #DPI}
   * @throws IOException if recognition fails or takes too long
   */
  PageMarks read(int number, BufferedImage picture, Budget budget) throws IOException;

  /** Recognises nothing. */
  record NoOcr() implements Ocr {

    @Override
    public boolean isOn() {
      return false;
    }

    @Override
    public PageMarks read(int number, BufferedImage picture, Budget budget) throws IOException {
      throw new IOException("文字识别未打开");
    }
  }
}
