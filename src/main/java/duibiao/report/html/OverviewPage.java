package duibiao.report.html;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import duibiao.benchmark.Benchmark;
import duibiao.chart.HeatMapChart;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Severity;
import duibiao.ratio.Metric;
import duibiao.report.DistrictFigures;
import duibiao.report.ListedDocument;
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

  private OverviewPage(District district) {
    this.district = district;
  }

  static Page of(District district) {
    OverviewPage overview = new OverviewPage(district);
    DistrictFigures figures = district.figures();
    List<Section> sections = new ArrayList<>();
    sections.add(overview.attention());
    if (!district.comparisons().isEmpty()) {
      sections.add(overview.departments());
      sections.add(Highlights.section(district.comparisons()));
      sections.add(overview.positions());
      sections.add(AmountSection.section(district.comparisons()));
      sections.add(CompositionSection.section(district.comparisons()));
    }
    return new Page(
        "index.html",
        figures.title(),
        subtitle(figures),
        figures.source(),
        overview.coverage(),
        sections);
  }

  private static String subtitle(DistrictFigures figures) {
    String districts = joined(figures.documents().stream().map(ListedDocument::district));
    String years =
        joined(
            figures.documents().stream()
                .map(ListedDocument::fiscalYear)
                .map(year -> year == null ? "" : year.toString()));
    return (districts.isEmpty() ? "" : districts + " · ")
        + (years.isEmpty() ? "年度不详" : years + "年")
        + " · 部门和单位预算公开文本的读取、核对与比较";
  }

  private static String joined(Stream<String> words) {
    return words
        .filter(word -> !word.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.joining("、"));
  }

  private List<Row> coverage() {
    DistrictFigures figures = district.figures();
    Stream<Row> read =
        Arrays.stream(Status.values())
            .map(
                status ->
                    fact(
                        status.label(),
                        DocumentSection.count(figures, status)
                            + " / "
                            + figures.documents().size()
                            + " 份文件"));
    Stream<Row> compared =
        district.comparisons().stream()
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

  private Section attention() {
    Map<Severity, Long> findings =
        district
            .told()
            .map(KeyedFinding::finding)
            .collect(groupingBy(Finding::severity, counting()));
    String told =
        Arrays.stream(Severity.values())
            .map(severity -> severity.label() + findings.getOrDefault(severity, 0L) + "项")
            .collect(Collectors.joining("，", "待核实事项：", "，见“待核实”页，经人工确认前不作结论。"));
    List<Table> raised =
        district.comparisons().stream()
            .map(PositionTable::raised)
            .filter(table -> !table.rows().isEmpty())
            .toList();
    return Section.of(
        "attention",
        "需要留意",
        List.of(
            DocumentSection.coverage(district.figures()) + "原因见“文件”页。",
            told,
            raised.isEmpty() ? "没有指标明显偏离同类。" : "下列数值明显偏离同类且金额较大；常有正常原因，建议结合原文核实。"),
        raised);
  }

  private Section departments() {
    return Section.ofParts(
        "departments",
        "部门和单位",
        List.of(),
        district.comparisons().stream()
            .map(
                comparison ->
                    Section.of(
                        "departments-" + comparison.level().id(),
                        comparison.level().label(),
                        List.of(),
                        List.of(departments(comparison))))
            .toList());
  }

  private Table departments(Comparison comparison) {
    int year = comparison.year();
    Map<String, List<KeyedFinding>> told =
        district.told().collect(groupingBy(keyed -> keyed.finding().document()));
    return Table.of(
            "各" + comparison.level().label(),
            "",
            List.of(
                Column.words("名称"),
                Column.words("区"),
                Column.figures(year + "年指标数"),
                Column.figures("需关注"),
                Column.figures("待核实")),
            comparison.publishers().stream()
                .map(publisher -> department(comparison, publisher, told))
                .toList(),
            "注：点击名称看一部门一页。")
        .board();
  }

  private Row department(
      Comparison comparison, Publisher publisher, Map<String, List<KeyedFinding>> told) {
    List<Benchmark> alike =
        comparison.metrics().stream()
            .flatMap(metric -> comparison.amongAlike(metric, publisher, comparison.year()).stream())
            .toList();
    long raised = alike.stream().filter(place -> place.rating().label().isRaised()).count();
    int findings =
        told.entrySet().stream()
            .filter(file -> district.isOf(file.getKey(), comparison, publisher))
            .mapToInt(file -> file.getValue().size())
            .sum();
    return Row.of(
        comparison.link(publisher),
        List.of(
            Cell.of(publisher.district()),
            Cell.of(alike.size()),
            Cell.of(Math.toIntExact(raised)),
            Cell.of(findings)));
  }

  private Section positions() {
    return new Section(
        "positions",
        "各项指标百分位",
        List.of("颜色和数字是百分位，只表示大小，不表示好坏；样本数不足8的指标不列。"),
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
    String title = "%s年%s各项指标百分位".formatted(year, comparison.group());
    HeatMapChart chart =
        new HeatMapChart(
            title,
            "单位：百分位（P0至P100）　样本数n＝" + comparison.publishers().size(),
            metrics.stream().map(Metric::label).toList(),
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
    return Stream.of(Figure.of("positions-" + comparison.level().id(), title + "热力图。", chart));
  }

  private static HeatMapChart.Cell cell(Comparison comparison, Metric metric, Publisher publisher) {
    return comparison
        .benchmark(metric, publisher, comparison.year())
        .filter(place -> place.percentile() != null)
        .map(place -> HeatMapChart.Cell.percentile(place.percentile()))
        .orElse(HeatMapChart.Cell.missing("没有数值"));
  }
}
