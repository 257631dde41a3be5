package duibiao.chart;

import duibiao.ratio.Metric;
import java.math.BigDecimal;

/**
 * What a chart measures, and how its values are shown.
 *
 * @param label its name, such as {@code “三公”经费占财政拨款比重}
 * @param scale how its values, fractions for shares, are shown
 */
public record Measure(String label, Metric.Scale scale) {

  /** A measure as a column names it, such as {@code 基本支出占比（%）}. */
  String withUnit(Words words) {
    return scale.sign().isEmpty() ? label : words.of("with_unit", label, scale.sign());
  }

  /** Writes a value with its unit, a null as a dash. */
  String print(BigDecimal value) {
    return Figures.ratio(value, scale);
  }

  /** A value without its unit, as it is shown; null stays null. */
  BigDecimal number(BigDecimal value) {
    return value == null ? null : new BigDecimal(scale.number(value));
  }

  /** Where a value stands on an axis in the measure's own unit; null stays null. */
  Double position(BigDecimal value) {
    return Figures.position(value, scale);
  }
}
