package duibiao.cli;

import duibiao.document.ocr.OcrUnavailableException;
import duibiao.document.ocr.Tesseract;
import duibiao.fact.Reading;
import picocli.CommandLine.Option;

/** Options of all commands that read disclosures. */
final class ReadingOptions {

  @Option(names = "--ocr", description = "对扫描页做文字识别（需要 tesseract 和 chi_sim；默认关闭，合计不符的表不采用）")
  private boolean recognises;

  Reading reading() {
    return reading(recognises);
  }

  /** How to read, with all that it needs at hand. */
  static Reading reading(boolean recognises) {
    if (recognises) {
      requireTesseract();
    }
    return Reading.recognising(recognises);
  }

  private static void requireTesseract() {
    try {
      Tesseract.onPath();
    } catch (OcrUnavailableException e) {
      throw new RequestException(e.getMessage());
    }
  }
}
