package duibiao.report.html;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import duibiao.benchmark.Benchmark;
import duibiao.chart.HeatMapChart;
import duibiao.chart.Words;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Severity;
import duibiao.ratio.Metric;
import duibiao.report.DistrictFigures;
import duibiao.report.ListedDocument;
import duibiao.report.Names;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 总览: what was read, what needs attention, and where everybody stands. */
final class OverviewPage {

  private static final List<String> FIFTHS =
      List.of("P0–P19", "P20–P39", "P40–P59", "P60–P79", "P80–P100");

  /** Columns that a page has room for. */
  private static final int MOST_METRICS = 16;

  private final District district;
  private final Words words;

  private OverviewPage(District district) {
    this.district = district;
    this.words = district.words();
  }

  static Page of(District district) {
    OverviewPage overview = new OverviewPage(district);
    DistrictFigures figures = district.figures();
    List<Section> sections = new ArrayList<>();
    sections.add(overview.attention());
    if (!district.comparisons().isEmpty()) {
      sections.add(overview.departments());
      sections.add(Highlights.section(district.words(), district.comparisons()));
      sections.add(overview.positions());
      MapSection.of(district.words(), district.comparisons()).ifPresent(sections::add);
      sections.add(AmountSection.section(district.words(), district.comparisons()));
      sections.add(CompositionSection.section(district.words(), district.comparisons()));
    }
    return new Page(
        district.words(),
        "index.html",
        figures.title(),
        overview.subtitle(figures),
        figures.source(),
        overview.coverage(),
        sections);
  }

  private String subtitle(DistrictFigures figures) {
    String districts = figures.districts();
    String years =
        joined(
            figures.documents().stream()
                .map(ListedDocument::fiscalYear)
                .map(year -> year == null ? "" : year.toString()));
    String when =
        years.isEmpty() ? words.of("overview.no_year") : words.of("overview.years", years);
    return words.of("overview.subtitle", (districts.isEmpty() ? "" : districts + " · ") + when);
  }

  private String joined(Stream<String> parts) {
    return parts
        .filter(part -> !part.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.joining(words.of("and")));
  }

  private List<Row> coverage() {
    DistrictFigures figures = district.figures();
    Stream<Row> read =
        Arrays.stream(Status.values())
            .map(
                status ->
                    fact(
                        Names.of(words, status),
                        words.of(
                            "overview.files",
                            DocumentSection.count(figures, status),
                            figures.documents().size())));
    Stream<Row> compared =
        district.comparisons().stream()
            .map(
                comparison ->
                    fact(
                        words.of("overview.comparable", Names.many(words, comparison.level())),
                        words.of("overview.number", comparison.publishers().size())));
    return Stream.concat(read, compared).toList();
  }

  private static Row fact(String name, String figure) {
    return Row.of(name, Stream.of(Cell.of(figure)));
  }

  private Section attention() {
    Map<Severity, Long> findings =
        district
            .told()
            .map(KeyedFinding::finding)
            .collect(groupingBy(Finding::severity, counting()));
    String told =
        Arrays.stream(Severity.values())
            .map(
                severity ->
                    words.of(
                        "overview.severity",
                        Names.of(words, severity),
                        findings.getOrDefault(severity, 0L)))
            .collect(Collectors.joining(words.of("comma")));
    List<Table> raised =
        district.comparisons().stream()
            .map(PositionTable::raised)
            .filter(table -> !table.rows().isEmpty())
            .toList();
    return Section.of(
        "attention",
        words.of("overview.attention"),
        List.of(
            DocumentSection.coverage(district.figures()) + words.of("overview.unread"),
            words.of("overview.found", told),
            words.of(raised.isEmpty() ? "overview.none_raised" : "overview.raised")),
        raised);
  }

  private Section departments() {
    return Section.ofParts(
        "departments",
        words.of("overview.departments"),
        List.of(),
        district.comparisons().stream()
            .map(
                comparison ->
                    Section.of(
                        "departments-" + comparison.level().id(),
                        comparison.label(),
                        List.of(),
                        List.of(departments(comparison))))
            .toList());
  }

  private Table departments(Comparison comparison) {
    int year = comparison.year();
    return Table.of(
            words.of("overview.all", Names.many(words, comparison.level())),
            "",
            List.of(
                Column.words(words.of("column.name")),
                Column.words(words.of("column.district")),
                Column.figures(words.of("overview.metrics_of", year)),
                Column.figures(words.of("Label.attention")),
                Column.figures(words.of("overview.open"))),
            comparison.publishers().stream()
                .map(publisher -> department(comparison, publisher))
                .toList(),
            words.of("overview.name_note"))
        .board();
  }

  private Row department(Comparison comparison, Publisher publisher) {
    List<Benchmark> alike =
        comparison.metrics().stream()
            .flatMap(metric -> comparison.amongAlike(metric, publisher, comparison.year()).stream())
            .toList();
    long raised = alike.stream().filter(place -> place.rating().label().isRaised()).count();
    return Row.of(
        comparison.link(publisher),
        List.of(
            Cell.of(publisher.district()),
            Cell.of(alike.size()),
            Cell.of(Math.toIntExact(raised)),
            Cell.of(district.told(comparison, publisher).size())));
  }

  private Section positions() {
    return new Section(
        "positions",
        words.of("overview.positions"),
        List.of(words.of("overview.positions_note")),
        district.comparisons().stream().flatMap(this::heatMap).toList(),
        List.of(),
        List.of());
  }

  private Stream<Figure> heatMap(Comparison comparison) {
    int year = comparison.year();
    List<Metric> metrics =
        comparison.metrics().stream()
            .filter(
                metric -> comparison.ranking(metric, year).size() >= Benchmark.MIN_FOR_PERCENTILE)
            .limit(MOST_METRICS)
            .toList();
    if (metrics.isEmpty()) {
      return Stream.empty();
    }
    String title = words.of("overview.map", year, comparison.group());
    HeatMapChart chart =
        new HeatMapChart(
            title,
            words.of("overview.map_unit", comparison.publishers().size()),
            metrics.stream().map(words::name).toList(),
            comparison.publishers().stream()
                .map(
                    publisher ->
                        new HeatMapChart.Line(
                            comparison.name(publisher),
                            metrics.stream()
                                .map(metric -> cell(comparison, metric, publisher))
                                .toList()))
                .toList(),
            FIFTHS,
            null,
            comparison.source());
    return Stream.of(
        Figure.of(
            words,
            "positions-" + comparison.level().id(),
            words.of("overview.map_message", title),
            chart));
  }

  private HeatMapChart.Cell cell(Comparison comparison, Metric metric, Publisher publisher) {
    return comparison
        .benchmark(metric, publisher, comparison.year())
        .filter(place -> place.percentile() != null)
        .map(place -> HeatMapChart.Cell.percentile(place.percentile()))
        .orElse(HeatMapChart.Cell.missing(words.of("overview.no_value")));
  }
}
