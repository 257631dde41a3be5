package duibiao.report.html;

import duibiao.chart.Chart;
import duibiao.chart.Picture;
import duibiao.chart.Words;
import duibiao.report.SafeName;

/**
 * A chart of a page.
 *
 * @param name its files' name without ending, made of letters, digits and hyphens
 * @param message what it shows, for those who cannot see it
 * @param digest differs wherever the chart does
 * @param picture the chart
 */
public record Figure(String name, String message, String digest, Picture picture) {

  static Figure of(Words words, String name, String message, Chart chart) {
    String drawn = words.isChinese() ? chart.toString() : words.of("language") + chart;
    return new Figure(name, message, SafeName.digest(drawn), chart.picture(words));
  }
}
