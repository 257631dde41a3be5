package duibiao.report.workbook;

import duibiao.chart.Words;
import duibiao.ratio.Metric.Scale;
import java.math.BigDecimal;

/** How Excel shows the values of a metric: in the unit and with the decimals of all reports. */
record NumberFormat(String pattern, int shift) {

  /** Amounts in the unit that the column names. */
  static final String AMOUNT = "#,##0.00";

  static final String WHOLE = "0";

  static NumberFormat of(Words words, Scale scale) {
    return switch (scale) {
      case PERCENT -> new NumberFormat("0.00%", 0);
      case PER_MILLE -> new NumberFormat("0.000\"‰\"", scale.power());
      case NUMBER -> new NumberFormat("0.0000", 0);
      case COUNT, ITEMS, DAYS -> new NumberFormat("0" + quoted(words, scale), 0);
      case YUAN -> new NumberFormat("#,##0.00" + quoted(words, scale), 0);
      case TEN_THOUSAND_YUAN -> new NumberFormat("#,##0.00" + quoted(words, scale), scale.power());
      case YEARS -> new NumberFormat("0.00" + quoted(words, scale), 0);
    };
  }

  private static String quoted(Words words, Scale scale) {
    String sign = words.sign(scale);
    return sign.isEmpty() ? "" : "\"" + sign + "\"";
  }

  /** A value as the cell holds it. */
  BigDecimal cell(BigDecimal value) {
    return value.movePointRight(shift);
  }

  /** A formula of a value as the cell holds it. */
  String cell(String formula) {
    if (shift == 0) {
      return formula;
    }
    String factor = BigDecimal.ONE.scaleByPowerOfTen(Math.abs(shift)).toPlainString();
    return formula + (shift > 0 ? "*" : "/") + factor;
  }
}
