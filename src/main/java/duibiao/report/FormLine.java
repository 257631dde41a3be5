package duibiao.report;

import java.util.List;

/**
 * One line of a form as a document prints it, for formats whose pages cannot be shown.
 *
 * @param document the file
 * @param form the form, such as {@code B5}
 * @param line the line, such as {@code 2080505}
 * @param label name of the line as printed
 * @param unit unit of the figures, such as {@code 万元}
 * @param figures its figures in the order of the columns
 */
public record FormLine(
    String document, String form, String line, String label, String unit, List<Figure> figures) {

  /**
   * A figure of the line.
   *
   * @param measure id of the column, such as {@code basic}
   * @param header official name of the column
   * @param printed the printed text
   */
  public record Figure(String measure, String header, String printed) {}

  public FormLine {
    figures = List.copyOf(figures);
  }
}
