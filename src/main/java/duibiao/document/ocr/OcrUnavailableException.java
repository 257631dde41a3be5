package duibiao.document.ocr;

/** Text recognition is switched on, but this machine lacks what it needs. The message says what. */
public final class OcrUnavailableException extends Exception {

  private static final long serialVersionUID = 1L;

  OcrUnavailableException(String sentence) {
    super(sentence);
  }
}
