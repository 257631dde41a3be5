package duibiao.report.html;

import duibiao.fact.Disclosure.Status;
import duibiao.report.DistrictFigures;
import duibiao.report.ListedDocument;
import duibiao.report.html.Table.Row;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole page, ready to be written as HTML.
 *
 * @param title what the page is about
 * @param subtitle who and when
 * @param source where the figures come from
 * @param coverage what was read, as pairs of words and figures
 * @param sections the sections in their order
 */
public record Page(
    String title, String subtitle, String source, List<Row> coverage, List<Section> sections) {

  static Page of(DistrictFigures figures) {
    List<Comparison> comparisons = Comparison.of(figures);
    return new Page(
        figures.title(),
        subtitle(figures),
        figures.source(),
        coverage(figures, comparisons),
        Stream.of(
                comparisons.isEmpty() ? Stream.<Section>of() : compared(comparisons),
                Stream.of(
                    FindingSection.section(figures),
                    DocumentSection.section(figures),
                    MethodSection.section(figures)))
            .flatMap(sections -> sections)
            .toList());
  }

  private static Stream<Section> compared(List<Comparison> comparisons) {
    return Stream.of(
        Highlights.section(comparisons),
        AmountSection.section(comparisons),
        new Section(
            "metrics",
            "指标比较",
            List.of(),
            List.of(),
            List.of(),
            comparisons.get(0).metrics().stream()
                .map(metric -> MetricSection.section(metric, comparisons))
                .toList()),
        TrendSection.section(comparisons),
        CompositionSection.section(comparisons));
  }

  /** The charts of all sections. */
  List<Figure> figures() {
    return sections.stream().flatMap(Section::allFigures).toList();
  }

  private static String subtitle(DistrictFigures figures) {
    String districts =
        figures.documents().stream()
            .map(ListedDocument::district)
            .filter(district -> !district.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining("、"));
    List<Integer> years =
        figures.documents().stream()
            .map(ListedDocument::fiscalYear)
            .filter(year -> year != null)
            .distinct()
            .sorted()
            .toList();
    String span =
        years.isEmpty()
            ? "年度不详"
            : years.stream().map(String::valueOf).collect(Collectors.joining("、")) + "年";
    return (districts.isEmpty() ? "" : districts + " · ") + span + " · 部门和单位预算公开文本的读取、核对与比较";
  }

  private static List<Row> coverage(DistrictFigures figures, List<Comparison> comparisons) {
    int all = figures.documents().size();
    Stream<Row> read =
        Arrays.stream(Status.values())
            .map(
                status ->
                    fact(
                        status.label(),
                        DocumentSection.count(figures, status) + " / " + all + " 份文件"));
    Stream<Row> compared =
        comparisons.stream()
            .map(
                comparison ->
                    fact(
                        "可比较的" + comparison.level().label(),
                        comparison.publishers().size() + " 个"));
    return Stream.concat(read, compared).toList();
  }

  private static Row fact(String name, String figure) {
    return Row.of(name, Stream.of(Cell.of(figure)));
  }
}
