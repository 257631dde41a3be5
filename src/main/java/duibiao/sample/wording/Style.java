package duibiao.sample.wording;

import duibiao.sample.book.Cents;
import duibiao.sample.book.Decimals;
import duibiao.sample.book.Draws;
import duibiao.sample.print.PrintedCell;
import java.util.List;

/**
 * How a department prints amounts and tables. A department keeps its habits over the years.
 *
 * @param nil what an amount cell shows for zero
 * @param decimals decimals of the tables in 元, 0 or 2
 * @param commas whether thousands are grouped by commas
 * @param proseDecimals decimals of the overview in 万元, 0 or 2
 * @param repeatsHeaders whether a table repeats its header on the next page
 * @param nameCharacters characters of a line at which names in tables wrap, 15 to 18
 * @param targetForms a number that settles how many 绩效目标表 it prints
 * @param mixesPoints whether its list of contents mixes {@code 1.} and {@code 2．}
 * @param mergesCodes whether final accounts print a code in one cell, not in three
 */
public record Style(
    Nil nil,
    int decimals,
    boolean commas,
    int proseDecimals,
    boolean repeatsHeaders,
    int nameCharacters,
    int targetForms,
    boolean mixesPoints,
    boolean mergesCodes) {

  /** What stands for zero in a table. */
  public enum Nil {
    /** Nothing at all. */
    BLANK,
    /** {@code 0}. */
    ZERO,
    /** A zero with the decimals of its column, such as {@code 0.00}. */
    WITH_DECIMALS
  }

  private static final int YUAN_POWER = 2;
  private static final int TEN_THOUSAND_POWER = 6;
  private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  /** Draws the habits of a department. */
  public static Style draw(Draws draws) {
    Nil nil = draws.oneOf(List.of(Nil.values()));
    int decimals = nil == Nil.WITH_DECIMALS || draws.chance(0.3) ? 2 : 0;
    return new Style(
        nil,
        decimals,
        draws.chance(0.4),
        draws.chance(0.3) ? 0 : 2,
        draws.chance(0.7),
        draws.between(15, 18),
        draws.between(0, 99),
        draws.chance(0.3),
        draws.chance(0.7));
  }

  /** The same habits in a form that prints every zero. */
  Style withZeros() {
    return with(nil == Nil.BLANK ? Nil.ZERO : nil, proseDecimals);
  }

  Style withProseDecimals(int count) {
    return with(nil, count);
  }

  private Style with(Nil otherNil, int otherProseDecimals) {
    return new Style(
        otherNil,
        decimals,
        commas,
        otherProseDecimals,
        repeatsHeaders,
        nameCharacters,
        targetForms,
        mixesPoints,
        mergesCodes);
  }

  /** An amount cell in 元. */
  PrintedCell yuan(String line, String measure, long cents) {
    return cell(line, measure, cents, YUAN_POWER, decimals);
  }

  /** An amount cell in 万元. */
  PrintedCell tenThousands(String line, String measure, long cents) {
    return cell(line, measure, cents, TEN_THOUSAND_POWER, 2);
  }

  private PrintedCell cell(String line, String measure, long cents, int power, int scale) {
    long shown = Cents.round(cents, POWERS_OF_TEN[power - scale]);
    String text = shown == 0 ? nil(scale) : number(shown, power, scale);
    return PrintedCell.figure(text, line, measure, shown);
  }

  /** An amount in the overview, in 万元 with the decimals of the style. */
  public String overview(long cents) {
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

  /** An amount in final accounts, in 万元 with two decimals: {@code 0.00}. */
  String fixed(long cents) {
    return number(cents, TEN_THOUSAND_POWER, 2);
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
    long step = POWERS_OF_TEN[power - scale];
    String digits = Decimals.plain(Cents.round(cents, step) / step, scale);
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
