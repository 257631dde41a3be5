package duibiao.sample.print;

/** How wide a text is where no font can be asked. */
final class TextWidth {

  private static final char FIRST_WIDE = '\u2E80';

  private TextWidth() {}

  /** Width in halves of a Chinese character. */
  static int of(String text) {
    return text.length()
        + (int) text.chars().filter(c -> c >= FIRST_WIDE || c == '“' || c == '”').count();
  }

  /** Number of lines that a text takes in a column of a width in the same unit. */
  static int lines(String text, int width) {
    return Math.max(1, (of(text) + width - 1) / width);
  }
}
