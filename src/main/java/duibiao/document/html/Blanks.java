package duibiao.document.html;

import duibiao.document.layout.Unicode;

/** Blanks of web pages, which stand for line breaks of the source as often as for gaps. */
final class Blanks {

  /** A gap of at least this many half-width blanks sets two texts apart, whatever their script. */
  private static final int APART = 6;

  private Blanks() {}

  /** A line of running text: no blanks beside Chinese, but for a wide gap between two texts. */
  static String closed(String text) {
    return closed(text, APART);
  }

  /** A line in a cell, where Chinese can be spread over any width. */
  static String closedInCell(String text) {
    return closed(text, Integer.MAX_VALUE);
  }

  private static String closed(String text, int apart) {
    StringBuilder closed = new StringBuilder(text.length());
    int gap = 0;
    boolean collapsing = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isIgnorable(c)) {
        continue;
      }
      if (width(c) > 0) {
        // A browser shows any run of source blanks as one.
        boolean source = c <= ' ';
        gap += source && collapsing ? 0 : width(c);
        collapsing = source;
        continue;
      }
      if (gap > 0 && !closed.isEmpty()) {
        boolean chinese =
            Unicode.isChinese(c) || Unicode.isChinese(closed.codePointBefore(closed.length()));
        closed.append(chinese && gap < apart ? "" : " ");
      }
      closed.appendCodePoint(c);
      gap = 0;
      collapsing = false;
    }
    return closed.toString();
  }

  private static boolean isIgnorable(int c) {
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
  }

  /** Width of a blank in half-width blanks; 0 if the character is none. */
  private static int width(int c) {
    if (c == 0x3000 || c == 0x2003) {
      return 2;
    }
    return c <= ' ' || Character.isSpaceChar(c) ? 1 : 0;
  }
}
