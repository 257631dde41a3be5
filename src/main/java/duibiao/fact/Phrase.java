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
 * A wording that announces an amount: {@code 公务接待费20万元，比2020年预算增加1万元，增长5.26%}.
 *
 * @param topic topic of the claims it makes
 * @param measure measure of the claims it makes
 * @param prints whether an amount, a number of things or neither stands behind the words
 * @param pattern the folded words before the amount, the amount itself, and the change behind it
 */
record Phrase(String topic, String measure, Prints prints, Pattern pattern) {

  /** What a phrase prints. */
  private enum Prints {
    MONEY,
    COUNT,
    NOTHING
  }

  private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
  private static final String UP = "增加|增长|上升|提高";
  private static final String DOWN = "减少|下降|降低";
  private static final String FLAT = "基本持平|持平|一致|保持不变";
  private static final String BASIS =
      "[比与较](?<basis>20\\d{2})年(?:\\([^)]*\\))?(?:年初|当年)?预算(?:数|相比)?";
  private static final String CHANGE =
      "(?:[,。]?"
          + BASIS
          + "(?:(?<up>(?:"
          + UP
          + ")+)|(?<down>(?:"
          + DOWN
          + ")+)|(?<flat>"
          + FLAT
          + "))"
          + "(?:(?<change>"
          + NUMBER
          + ")(?<changeUnit>亿元|万元|元)|(?<alone>"
          + NUMBER
          + ")%)?"
          + "(?:\\([^)]*\\))?"
          + "(?:,(?:"
          + UP
          + "|"
          + DOWN
          + ")(?<percent>"
          + NUMBER
          + ")%)?)?";

  /** A phrase that prints an amount of money after {@code words}, and perhaps a change. */
  static Phrase money(String topic, String measure, String words) {
    String amount = "(?<amount>-?" + NUMBER + ")(?<unit>亿元|万元|元)";
    return new Phrase(
        topic, measure, Prints.MONEY, Pattern.compile("(?:" + words + ")" + amount + CHANGE));
  }

  /** A phrase that prints a number of things between {@code before} and {@code after}. */
  static Phrase count(String topic, String measure, String before, String after) {
    return new Phrase(
        topic, measure, Prints.COUNT, Pattern.compile(before + "(?<count>\\d+)" + after));
  }

  /** A phrase whose words mean that there is none: the amount is zero. */
  static Phrase none(String topic, String measure, String words) {
    return new Phrase(topic, measure, Prints.NOTHING, Pattern.compile(words));
  }

  /** The amount in yuan that a match prints; empty if it prints a count, zero if it says none. */
  Optional<BigDecimal> yuan(Matcher match) {
    return switch (prints) {
      case MONEY -> Optional.of(toYuan(decimal(match.group("amount")), match.group("unit")));
      case COUNT -> Optional.empty();
      case NOTHING -> Optional.of(BigDecimal.ZERO.setScale(2));
    };
  }

  /** One unit of the last digit that a match prints, in yuan; empty if it prints no amount. */
  Optional<BigDecimal> ulpYuan(Matcher match) {
    return prints == Prints.MONEY
        ? Optional.of(toYuan(decimal(match.group("amount")).ulp(), match.group("unit")))
        : Optional.empty();
  }

  /** The number of things that a match prints, if it prints one. */
  Optional<Integer> count(Matcher match) {
    return prints == Prints.COUNT
        ? Optional.of(Integer.valueOf(match.group("count")))
        : Optional.empty();
  }

  /** The change that a match prints behind the amount, if it prints one. */
  Optional<Change> change(Matcher match) {
    if (prints != Prints.MONEY || !has(match, "basis")) {
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
            .map(group -> decimal(match.group(group)))
            .orElse(null);
    return Optional.of(
        new Change(
            Integer.valueOf(match.group("basis")),
            signed(yuan, direction),
            signed(percent, direction),
            direction));
  }

  private static Direction direction(Matcher match) {
    if (has(match, "up")) {
      return Direction.INCREASE;
    }
    return has(match, "down") ? Direction.DECREASE : Direction.FLAT;
  }

  private static BigDecimal signed(BigDecimal amount, Direction direction) {
    return amount != null && direction == Direction.DECREASE ? amount.negate() : amount;
  }

  private static BigDecimal toYuan(BigDecimal amount, String unit) {
    BigDecimal yuan = Unit.ofLabel(unit).toYuan(amount);
    return yuan.setScale(Math.max(2, yuan.scale()), RoundingMode.UNNECESSARY);
  }

  private static BigDecimal decimal(String number) {
    return new BigDecimal(number.replace(",", ""));
  }

  private static boolean has(Matcher match, String group) {
    return match.group(group) != null;
  }
}
