package duibiao.report.workbook;

import duibiao.report.PlainText;

/** Text as a cell of a workbook can hold it. */
final class CellText {

  /** Excel refuses a longer text. */
  private static final int MOST_LETTERS = 32_767;

  private static final String CUT = "……";

  private CellText() {}

  /** The text without what XML cannot say, and cut where Excel would refuse it. */
  static String of(String text) {
    String said = PlainText.of(text);
    return said.length() <= MOST_LETTERS
        ? said
        : said.substring(0, MOST_LETTERS - CUT.length()) + CUT;
  }
}
