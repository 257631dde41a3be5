package duibiao.report.html;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.peer.Basis;
import duibiao.chart.BeeswarmChart;
import duibiao.chart.BoxPlotChart;
import duibiao.chart.BoxPlotChart.Box;
import duibiao.chart.BoxPlotChart.Member;
import duibiao.chart.Chart;
import duibiao.chart.Measure;
import duibiao.chart.ReserveChart;
import duibiao.chart.ReserveChart.LegalLine;
import duibiao.chart.Words;
import duibiao.ratio.Metric;
import duibiao.ratio.Policy;
import duibiao.ratio.Policy.Bound;
import duibiao.ratio.Ratio;
import duibiao.report.SafeName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts of one metric: its spread by kind of department, and beside lines that rules draw. */
final class MetricFigures {

  private final Comparison comparison;
  private final Metric metric;
  private final Words words;
  private final int year;

  private MetricFigures(Comparison comparison, Metric metric) {
    this.comparison = comparison;
    this.metric = metric;
    this.words = comparison.words();
    this.year = comparison.year();
  }

  static List<Figure> of(Comparison comparison, Metric metric) {
    MetricFigures figures = new MetricFigures(comparison, metric);
    return Stream.of(figures.swarm(), figures.boxes(), figures.reserve())
        .flatMap(Optional::stream)
        .toList();
  }

  /** Everybody of the level as a dot; fewer than boxes have quartiles would show nothing. */
  private Optional<Figure> swarm() {
    List<BeeswarmChart.Dot> dots =
        comparison.publishers().stream()
            .map(
                publisher ->
                    new BeeswarmChart.Dot(
                        comparison.name(publisher), comparison.kind(publisher), value(publisher)))
            .toList();
    if (known(dots.stream().map(BeeswarmChart.Dot::value)) < Benchmark.MIN_FOR_QUARTILES) {
      return Optional.empty();
    }
    return Optional.of(
        figure(
            "swarm",
            "metric.swarm",
            new BeeswarmChart(
                Measure.of(metric, words),
                year,
                comparison.group(),
                dots,
                null,
                comparison.source())));
  }

  private Optional<Figure> boxes() {
    Map<String, List<Member>> groups = new LinkedHashMap<>();
    for (Publisher publisher : comparison.publishers()) {
      comparison
          .amongAlike(metric, publisher, year)
          .filter(place -> place.basis() != Basis.LEVEL)
          .ifPresent(
              place ->
                  groups
                      .computeIfAbsent(comparison.group(place), none -> new ArrayList<>())
                      .add(new Member(comparison.name(publisher), place.value())));
    }
    if (groups.values().stream()
        .noneMatch(members -> members.size() >= Benchmark.MIN_FOR_QUARTILES)) {
      return Optional.empty();
    }
    return Optional.of(
        figure(
            "box",
            "metric.boxes",
            new BoxPlotChart(
                Measure.of(metric, words),
                comparison.group(),
                groups.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(group -> new Box(group.getKey(), year, group.getValue()))
                    .toList(),
                comparison.source())));
  }

  /** Bars before the least shares that rules ask for, where some do. */
  private Optional<Figure> reserve() {
    List<LegalLine> lines =
        metric.policiesIn(year).stream()
            .filter(policy -> policy.bound() == Bound.AT_LEAST)
            .filter(policy -> metric.scale() == Metric.Scale.PERCENT)
            .map(this::line)
            .toList();
    List<ReserveChart.Bar> bars =
        comparison.publishers().stream()
            .map(publisher -> new ReserveChart.Bar(comparison.name(publisher), value(publisher)))
            .toList();
    if (!isReserved() || lines.isEmpty() || known(bars.stream().map(ReserveChart.Bar::share)) < 2) {
      return Optional.empty();
    }
    return Optional.of(
        figure(
            "reserve",
            "metric.reserve",
            new ReserveChart(
                Measure.of(metric, words),
                year,
                comparison.group(),
                bars,
                lines,
                null,
                comparison.source())));
  }

  /** The lines of the chart are told in its notes to be those of reserved procurement. */
  private boolean isReserved() {
    return metric.id().equals("R17") || metric.id().equals("R18");
  }

  private LegalLine line(Policy policy) {
    return new LegalLine(
        policy.threshold(),
        words.print(metric.scale(), policy.threshold()),
        words.of("metric.line_basis", policy.source(), policy.from()));
  }

  private Figure figure(String kind, String message, Chart chart) {
    return Figure.of(
        words,
        "%s-%s-%s".formatted(kind, SafeName.of(metric.id()), comparison.level().id()),
        words.of(message, year, comparison.group(), words.name(metric)),
        chart);
  }

  private BigDecimal value(Publisher publisher) {
    return comparison.ratio(metric, publisher, year).map(Ratio::value).orElse(null);
  }

  private static long known(Stream<BigDecimal> values) {
    return values.filter(value -> value != null).count();
  }
}
