package duibiao.report.html;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import duibiao.chart.Words;
import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Outcome;
import duibiao.report.DistrictFigures;
import duibiao.report.ListedDocument;
import duibiao.report.Names;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is looked up: every file, how well it was read and checked, and the method. */
final class ReferencePages {

  private ReferencePages() {}

  static Stream<Page> of(District district) {
    DistrictFigures figures = district.figures();
    Words words = district.words();
    return Stream.of(
        Page.of(
            district,
            "documents.html",
            words.of("page.documents"),
            List.of(DocumentSection.section(figures))),
        Page.of(district, "quality.html", words.of("quality"), List.of(quality(district))),
        Page.of(
            district,
            "method.html",
            words.of("page.method"),
            List.of(MethodSection.section(figures))));
  }

  private static Section quality(District district) {
    Words words = district.words();
    Map<String, Map<Outcome, Long>> ledger =
        district.figures().findings().stream()
            .map(KeyedFinding::finding)
            .collect(groupingBy(Finding::document, groupingBy(Finding::outcome, counting())));
    Table table =
        Table.of(
                words.of("quality.table"),
                words.of("in_items"),
                Stream.concat(
                        Stream.of(
                            Column.words(words.of("column.file")),
                            Column.words(words.of("column.owner")),
                            Column.words(words.of("column.state")),
                            Column.figures(words.of("column.facts")),
                            Column.figures(words.of("column.claims"))),
                        Arrays.stream(Outcome.values())
                            .map(outcome -> Column.figures(Names.of(words, outcome))))
                    .toList(),
                district.figures().documents().stream()
                    .map(document -> row(district, document, ledger))
                    .toList(),
                words.of("quality.note"))
            .board();
    return Section.of(
        "quality",
        words.of("quality"),
        List.of(DocumentSection.coverage(district.figures()), words.of("quality.words")),
        List.of(table));
  }

  private static Row row(
      District district, ListedDocument document, Map<String, Map<Outcome, Long>> ledger) {
    Map<Outcome, Long> counts = ledger.getOrDefault(document.path(), Map.of());
    return Row.of(
        Cell.of(document.path()),
        Stream.concat(
                Stream.of(
                    district.owner(document.path()),
                    Cell.of(Names.of(district.words(), document.status())),
                    Cell.of(document.facts()),
                    Cell.of(document.claims())),
                Arrays.stream(Outcome.values())
                    .map(outcome -> Cell.of(Math.toIntExact(counts.getOrDefault(outcome, 0L)))))
            .toList());
  }
}
