package duibiao.report.html;

import java.util.List;

/**
 * One finding of an evidence page, ready to be written as HTML.
 *
 * @param key its key, which links lead to
 * @param rule the rule's id
 * @param statement what the rule says; empty if it is no rule of the catalogue
 * @param severity how grave it is if confirmed
 * @param status what people have made of it
 * @param amounts both figures and their difference, as pairs of name and amount; may be empty
 * @param explanation what disagrees, where and what to do
 * @param places what it rests on
 * @param pictures pieces of pages
 * @param extracts lines of forms whose pages are not shown
 * @param decisions the lines of the decision file that would settle it
 */
public record Exhibit(
    String key,
    String rule,
    String statement,
    String severity,
    String status,
    List<Amount> amounts,
    String explanation,
    List<Source> places,
    List<Picture> pictures,
    List<Extract> extracts,
    List<String> decisions) {

  /** An amount with its name. */
  public record Amount(String name, String figure) {}

  /**
   * A printed figure or text.
   *
   * @param number its number, which pictures and lines bear too
   * @param place file, page and name
   * @param printed the printed text
   */
  public record Source(int number, String place, MarkedText printed) {}

  /**
   * A piece of a page.
   *
   * @param path path of the file, relative to the page
   * @param caption what it shows
   * @param width width in px on screen
   * @param height height in px on screen
   */
  public record Picture(String path, String caption, int width, int height) {}

  /**
   * Lines of a form with the same columns.
   *
   * @param caption form and unit
   * @param headers names of the columns
   * @param lines the lines
   */
  public record Extract(String caption, List<String> headers, List<Line> lines) {}

  /** A line of a form: its name and its figures. */
  public record Line(String label, List<Figure> figures) {}

  /**
   * A figure of a line.
   *
   * @param printed the printed text
   * @param number its number among the sources; 0 if the finding does not rest on it
   */
  public record Figure(String printed, int number) {}
}
