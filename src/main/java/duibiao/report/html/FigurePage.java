package duibiao.report.html;

import duibiao.chart.Words;
import java.util.List;

/**
 * The figures of one document that ratios are made of, ready to be written as HTML.
 *
 * @param words the words of its language
 * @param title whose document it is
 * @param file the file
 * @param back the department, which leads to its page
 * @param said how the page is to be read
 * @param source where the figures come from
 * @param parts one for each page of the document, or each form where it has no pages
 */
public record FigurePage(
    Words words,
    String title,
    String file,
    Cell back,
    String said,
    String source,
    List<Part> parts) {

  /**
   * What stands on one page, or in one form.
   *
   * @param heading the page, or the form
   * @param notice why its page is not shown; empty if it is, or the format has none
   * @param entries the figures
   * @param pictures the piece of the page
   * @param extracts lines of forms where there is no picture
   */
  public record Part(
      String heading,
      String notice,
      List<Entry> entries,
      List<Exhibit.Picture> pictures,
      List<Exhibit.Extract> extracts) {}

  /**
   * A figure.
   *
   * @param id what links lead to; empty if the entry before stands in the same box
   * @param number its number, which pictures and lines bear too
   * @param name what it is
   * @param amount its amount as ratios use it
   * @param place where it stands, with the sentence of prose
   */
  public record Entry(String id, int number, String name, String amount, String place) {}
}
