package duibiao.report.html;

import duibiao.chart.Words;
import duibiao.report.html.Table.Row;
import java.util.List;

/**
 * A page of the site, ready to be written as HTML.
 *
 * @param words the words of its language
 * @param path where it is, from the first page
 * @param title what the page is about
 * @param subtitle who and when
 * @param source where the figures come from
 * @param facts what to know first, as pairs of words and figures
 * @param sections the sections in their order
 */
public record Page(
    Words words,
    String path,
    String title,
    String subtitle,
    String source,
    List<Row> facts,
    List<Section> sections) {

  static Page of(District district, String path, String title, List<Section> sections) {
    return new Page(
        district.words(),
        path,
        title,
        district.figures().title(),
        district.figures().source(),
        List.of(),
        sections);
  }

  /** What leads from this page to the folder of the first page. */
  public String root() {
    return path.contains("/") ? "../" : "";
  }

  /** The charts of all sections. */
  List<Figure> figures() {
    return sections.stream().flatMap(Section::allFigures).toList();
  }
}
