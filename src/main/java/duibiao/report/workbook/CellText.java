package duibiao.report.workbook;

/** Text as a cell of a workbook can hold it. */
final class CellText {

  /** Excel refuses a longer text. */
  private static final int MOST_LETTERS = 32_767;

  private static final String CUT = "……";

  private CellText() {}

  /** The text without what XML cannot say, and cut where Excel would refuse it. */
  static String of(String text) {
    String said =
        text.codePoints()
            .map(letter -> isSayable(letter) ? letter : ' ')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return said.length() <= MOST_LETTERS
        ? said
        : said.substring(0, MOST_LETTERS - CUT.length()) + CUT;
  }

  private static boolean isSayable(int letter) {
    boolean isSurrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    return letter == '\n'
        || !(Character.isISOControl(letter) || isSurrogate || (letter & 0xFFFE) == 0xFFFE);
  }
}
