package duibiao.chart;

import duibiao.ratio.Metric;
import java.math.BigDecimal;

/**
 * What a chart measures, and how its values are shown.
 *
 * @param label its name, such as {@code “三公”经费占财政拨款比重}
 * @param scale how its values, fractions for shares, are shown
 * @param unit its unit, such as {@code CNY 10,000}; may be empty
 * @param sign what stands behind its values, such as {@code %}; may be empty
 */
public record Measure(String label, Metric.Scale scale, String unit, String sign) {

  /** A measure with the Chinese unit of its scale. */
  public Measure(String label, Metric.Scale scale) {
    this(label, scale, scale.sign(), scale.sign());
  }

  /** A metric in the language of {@code words}. */
  public static Measure of(Metric metric, Words words) {
    return new Measure(
        words.name(metric), metric.scale(), words.unit(metric.scale()), words.sign(metric.scale()));
  }

  /** A measure as a column names it, such as {@code 基本支出占比（%）}. */
  String withUnit(Words words) {
    return unit.isEmpty() ? label : words.of("with_unit", label, unit);
  }

  /** Writes a value with its unit, a null as a dash. */
  String print(Words words, BigDecimal value) {
    return value == null ? Figures.NONE : words.number(scale, value) + sign;
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
