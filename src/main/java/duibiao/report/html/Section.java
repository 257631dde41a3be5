package duibiao.report.html;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the page: words first, then figures, tables, and smaller parts.
 *
 * @param id what links lead to
 * @param heading its heading
 * @param words paragraphs
 * @param figures charts
 * @param tables tables
 * @param parts smaller parts
 */
public record Section(
    String id,
    String heading,
    List<String> words,
    List<Figure> figures,
    List<Table> tables,
    List<Section> parts) {

  static Section of(String id, String heading, List<String> words, List<Table> tables) {
    return new Section(id, heading, words, List.of(), tables, List.of());
  }

  /** A section of {@code parts}; a single part needs no heading of its own. */
  static Section ofParts(String id, String heading, List<String> words, List<Section> parts) {
    if (parts.size() != 1) {
      return new Section(id, heading, words, List.of(), List.of(), parts);
    }
    Section only = parts.get(0);
    List<String> all = Stream.concat(words.stream(), only.words.stream()).toList();
    return new Section(id, heading, all, only.figures, only.tables, only.parts);
  }

  /** The figures of this section and all its parts. */
  Stream<Figure> allFigures() {
    return Stream.concat(figures.stream(), parts.stream().flatMap(Section::allFigures));
  }
}
