package duibiao.document.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One part of a number format, such as {@code #,##0.00_ } or {@code [Red]("¥"0,)}. */
final class NumberSection {

  /**
   * A number as a cell shows it.
   *
   * @param rounded whether the cell holds digits that it does not show
   */
  record Printed(String text, boolean rounded) {}

  /** Words to print, or, where {@code digit} is not blank, a place for a digit. */
  private record Item(char digit, String words) {

    boolean isDigit() {
      return digit != ' ';
    }

    /** What stands in the place of a digit that the number does not have. */
    String fill() {
      return digit == '0' ? "0" : digit == '?' ? " " : "";
    }
  }

  private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)");
  private static final Pattern CURRENCY = Pattern.compile("\\$([^-]*)(?:-.*)?");
  private static final Pattern GENERAL = Pattern.compile("(?i)General|G/通用格式");

  /** Stands for what the cell holds, as it is. */
  private static final String SELF = "@";

  private static final int THOUSAND = 3;

  private final List<Item> whole = new ArrayList<>();
  private final List<Item> fraction = new ArrayList<>();
  private Predicate<BigDecimal> condition;
  private boolean point;
  private boolean grouped;
  private boolean plain = true;
  private int percents;
  private int thousands;

  private NumberSection() {}

  static NumberSection of(String code) {
    NumberSection section = new NumberSection();
    Matcher general = GENERAL.matcher(code);
    for (int i = 0; i < code.length(); ) {
      if (general.region(i, code.length()).lookingAt()) {
        section.words(SELF);
        i = general.end();
      } else {
        int end = end(code, i);
        section.add(code.substring(i, end), code.substring(end));
        i = end;
      }
    }
    return section;
  }

  /** Where the token that begins at {@code start} ends. */
  static int end(String code, int start) {
    int end =
        switch (code.charAt(start)) {
          case '"' -> code.indexOf('"', start + 1) + 1;
          case '[' -> code.indexOf(']', start + 1) + 1;
          case '\\', '!', '_', '*' -> start + 2;
          default -> start + 1;
        };
    return end <= start ? code.length() : Math.min(end, code.length());
  }

  private void add(String token, String rest) {
    switch (token.charAt(0)) {
      case '"' -> words(token.replace("\"", ""));
      case '[' -> bracket(token.replaceAll("[\\[\\]]", ""));
      case '\\', '!' -> words(token.substring(1));
      case '_' -> words(" ");
      case '*' -> {}
      case '0', '#', '?' -> (point ? fraction : whole).add(new Item(token.charAt(0), ""));
      case '.' -> point();
      case ',' -> comma(rest);
      case '%' -> {
        percents++;
        words(token);
      }
      case 'E', 'e', '/' -> {
        plain = plain && !hasDigits();
        words(token);
      }
      default -> words(token);
    }
  }

  private void words(String words) {
    (point ? fraction : whole).add(new Item(' ', words));
  }

  private void bracket(String content) {
    Matcher compared = CONDITION.matcher(content);
    Matcher currency = CURRENCY.matcher(content);
    if (compared.matches()) {
      BigDecimal bound = new BigDecimal(compared.group(2));
      String sign = compared.group(1);
      condition =
          value -> {
            int order = value.compareTo(bound);
            return (order < 0 && sign.contains("<"))
                || (order > 0 && sign.contains(">"))
                || (order == 0 && sign.contains("="));
          };
    } else if (currency.matches()) {
      words(currency.group(1));
    }
    plain = plain && !content.toUpperCase(Locale.ROOT).startsWith("DBNUM");
  }

  private void point() {
    if (point) {
      words(".");
    }
    point = true;
  }

  /** A comma between digits groups them; one that no digit follows divides by a thousand. */
  private void comma(String rest) {
    boolean digitFollows = rest.matches("(?s)[,]*[0#?].*");
    if (!hasDigits()) {
      words(",");
    } else if (digitFollows) {
      grouped = true;
    } else {
      thousands++;
    }
  }

  private boolean hasDigits() {
    return whole.stream().anyMatch(Item::isDigit) || fraction.stream().anyMatch(Item::isDigit);
  }

  boolean isPlain() {
    return plain;
  }

  boolean isConditional() {
    return condition != null;
  }

  boolean accepts(BigDecimal value) {
    return condition == null || condition.test(value);
  }

  String print(String text) {
    StringBuilder printed = new StringBuilder();
    whole.forEach(item -> printed.append(item.words.equals(SELF) ? text : item.words));
    return printed.toString();
  }

  /** Prints a number; its minus only where {@code signed}, as the second part brings its own. */
  Printed print(BigDecimal value, boolean signed) {
    boolean minus = signed && value.signum() < 0;
    if (!hasDigits()) {
      return new Printed((minus ? "-" : "") + print(value.abs().toPlainString()), false);
    }
    int shift = 2 * percents - THOUSAND * thousands;
    int decimals = (int) fraction.stream().filter(Item::isDigit).count();
    BigDecimal shown =
        value.abs().scaleByPowerOfTen(shift).setScale(decimals, RoundingMode.HALF_UP);
    String digits = shown.unscaledValue().toString();
    digits = "0".repeat(Math.max(0, decimals - digits.length())) + digits;
    String head = digits.substring(0, digits.length() - decimals).replaceFirst("^0+", "");
    String text = joined(whole(head), fraction(digits.substring(digits.length() - decimals)));
    boolean rounded = percents == 0 && shown.scaleByPowerOfTen(-shift).compareTo(value.abs()) != 0;
    return new Printed((minus && shown.signum() != 0 ? "-" : "") + text, rounded);
  }

  /** Puts digits in their places from the right; those left over stand before the first place. */
  private String whole(String digits) {
    StringBuilder text = new StringBuilder();
    int places = (int) whole.stream().filter(Item::isDigit).count();
    int left = digits.length();
    int printed = 0;
    for (int i = whole.size() - 1; i >= 0; i--) {
      Item item = whole.get(i);
      if (!item.isDigit()) {
        text.insert(0, item.words);
        continue;
      }
      places--;
      int count = places == 0 ? Math.max(1, left) : 1;
      for (; count > 0; count--) {
        String digit = left > 0 ? digits.substring(left - 1, left) : item.fill();
        left--;
        if (grouped && printed > 0 && printed % THOUSAND == 0 && !digit.isBlank()) {
          text.insert(0, ',');
        }
        text.insert(0, digit);
        printed++;
      }
    }
    return left > 0 ? text + digits.substring(0, left) : text.toString();
  }

  /** A number that its format begins with a bare point gets its zero. */
  private static String joined(String whole, String fraction) {
    boolean bare = fraction.startsWith(".") && !whole.matches("(?s).*\\d");
    return whole + (bare ? "0" : "") + fraction;
  }

  private String fraction(String digits) {
    StringBuilder text = new StringBuilder();
    int place = 0;
    for (Item item : fraction) {
      if (item.isDigit()) {
        boolean needed = item.digit == '0' || !digits.substring(place).matches("0*");
        text.append(needed ? digits.substring(place, place + 1) : item.fill());
        place++;
      } else {
        text.append(item.words);
      }
    }
    return !text.isEmpty() && Character.isDigit(text.charAt(0)) ? "." + text : text.toString();
  }
}
