package duibiao.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount as a table prints it: {@code 1,234.56}, {@code （3.20）} for a negative, {@code —} for
 * nil, or nothing at all.
 *
 * <p>The text is kept as printed, because its last digit says how far it can be trusted, and
 * because a blank, a dash and {@code 0.00} are three habits that mean zero only where the sums say
 * so.
 *
 * @param printed text as the document prints it, without surrounding blanks
 * @param state how the text is to be taken
 * @param value the number in the printed unit with every printed decimal; null unless {@code state}
 *     is {@link State#NUMBER} or {@link State#ZERO}
 */
public record Amount(String printed, State state, BigDecimal value) implements Serializable {

  /** What stands in an amount cell. */
  public enum State {
    /** A number other than zero. */
    NUMBER,
    /** A printed zero, such as {@code 0} or {@code 0.00}. */
    ZERO,
    /** Nothing is printed. */
    BLANK,
    /** A dash is printed, which stands for nil. */
    DASH,
    /** Something is printed that is no amount. */
    UNREADABLE;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The state as datasets and CSV write it, in lower case. */
    public String id() {
      return id;
    }
  }

  private static final String DASH = "[-‐‑‒–—―−]";
  private static final String DIGITS = "(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.\\d{1,9})?";

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\+?(?<plain>%s)|%s(?<dashed>%s)|\\((?<bracketed>%s)\\)"
              .formatted(DIGITS, DASH, DIGITS, DIGITS));

  /** Digits of a yuan before the point: {@code DECIMAL(20,2)} holds no more. */
  private static final int MAX_INTEGER_DIGITS = 18;

  private static final Pattern DASHES = Pattern.compile(DASH + "+");
  private static final Pattern BLANK = Pattern.compile("\\s");

  /** Reads the text of an amount cell. Never fails: what is no amount is {@code UNREADABLE}. */
  public static Amount read(String text) {
    String printed = text.strip();
    String folded = BLANK.matcher(HalfWidth.of(printed)).replaceAll("");
    if (folded.isEmpty()) {
      return new Amount(printed, State.BLANK, null);
    }
    if (DASHES.matcher(folded).matches()) {
      return new Amount(printed, State.DASH, null);
    }
    Matcher number = NUMBER.matcher(folded);
    if (!number.matches()) {
      return new Amount(printed, State.UNREADABLE, null);
    }
    BigDecimal value = value(number);
    return new Amount(printed, value.signum() == 0 ? State.ZERO : State.NUMBER, value);
  }

  private static BigDecimal value(Matcher number) {
    String plain = number.group("plain");
    if (plain != null) {
      return decimal(plain);
    }
    String dashed = number.group("dashed");
    return decimal(dashed == null ? number.group("bracketed") : dashed).negate();
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  /**
   * Reads the text of an amount cell whose unit is known. An amount that no budget reaches is
   * {@code UNREADABLE} too: it would fit into no dataset.
   */
  public static Amount read(String text, Unit unit) {
    Amount amount = read(text);
    boolean isTooLarge =
        amount
            .yuan(unit)
            .filter(yuan -> yuan.precision() - yuan.scale() > MAX_INTEGER_DIGITS)
            .isPresent();
    return isTooLarge ? new Amount(amount.printed, State.UNREADABLE, null) : amount;
  }

  /** Whether a number is printed, zero included. */
  public boolean isNumber() {
    return value != null;
  }

  /** The amount in yuan with two decimals; empty where no number is printed. */
  public Optional<BigDecimal> yuan(Unit unit) {
    return Optional.ofNullable(value)
        .map(unit::toYuan)
        .map(yuan -> yuan.setScale(Math.max(2, yuan.scale()), RoundingMode.UNNECESSARY));
  }
}
