package duibiao.sample.print;

/** How wide a text is where no font can be asked. */
final class TextWidth {

  private static final char FIRST_WIDE = '\u2E80';

  private TextWidth() {}

  /** Width in halves of a Chinese character. */
  static int of(String text) {
    int width = text.length();
    for (int i = 0; i < text.length(); i++) {
      if (isWide(text.charAt(i))) {
        width++;
      }
    }
    return width;
  }

  /** Whether a text may go on in a further line: it is no figure, code or date. */
  static boolean mayWrap(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isWide(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Number of lines that a text takes in a column of a width in the same unit. */
  static int lines(String text, int width) {
    return Math.max(1, (of(text) + width - 1) / width);
  }

  private static boolean isWide(char letter) {
    return letter >= FIRST_WIDE || letter == '“' || letter == '”';
  }
}
