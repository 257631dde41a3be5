package duibiao.report.html;

import duibiao.chart.Words;
import java.util.List;

/**
 * How the ratios of one department are made, ready to be written as HTML.
 *
 * @param words the words of its language
 * @param path where it is, from the first page
 * @param name the department, which leads to its page
 * @param source where the figures come from
 * @param topics one for each metric
 */
public record WorkingPage(Words words, String path, Cell name, String source, List<Topic> topics) {

  /**
   * A metric.
   *
   * @param name its name, which leads to its page
   * @param formula what it is made of
   * @param proofs its ratios, the last year first
   */
  public record Topic(Cell name, String formula, List<Proof> proofs) {}

  /**
   * A ratio.
   *
   * @param id what links lead to, such as {@code R10-2025}
   * @param value year, value and state in words
   * @param sides what stands above and below the line
   */
  public record Proof(String id, String value, List<Line> sides) {}

  /**
   * A step of the working.
   *
   * @param name what it is
   * @param amount its number, or why there is none
   * @param source file, form, page and cell, which lead to the piece of the page where there is
   *     one; null unless it is printed
   * @param doubt why it is not to be relied on; empty if it is
   * @param parts the steps below it
   */
  public record Line(String name, String amount, Cell source, String doubt, List<Line> parts) {}
}
