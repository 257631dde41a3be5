package duibiao.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A unit that disclosures print amounts in (单位). */
public enum Unit {
  YUAN("元", 0),
  TEN_THOUSAND_YUAN("万元", 4),
  HUNDRED_MILLION_YUAN("亿元", 8);

  private static final Pattern LABEL =
      Pattern.compile("(?<!编制|预算)单位:?(?:人民币)?(亿元|万元|元)(?!\\p{IsHan})");

  private static final Pattern BLANK = Pattern.compile("\\s");

  private final String label;
  private final int power;

  Unit(String label, int power) {
    this.label = label;
    this.power = power;
  }

  /** The unit as disclosures print it, such as {@code 万元}. */
  public String label() {
    return label;
  }

  /** Converts an amount in this unit to yuan, exactly. */
  public BigDecimal toYuan(BigDecimal amount) {
    return amount.scaleByPowerOfTen(power);
  }

  /** Converts an amount in yuan to this unit, exactly. */
  public BigDecimal fromYuan(BigDecimal yuan) {
    return yuan.scaleByPowerOfTen(-power);
  }

  /** An amount in yuan as reports print it in this unit: two decimals, without the unit's name. */
  public String print(BigDecimal yuan) {
    return fromYuan(yuan).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** Finds the unit that a line such as {@code 单位：万元} or {@code （单位:元）} announces. */
  public static Optional<Unit> findIn(String line) {
    String folded = BLANK.matcher(HalfWidth.of(line)).replaceAll("");
    Matcher matcher = LABEL.matcher(folded);
    return matcher.find() ? Optional.of(ofLabel(matcher.group(1))) : Optional.empty();
  }

  /** The unit printed as {@code label}: one of 元, 万元, 亿元. */
  public static Unit ofLabel(String label) {
    for (Unit unit : values()) {
      if (unit.label.equals(label)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("Unknown unit: '" + label + "' (expected 元, 万元 or 亿元)");
  }
}
