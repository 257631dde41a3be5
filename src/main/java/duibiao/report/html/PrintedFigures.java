package duibiao.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import duibiao.document.Place;
import duibiao.ratio.Derivation;
import duibiao.ratio.Figure;
import duibiao.ratio.Step;
import duibiao.report.SafeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The printed figures behind all shown ratios, numbered within the documents that print them. */
final class PrintedFigures {

  /** What tells figures apart: a key may be printed twice. */
  private record Printed(String key, String source) {}

  /**
   * A figure and its number; those in one box, such as a paragraph, share it.
   *
   * @param step the figure as the working of a ratio names it
   */
  record Numbered(int number, Step step) {

    Figure figure() {
      return step.figure();
    }
  }

  private static final Comparator<Step> PRINTED_ORDER =
      Comparator.comparing(
              (Step step) -> Optional.ofNullable(step.figure().place()),
              Comparator.comparing(
                  place -> place.orElse(new Place.OnPage(0, 0, 0, 0, 0)),
                  Comparator.comparingInt(Place.OnPage::number)
                      .thenComparingDouble(Place.OnPage::top)
                      .thenComparingDouble(Place.OnPage::left)))
          .thenComparing(step -> step.figure().key())
          .thenComparing(step -> step.figure().source());

  private final Map<String, List<Numbered>> byDocument;
  private final Map<Printed, String> targets = new HashMap<>();

  private PrintedFigures(Map<String, List<Numbered>> byDocument) {
    this.byDocument = byDocument;
    byDocument.forEach(
        (document, figures) ->
            figures.forEach(
                figure ->
                    targets.put(
                        printed(figure.figure()), path(document) + "#" + id(figure.number()))));
  }

  static PrintedFigures of(District district) {
    Map<Printed, Step> steps = new LinkedHashMap<>();
    district.comparisons().stream()
        .flatMap(
            comparison ->
                comparison.publishers().stream()
                    .flatMap(publisher -> comparison.background().derivations(publisher).stream()))
        .flatMap(PrintedFigures::steps)
        .filter(step -> step.figure() != null && step.figure().isPrinted())
        .forEach(step -> steps.putIfAbsent(printed(step.figure()), step));
    Map<String, List<Numbered>> byDocument = new TreeMap<>();
    steps.values().stream()
        .sorted(PRINTED_ORDER)
        .collect(groupingBy(step -> step.figure().document(), toList()))
        .forEach((document, printed) -> byDocument.put(document, numbered(printed)));
    return new PrintedFigures(byDocument);
  }

  private static Stream<Step> steps(Derivation derivation) {
    return Stream.of(
            Optional.ofNullable(derivation.numerator()),
            Optional.ofNullable(derivation.denominator()))
        .flatMap(Optional::stream)
        .flatMap(PrintedFigures::steps);
  }

  private static Stream<Step> steps(Step step) {
    return Stream.concat(Stream.of(step), step.parts().stream().flatMap(PrintedFigures::steps));
  }

  private static Printed printed(Figure figure) {
    return new Printed(figure.key(), figure.source());
  }

  private static List<Numbered> numbered(List<Step> printed) {
    Map<Object, Integer> numbers = new HashMap<>();
    List<Numbered> numbered = new ArrayList<>();
    for (Step step : printed) {
      Figure figure = step.figure();
      Object place = figure.place() == null ? printed(figure) : figure.place();
      numbered.add(new Numbered(numbers.computeIfAbsent(place, first -> numbers.size() + 1), step));
    }
    return numbered;
  }

  /** The figures of each document, in printed order. */
  Map<String, List<Numbered>> byDocument() {
    return byDocument;
  }

  /** Where a figure is shown as printed, from the first page; empty if no document prints it. */
  Optional<String> target(Figure figure) {
    return Optional.ofNullable(targets.get(printed(figure)));
  }

  /** Where the figures of a document are shown, from the first page. */
  static String path(String document) {
    return EvidencePages.FOLDER + "/" + SafeName.digest(document) + "-figures.html";
  }

  static String id(int number) {
    return "n" + number;
  }
}
