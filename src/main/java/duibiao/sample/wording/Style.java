package duibiao.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How a department prints amounts and tables. A department keeps its habits over the years.
 *
 * @param nil what an amount cell shows for zero
 * @param decimals decimals of the tables in 元, 0 or 2; with 0 the books hold whole yuan
 * @param commas whether thousands are grouped by commas
 * @param proseDecimals decimals of the overview in 万元, 0 or 2
 * @param repeatsHeaders whether a table repeats its header on the next page
 */
record Style(Nil nil, int decimals, boolean commas, int proseDecimals, boolean repeatsHeaders) {

  /** What stands for zero in a table. */
  enum Nil {
    /** Nothing at all. */
    BLANK,
    /** {@code 0}. */
    ZERO,
    /** A zero with the decimals of its column, such as {@code 0.00}. */
    WITH_DECIMALS
  }

  private static final int YUAN_POWER = 2;
  private static final int TEN_THOUSAND_POWER = 6;

  /** Draws the habits of a department. */
  static Style draw(Draws draws) {
    Nil nil = draws.oneOf(List.of(Nil.values()));
    int decimals = nil == Nil.WITH_DECIMALS || draws.chance(0.3) ? 2 : 0;
    return new Style(
        nil, decimals, draws.chance(0.4), draws.chance(0.3) ? 0 : 2, draws.chance(0.7));
  }

  /** The smallest amount in cents that the books of the department hold. */
  long step() {
    return decimals == 0 ? Cents.YUAN : 1;
  }

  /** The same habits in a form that prints every zero. */
  Style withZeros() {
    return nil == Nil.BLANK
        ? new Style(Nil.ZERO, decimals, commas, proseDecimals, repeatsHeaders)
        : this;
  }

  Style withProseDecimals(int count) {
    return new Style(nil, decimals, commas, count, repeatsHeaders);
  }

  /** An amount cell in 元. */
  String yuan(long cents) {
    return cents == 0 ? nil(decimals) : number(cents, YUAN_POWER, decimals);
  }

  /** An amount cell in 万元. */
  String tenThousands(long cents) {
    return cents == 0 ? nil(2) : number(cents, TEN_THOUSAND_POWER, 2);
  }

  /** An amount in the overview, in 万元 with the decimals of the style. */
  String overview(long cents) {
    return cents == 0 ? "0" : number(cents, TEN_THOUSAND_POWER, proseDecimals);
  }

  /** An amount in other sentences, in 万元 with at most two decimals: {@code 10542.3}. */
  String sentence(long cents) {
    String fixed = number(cents, TEN_THOUSAND_POWER, 2);
    int end = fixed.length();
    while (fixed.charAt(end - 1) == '0') {
      end--;
    }
    return fixed.substring(0, fixed.charAt(end - 1) == '.' ? end - 1 : end);
  }

  private String nil(int columnDecimals) {
    return switch (nil) {
      case BLANK -> "";
      case ZERO -> "0";
      case WITH_DECIMALS -> columnDecimals == 0 ? "0" : "0.00";
    };
  }

  /** Prints an amount in units of 10^{@code power} cents, rounded half up, never negative. */
  private String number(long cents, int power, int scale) {
    String digits =
        BigDecimal.valueOf(cents, power).setScale(scale, RoundingMode.HALF_UP).toPlainString();
    return commas ? grouped(digits) : digits;
  }

  private static String grouped(String digits) {
    int point = digits.indexOf('.');
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
