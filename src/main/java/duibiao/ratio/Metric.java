package duibiao.ratio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The metrics computed for every department and year, by the ids of the catalogue of ratios.
 *
 * <p>A share is numerator by denominator of one year. A change is this year's amount less last
 * year's, by last year's.
 */
public enum Metric {
  R02("基本支出占比", "basic spending share", Scale.PERCENT, Keys.BASIC, Keys.SPENDING),
  R03("项目支出占比", "project spending share", Scale.PERCENT, Keys.PROJECT, Keys.SPENDING),
  R04(
      "人员经费占基本支出比重",
      "personnel share of basic spending",
      Scale.PERCENT,
      Keys.PERSONNEL,
      Keys.ECONOMIC),
  R05(
      "公用经费占基本支出比重",
      "public expenses share of basic spending",
      Scale.PERCENT,
      Keys.PUBLIC,
      Keys.ECONOMIC),
  R09("“三公”经费变动率", "change of “three public” spending", Scale.PERCENT, Keys.THREE_PUBLIC, null),
  R10(
      "“三公”经费占财政拨款比重",
      "“three public” share of fiscal appropriation",
      Scale.PER_MILLE,
      Keys.THREE_PUBLIC,
      Keys.FISCAL),
  R15("政府采购占支出比重", "procurement share of spending", Scale.PERCENT, Keys.PROCUREMENT, Keys.ALL),
  R17("面向中小企业预留比例", "procurement reserved for SMEs", Scale.PERCENT, Keys.RESERVE, Keys.PROCUREMENT),
  R18("小微企业占预留比例", "small and micro share of the reserve", Scale.PERCENT, Keys.SMALL, Keys.RESERVE);

  /** How a fraction is shown. */
  public enum Scale {
    PERCENT(2, "%"),
    PER_MILLE(3, "‰");

    private final int power;
    private final String sign;

    Scale(int power, String sign) {
      this.power = power;
      this.sign = sign;
    }

    /** Decimal places that the point moves to the right. */
    public int power() {
      return power;
    }

    public String sign() {
      return sign;
    }

    /** A fraction as reports print it, without the sign: percent two decimals, per mille three. */
    public String number(BigDecimal fraction) {
      return fraction.movePointRight(power).setScale(power, RoundingMode.HALF_UP).toPlainString();
    }

    /** A fraction as reports print it, with the sign: 0.1234 is 12.34%. */
    public String print(BigDecimal fraction) {
      return number(fraction) + sign;
    }
  }

  /** The amounts that ratios are made of. */
  private static final class Keys {
    static final Term BASIC = Term.of("基本支出（支出预算总表）", "B3/total/basic");
    static final Term PROJECT = Term.of("项目支出（支出预算总表）", "B3/total/project");
    static final Term SPENDING = Term.of("支出合计（支出预算总表）", "B3/total/total");
    static final Term PERSONNEL = Term.of("人员经费（一般公共预算基本支出表）", "B8/total/personnel");
    static final Term PUBLIC = Term.of("公用经费（一般公共预算基本支出表）", "B8/total/public");
    static final Term ECONOMIC = Term.of("基本支出合计（一般公共预算基本支出表）", "B8/total/total");
    static final Term THREE_PUBLIC = Term.of("“三公”经费预算数（“三公”经费表）", "B9/total/three_public");
    static final Term FISCAL = Term.of("财政拨款支出总计（财政拨款收支预算总表）", "B4/expenditure/支出总计/total");
    static final Term ALL =
        Term.of("支出总计（财务收支预算总表）", "B1/expenditure/支出总计/amount", "B1/expenditure/支出总计/total");
    static final Term PROCUREMENT = Term.of("政府采购预算（文字说明）", "procurement/total");
    static final Term RESERVE = Term.of("面向中小企业预留金额（文字说明）", "procurement/sme_reserve");
    static final Term SMALL = Term.of("其中预留给小型和微型企业的金额（文字说明）", "procurement/small_micro");
  }

  private final String label;
  private final String english;
  private final Scale scale;
  private final Term numerator;
  private final Term denominator;

  Metric(String label, String english, Scale scale, Term numerator, Term denominator) {
    this.label = label;
    this.english = english;
    this.scale = scale;
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** The official Chinese name. */
  public String label() {
    return label;
  }

  public String english() {
    return english;
  }

  public Scale scale() {
    return scale;
  }

  /** The amount above the line; of a change, the amount that changes. */
  Term numerator() {
    return numerator;
  }

  /** The amount below the line; null for a change, which is measured by last year's amount. */
  Term denominator() {
    return denominator;
  }

  /** What stands above the line, in the words of the forms. */
  public String numeratorLabel() {
    return isChange() ? numerator.label() + "本年减上年" : numerator.label();
  }

  /** What stands below the line, in the words of the forms. */
  public String denominatorLabel() {
    return isChange() ? numerator.label() + "上年" : denominator.label();
  }

  /** The metric as a formula. */
  public String formula() {
    return numeratorLabel() + " ÷ " + denominatorLabel();
  }

  /** Whether the metric is a change against the year before. */
  public boolean isChange() {
    return denominator == null;
  }

  /** Every key that some metric is made of. */
  public static Set<String> keys() {
    return Stream.of(values())
        .flatMap(metric -> Stream.of(metric.numerator, metric.denominator))
        .filter(term -> term != null)
        .flatMap(Term::stream)
        .collect(Collectors.toUnmodifiableSet());
  }
}
