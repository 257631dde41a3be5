package duibiao.report.html;

import duibiao.money.Unit;
import duibiao.ratio.Metric.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the page writes figures, in the same way as the charts do. */
final class Printed {

  private Printed() {}

  /** A fraction in percent with two decimals or in per mille with three, with its sign. */
  static String ratio(BigDecimal fraction, Scale scale) {
    return number(fraction, scale) + scale.sign();
  }

  /** Like {@link #ratio}, without the sign, for tables that name the unit above. */
  static String number(BigDecimal fraction, Scale scale) {
    return rounded(fraction.movePointRight(scale.power()), scale.power());
  }

  /** A percentile as a whole number, such as {@code P85}. */
  static String percentile(BigDecimal fraction) {
    return "P" + rounded(fraction.movePointRight(2), 0);
  }

  /** An amount of yuan in 万元, without its unit. */
  static String tenThousandYuan(BigDecimal yuan) {
    return rounded(Unit.TEN_THOUSAND_YUAN.fromYuan(yuan), 2);
  }

  /** An amount in yuan, without its unit. */
  static String yuan(BigDecimal yuan) {
    return rounded(yuan, 2);
  }

  private static String rounded(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
