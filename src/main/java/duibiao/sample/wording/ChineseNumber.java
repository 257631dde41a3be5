package duibiao.sample.wording;

/** Ordinals as headings and tables print them: 一, 二, … 二十二. */
final class ChineseNumber {

  private static final String DIGITS = "一二三四五六七八九";

  private ChineseNumber() {}

  /** The number {@code n}, from 1 to 99. */
  static String of(int n) {
    String tens = n < 10 ? "" : (n < 20 ? "" : digit(n / 10)) + "十";
    return tens + (n % 10 == 0 ? "" : digit(n % 10));
  }

  private static String digit(int n) {
    return DIGITS.substring(n - 1, n);
  }
}
