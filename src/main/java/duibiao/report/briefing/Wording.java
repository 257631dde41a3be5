package duibiao.report.briefing;

import duibiao.money.Unit;
import duibiao.ratio.Metric.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The words that bureaus use for amounts and their changes. */
final class Wording {

  private static final int FRACTION_DECIMALS = 6;

  private Wording() {}

  /** An amount of yuan, such as {@code 18976.76万元}. */
  static String amount(BigDecimal yuan) {
    return Unit.TEN_THOUSAND_YUAN.print(yuan) + Unit.TEN_THOUSAND_YUAN.label();
  }

  /** A part of a whole, such as {@code 53.40%}; the whole is not zero. */
  static String share(BigDecimal part, BigDecimal whole) {
    return Scale.PERCENT.print(part.divide(whole, FRACTION_DECIMALS, RoundingMode.HALF_UP));
  }

  /** A change, such as {@code 较上年增加3355.65万元，增长21.48%}. */
  static String change(BigDecimal difference, BigDecimal before) {
    if (difference.signum() == 0) {
      return "与上年持平";
    }
    boolean isMore = difference.signum() > 0;
    String amount = "较上年" + (isMore ? "增加" : "减少") + amount(difference.abs());
    return before.signum() == 0
        ? amount + "，上年无此项预算，不计算增幅"
        : amount + "，" + (isMore ? "增长" : "下降") + share(difference.abs(), before.abs());
  }

  /** How far a value is from the median, such as {@code 高于中位数2.10个百分点}. */
  static String beside(BigDecimal value, BigDecimal median, Scale scale) {
    BigDecimal distance = value.subtract(median);
    if (distance.signum() == 0) {
      return "与中位数持平";
    }
    String unit =
        scale == Scale.PERCENT ? "个百分点" : scale == Scale.PER_MILLE ? "个千分点" : scale.sign();
    return (distance.signum() > 0 ? "高于" : "低于") + "中位数" + scale.number(distance.abs()) + unit;
  }
}
