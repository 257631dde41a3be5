package duibiao.chart;

import duibiao.money.Unit;
import duibiao.ratio.Metric;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;

/** How charts write figures: percent with two decimals, per mille with three, 万元 with two. */
final class Figures {

  /** Stands for a figure that was not disclosed or has no base. */
  static final String NONE = "—";

  private Figures() {}

  /** Writes a fraction, such as 0.1234 as 12.34%; a null as {@value #NONE}. */
  static String ratio(BigDecimal fraction, Metric.Scale scale) {
    return fraction == null ? NONE : scale.print(fraction);
  }

  /** The number on the axis for a fraction, in the metric's own unit; null stays null. */
  static Double position(BigDecimal fraction, Metric.Scale scale) {
    return fraction == null ? null : fraction.movePointRight(scale.power()).doubleValue();
  }

  /** Writes an amount of yuan in 万元, without its unit; a null as {@value #NONE}. */
  static String tenThousandYuan(BigDecimal yuan) {
    return yuan == null ? NONE : Unit.TEN_THOUSAND_YUAN.print(yuan);
  }

  /** An axis for values in the unit of {@code scale}, with the unit at every tick. */
  static NumberAxis axis(Metric.Scale scale) {
    NumberAxis axis = new NumberAxis();
    axis.setNumberFormatOverride(ticks("0.#####'" + scale.sign() + "'"));
    Theme.calm(axis);
    return axis;
  }

  static NumberFormat ticks(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }
}
