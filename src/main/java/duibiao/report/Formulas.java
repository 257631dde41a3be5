package duibiao.report;

import duibiao.chart.Words;
import duibiao.ratio.Metric;

/**
 * What metrics are made of: in Chinese in the words of the forms, which documents print, and else
 * as the catalogue writes it.
 */
public final class Formulas {

  private static final String NONE = "—";

  private Formulas() {}

  /** What stands above the line. */
  public static String numerator(Words words, Metric metric) {
    return words.isChinese() ? metric.numeratorLabel() : orNone(metric.numeratorText());
  }

  /** What stands below the line. */
  public static String denominator(Words words, Metric metric) {
    return words.isChinese() ? metric.denominatorLabel() : orNone(metric.denominatorText());
  }

  /** The whole formula. */
  public static String of(Words words, Metric metric) {
    return words.isChinese() ? metric.formula() : orNone(metric.text());
  }

  private static String orNone(String text) {
    return text.isEmpty() ? NONE : text;
  }
}
