package duibiao.ratio;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A metric of the catalogue, computed for every department and year.
 *
 * <p>A share is numerator by denominator of one year. A change is this year's amount less last
 * year's, by last year's. A plain number has no denominator.
 *
 * @param id its id, such as {@code R10} or {@code R16.goods}
 * @param label the official Chinese name
 * @param english the English name
 * @param numerator what stands above the line; of a change, what changes; null if nothing published
 *     can tell
 * @param denominator what stands below the line; null for a change and for a plain number
 * @param scale how its values are shown
 * @param direction which side is worth a look (需关注)
 * @param documents the documents that tell it
 * @param level the only level that discloses it, {@code department} or {@code unit}; null if both
 * @param isChange whether it is a change against the year before
 * @param isEstimate whether it is worked out and not disclosed (测算值)
 * @param twin the metric that it normalises, and how; null if it stands alone
 * @param materialityYuan money below which a difference is not worth a word; null if no money is
 *     meant
 * @param policies dated thresholds
 * @param remark how it is to be read; may be empty
 * @param comparison on which scale its values are compared
 * @param isShown whether reports show it; all metrics are in the data
 */
public record Metric(
    String id,
    String label,
    String english,
    Formula numerator,
    Formula denominator,
    Scale scale,
    Direction direction,
    Documents documents,
    String level,
    boolean isChange,
    boolean isEstimate,
    Twin twin,
    BigDecimal materialityYuan,
    List<Policy> policies,
    String remark,
    Comparison comparison,
    boolean isShown)
    implements Serializable {

  public Metric {
    policies = List.copyOf(policies);
  }

  /** How a value is shown. */
  public enum Scale {
    PERCENT(2, 2, "%"),
    PER_MILLE(3, 3, "‰"),
    /** A plain number. */
    NUMBER(0, 4, ""),
    /** A number of things. */
    COUNT(0, 0, "个"),
    /** A number of statements, such as findings. */
    ITEMS(0, 0, "条"),
    DAYS(0, 0, "天"),
    YUAN(0, 2, "元"),
    /** Values are in yuan and shown in 万元. */
    TEN_THOUSAND_YUAN(-4, 2, "万元"),
    YEARS(0, 2, "年");

    private final int power;
    private final int decimals;
    private final String sign;

    Scale(int power, int decimals, String sign) {
      this.power = power;
      this.decimals = decimals;
      this.sign = sign;
    }

    /** Decimals of a value, before the point moves, that reports print. */
    public int printedDecimals() {
      return power + decimals;
    }

    /** Decimal places that the point moves to the right. */
    public int power() {
      return power;
    }

    public String sign() {
      return sign;
    }

    /** A value as reports print it, without the sign: percent two decimals, per mille three. */
    public String number(BigDecimal value) {
      return value.movePointRight(power).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /** A value as reports print it, with the sign: 0.1234 is 12.34%. */
    public String print(BigDecimal value) {
      return number(value) + sign;
    }
  }

  /** What the values of a metric are, so that distances between them mean something. */
  public enum Comparison {
    /** A part of a whole, from 0 to 1. */
    SHARE,
    /** Money, a number, or a ratio that may exceed 1. */
    AMOUNT,
    /** A change by last year's amount, from -1. */
    GROWTH
  }

  /** Which side of the peers is worth a look. */
  public enum Direction {
    HIGH("高值需关注"),
    LOW("低值需关注"),
    NEUTRAL("两端均可关注");

    private final String label;

    Direction(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Which documents tell a metric. */
  public enum Documents {
    BUDGET("预算"),
    FINAL_ACCOUNTS("决算"),
    BOTH("预算和决算");

    private final String label;

    Documents(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * What a normalised metric stands beside.
   *
   * @param of id of the metric that it normalises
   * @param label how, such as {@code 剔除租赁费、购房补贴后}
   */
  public record Twin(String of, String label) implements Serializable {}

  /** What stands above the line, in the words of the forms. */
  public String numeratorLabel() {
    if (numerator == null) {
      return "公开文本没有";
    }
    return isChange ? numerator.label() + "本年减上年" : numerator.label();
  }

  /** What stands below the line, in the words of the forms. */
  public String denominatorLabel() {
    if (isChange) {
      return numerator.label() + "上年";
    }
    return denominator == null ? "无" : denominator.label();
  }

  /** What stands above the line as the catalogue writes it; empty if nothing published can tell. */
  public String numeratorText() {
    if (numerator == null) {
      return "";
    }
    return isChange
        ? "%s - prior(%s)".formatted(numerator.text(), numerator.text())
        : numerator.text();
  }

  /** What stands below the line as the catalogue writes it; empty if nothing does. */
  public String denominatorText() {
    if (isChange) {
      return "prior(%s)".formatted(numerator.text());
    }
    return denominator == null ? "" : denominator.text();
  }

  /** The metric as a formula. */
  public String formula() {
    return denominator == null && !isChange
        ? numeratorLabel()
        : numeratorLabel() + " ÷ " + denominatorLabel();
  }

  /** The metric as the catalogue writes it. */
  public String text() {
    if (numerator == null) {
      return "";
    }
    if (isChange) {
      return "change(" + numerator.text() + ")";
    }
    return denominator == null
        ? numerator.text()
        : new Formula.Operation(Formula.Sign.BY, numerator, denominator).text();
  }

  /** The policies in force in a year. */
  public List<Policy> policiesIn(int year) {
    return policies.stream().filter(policy -> policy.holdsIn(year)).toList();
  }

  /** Whether the metric counts checks, which no document prints. */
  public boolean isOfChecks() {
    return keys().anyMatch(key -> key.matches(OwnedFigures.FAILED_CHECKS));
  }

  /** Every key that the metric is made of. */
  Stream<FigureKey> keys() {
    return Stream.of(Optional.ofNullable(numerator), Optional.ofNullable(denominator))
        .flatMap(Optional::stream)
        .flatMap(Formula::keys);
  }
}
