package duibiao.fact;

import duibiao.fact.Claim.Change;
import duibiao.fact.Claim.Direction;
import duibiao.money.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A wording that announces a figure: {@code 公务接待费20万元，比2020年预算增加1万元，增长5.26%}.
 *
 * <p>Words are regular expressions over folded text: half-width, without blanks. Their group {@code
 * name}, if they have one, is the name of what the figure is about.
 *
 * @param measure measure of the claims it makes
 * @param prints what stands behind the words
 * @param pattern the words, the figure, and what is said of the figure
 */
record Phrase(String measure, Prints prints, Pattern pattern) {

  /** What stands behind the words of a phrase. */
  enum Prints {
    /** An amount of money: 20万元. */
    MONEY,
    /** A number of things: 8辆, 四辆. */
    COUNT,
    /** A number that is neither: 99.33分. */
    QUANTITY,
    /** Only a change: 比2023年度减少0.15万元. */
    CHANGE,
    /** No figure: the words mean that there is none. */
    NOTHING
  }

  private static final String NUMBER = "(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,13})(?:\\.\\d+)?";
  private static final String SIGNED = "-?" + NUMBER;
  private static final String PERCENT = "-?(?<![\\d.,])\\d{1,7}(?:\\.\\d+)?";
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String COUNT = "\\d{1,9}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]";
  private static final String UP = "(?:增加|增长|上升|提高)+";
  private static final String DOWN = "(?:减少|下降|降低)+";
  private static final String FLAT = "基本持平|持平|一致|保持不变";
  private static final String NOTE = "(?:\\([^)]*\\))?";

  private static final String BASIS =
      "(?:[比与较和同](?:(?<basis>20\\d{2})年度?|上一?年度?)"
          + NOTE
          + "(?:年初|当年)?(?:预算|决算)?(?:执行)?数?"
          + "(?:相比,?[^,。;:\\d]{0,25}?)?|同比)";

  private static final String MOVED =
      "(?:(?<up>"
          + UP
          + ")|(?<down>"
          + DOWN
          + ")|(?<flat>"
          + FLAT
          + "))"
          + NOTE
          + ("(?:(?<change>" + SIGNED + ")(?<changeUnit>亿元|万元|元)")
          + ("|(?<alone>" + PERCENT + ")(?:%|(?=[,。;]|$)))?")
          + NOTE
          + ("(?:,(?:" + UP + "|" + DOWN + ")" + NOTE + "(?<percent>" + PERCENT + ")%?)?");

  /** What may be said of a figure: its share, how far a budget was completed, its change. */
  private static final String TAIL =
      ("(?:,?占(?:[^,。;\\d]{0,15}的)?(?<share>" + PERCENT + ")%)?")
          + ("(?:[,。]?完成(?:年初|全年|调整)?预算数?的(?<completion>" + PERCENT + ")%)?")
          + ("(?:[,。]?" + BASIS + MOVED + ")?");

  /** A phrase that prints an amount of money behind {@code words}. */
  static Phrase money(String measure, String words) {
    return figure(measure, Prints.MONEY, words, SIGNED, "亿元|万元|元|亿|万", TAIL);
  }

  /** A phrase that prints a number of things, counted in {@code unit}, behind {@code words}. */
  static Phrase count(String measure, String words, String unit) {
    return count(measure, words, unit, "");
  }

  /** A phrase that prints a number of things between {@code words} and {@code after}. */
  static Phrase count(String measure, String words, String unit, String after) {
    return figure(measure, Prints.COUNT, words, COUNT, unit, after);
  }

  /** A phrase that prints another number, measured in {@code unit}, behind {@code words}. */
  static Phrase quantity(String measure, String words, String unit) {
    return figure(measure, Prints.QUANTITY, words, NUMBER, unit, "");
  }

  /** A phrase that prints a change behind {@code words} and not the amount that changed. */
  static Phrase change(String measure, String words) {
    String printed = "(?:" + BASIS + "|(?=(?:" + UP + "|" + DOWN + ")\\d))" + MOVED;
    return new Phrase(measure, Prints.CHANGE, named(whole(words) + printed));
  }

  /** A phrase whose words mean that there is none: the amount is zero. */
  static Phrase none(String measure, String words) {
    return new Phrase(measure, Prints.NOTHING, named(whole(words)));
  }

  private static Phrase figure(
      String measure, Prints prints, String words, String number, String unit, String after) {
    String figure = "(?<figure>" + number + ")(?<unit>" + unit + ")";
    return new Phrase(measure, prints, named(whole(words) + figure + after));
  }

  /**
   * A pattern that can be asked for its group {@code name}, whether {@code regex} has it or not.
   *
   * @param regex a sequence, not a choice
   */
  static Pattern named(String regex) {
    boolean hasName = regex.contains("(?<name>");
    return Pattern.compile(hasName ? regex : regex + "(?<name>(?!))?");
  }

  /**
   * Words that may be a choice as part of a sequence. Only where no group opens a pattern does Java
   * skip through a text to the pattern's first letters.
   */
  static String whole(String words) {
    return words.contains("|") ? "(?:" + words + ")" : words;
  }

  /** Where the figure stands; where the words end if there is none. */
  int position(Matcher match) {
    return isFigure() ? match.start("figure") : match.end() - 1;
  }

  /** The amount in yuan: zero if the words say none; empty if the phrase prints no amount. */
  Optional<BigDecimal> yuan(Matcher match) {
    return switch (prints) {
      case MONEY -> Optional.of(toYuan(decimal(match.group("figure")), match.group("unit")));
      case NOTHING -> Optional.of(BigDecimal.ZERO.setScale(2));
      case COUNT, QUANTITY, CHANGE -> Optional.empty();
    };
  }

  /** One unit of the last digit that a match prints, in yuan; empty if it prints no amount. */
  Optional<BigDecimal> ulpYuan(Matcher match) {
    return prints == Prints.MONEY
        ? Optional.of(toYuan(decimal(match.group("figure")).ulp(), match.group("unit")))
        : Optional.empty();
  }

  /** The number of things that a match prints, if it prints one. */
  Optional<Integer> count(Matcher match) {
    return prints == Prints.COUNT ? Optional.of(integer(match.group("figure"))) : Optional.empty();
  }

  /** The number that a match prints, if it is neither money nor a number of things. */
  Optional<BigDecimal> quantity(Matcher match) {
    return prints == Prints.QUANTITY
        ? Optional.of(decimal(match.group("figure")))
        : Optional.empty();
  }

  /** The unit of the number, as printed; empty for money, whose unit is the yuan. */
  Optional<String> unit(Matcher match) {
    return prints == Prints.COUNT || prints == Prints.QUANTITY
        ? Optional.of(match.group("unit"))
        : Optional.empty();
  }

  /** The percentage that a match prints in one of the groups {@code share}, {@code completion}. */
  Optional<BigDecimal> percent(Matcher match, String group) {
    return prints == Prints.MONEY && has(match, group)
        ? Optional.of(new BigDecimal(match.group(group)))
        : Optional.empty();
  }

  /**
   * The change that a match prints, if it prints one.
   *
   * @param year year of the figure; 上年 is the year before; null if not known
   */
  Optional<Change> change(Matcher match, Integer year) {
    if ((prints != Prints.MONEY && prints != Prints.CHANGE) || direction(match) == null) {
      return Optional.empty();
    }
    Direction direction = direction(match);
    BigDecimal yuan =
        has(match, "change")
            ? toYuan(decimal(match.group("change")), match.group("changeUnit"))
            : null;
    if (yuan == null && direction == Direction.FLAT && !match.group("flat").startsWith("基本")) {
      yuan = BigDecimal.ZERO.setScale(2);
    }
    BigDecimal percent =
        Stream.of("percent", "alone")
            .filter(group -> has(match, group))
            .findFirst()
            .map(group -> new BigDecimal(match.group(group)))
            .orElse(null);
    return Optional.of(
        new Change(
            basisYear(match, year),
            signed(yuan, direction),
            signed(percent, direction),
            direction));
  }

  private boolean isFigure() {
    return prints != Prints.CHANGE && prints != Prints.NOTHING;
  }

  private static Integer basisYear(Matcher match, Integer year) {
    if (has(match, "basis")) {
      return Integer.valueOf(match.group("basis"));
    }
    return year == null ? null : Integer.valueOf(year - 1);
  }

  private static Direction direction(Matcher match) {
    if (has(match, "up")) {
      return Direction.INCREASE;
    }
    if (has(match, "down")) {
      return Direction.DECREASE;
    }
    return has(match, "flat") ? Direction.FLAT : null;
  }

  private static BigDecimal signed(BigDecimal amount, Direction direction) {
    return amount != null && direction == Direction.DECREASE ? amount.negate() : amount;
  }

  private static BigDecimal toYuan(BigDecimal amount, String unit) {
    BigDecimal yuan = Unit.ofLabel(unit.endsWith("元") ? unit : unit + "元").toYuan(amount);
    return yuan.setScale(Math.max(2, yuan.scale()), RoundingMode.UNNECESSARY);
  }

  private static BigDecimal decimal(String number) {
    return new BigDecimal(number.replace(",", ""));
  }

  /** A count in digits, or in Chinese numerals below one hundred. */
  private static int integer(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.parseInt(printed);
    }
    String number = printed.replace('两', '二');
    int ten = number.indexOf('十');
    int tens = ten < 0 ? 0 : ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0));
    int ones = ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.charAt(number.length() - 1));
    return 10 * tens + ones;
  }

  private static boolean has(Matcher match, String group) {
    return match.group(group) != null;
  }
}
