package duibiao.report.html;

import static java.util.stream.Collectors.groupingBy;

import duibiao.chart.Words;
import duibiao.report.FormLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines of forms in text form, for figures that no picture shows. */
final class FormExtracts {

  /**
   * A figure of a form.
   *
   * @param number its number on the page
   */
  record Marked(String document, String form, String line, String measure, int number) {

    private LineKey key() {
      return new LineKey(document, form, line);
    }
  }

  /** What a line of a form is known by. */
  private record LineKey(String document, String form, String line) {}

  /** What lines have in common that are shown together. */
  private record Columns(String caption, List<String> headers) {}

  private final Words words;
  private final Map<LineKey, List<FormLine>> lines;

  FormExtracts(Words words, List<FormLine> lines) {
    this.words = words;
    this.lines =
        lines.stream()
            .collect(groupingBy(line -> new LineKey(line.document(), line.form(), line.line())));
  }

  /**
   * The lines of some figures, those with the same columns together.
   *
   * @param document the file that the page is about; others are named
   */
  List<Exhibit.Extract> of(String document, List<Marked> figures) {
    Map<LineKey, Map<String, Integer>> numbers = new LinkedHashMap<>();
    for (Marked figure : figures) {
      numbers
          .computeIfAbsent(figure.key(), line -> new HashMap<>())
          .putIfAbsent(figure.measure(), figure.number());
    }
    Map<Columns, List<Exhibit.Line>> extracts = new LinkedHashMap<>();
    numbers.forEach(
        (key, marks) -> {
          for (FormLine line : lines.getOrDefault(key, List.of())) {
            extracts
                .computeIfAbsent(columns(document, line), columns -> new ArrayList<>())
                .add(line(line, marks));
          }
        });
    return extracts.entrySet().stream()
        .map(
            extract ->
                new Exhibit.Extract(
                    extract.getKey().caption(), extract.getKey().headers(), extract.getValue()))
        .toList();
  }

  private Columns columns(String document, FormLine line) {
    boolean isElsewhere = !line.document().equals(document);
    String file = isElsewhere ? words.of("evidence.document", line.document()) : "";
    String form = words.of("evidence.form", line.form().substring(1));
    return new Columns(
        plain(words.of("evidence.form_unit", file + form, line.unit())),
        line.figures().stream().map(FormLine.Figure::header).toList());
  }

  private static Exhibit.Line line(FormLine line, Map<String, Integer> numbers) {
    return new Exhibit.Line(
        plain(line.label().isEmpty() ? line.line() : line.label()),
        line.figures().stream()
            .map(
                figure ->
                    new Exhibit.Figure(
                        plain(figure.printed()), numbers.getOrDefault(figure.measure(), 0)))
            .toList());
  }

  private static String plain(String text) {
    return Cell.of(text).text();
  }
}
