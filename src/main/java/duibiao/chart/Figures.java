package duibiao.chart;

import duibiao.money.Unit;
import duibiao.ratio.Metric;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleInsets;

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

  /** The same, with its digits grouped as the language does. */
  static String tenThousandYuan(Words words, BigDecimal yuan) {
    return yuan == null ? NONE : words.grouped(Unit.TEN_THOUSAND_YUAN.print(yuan));
  }

  /** An axis for values with their unit, which may be empty, at every tick. */
  static NumberAxis axis(String sign) {
    NumberAxis axis = new NumberAxis();
    axis.setNumberFormatOverride(ticks("#,##0.#####'" + sign + "'"));
    Theme.calm(axis);
    return axis;
  }

  /** An upright axis like {@link #axis}, with room between its labels. */
  static NumberAxis uprightAxis(String sign) {
    NumberAxis axis = axis(sign);
    axis.setTickLabelInsets(new RectangleInsets(8, 4, 8, 4));
    return axis;
  }

  /** Lets an axis hold {@code values} and a margin, even if there is none or all are equal. */
  static void fit(NumberAxis axis, double margin, DoubleStream values) {
    DoubleSummaryStatistics all = values.summaryStatistics();
    if (all.getCount() == 0) {
      axis.setRange(0, 1);
      return;
    }
    double length = all.getMax() - all.getMin();
    double equal = Math.max(Math.abs(all.getMax()), 1) / 2;
    double room = length > 0 ? margin * length : equal;
    axis.setRange(all.getMin() - room, all.getMax() + room);
  }

  static NumberFormat ticks(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }
}
