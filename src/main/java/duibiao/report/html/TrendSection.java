package duibiao.report.html;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmark.Spread;
import duibiao.chart.TrendChart;
import duibiao.chart.TrendChart.Year;
import duibiao.ratio.Metric;
import duibiao.ratio.Ratio;
import java.util.List;
import java.util.stream.Stream;

/** 趋势: one department over the years, beside the group that it is compared with now. */
final class TrendSection {

  /** Metrics whose past is asked for most. */
  private static final List<String> METRICS = List.of("R10", "R04", "R02");

  private TrendSection() {}

  static Section section(Comparison comparison, Publisher publisher) {
    List<Figure> figures =
        METRICS.stream()
            .flatMap(id -> comparison.metric(id).stream())
            .flatMap(metric -> figure(comparison, metric, publisher))
            .toList();
    String words = figures.isEmpty() ? "可比的年度不足2个，不绘趋势图。" : "缺少的年度留空，不补数。";
    return new Section("trends", "趋势", List.of(words), figures, List.of(), List.of());
  }

  private static Stream<Figure> figure(Comparison comparison, Metric metric, Publisher publisher) {
    String group =
        comparison
            .amongAlike(metric, publisher, comparison.year())
            .map(Benchmark::peerSet)
            .orElse(comparison.group());
    List<Year> years =
        comparison.years().stream()
            .map(
                year ->
                    new Year(
                        year,
                        comparison.ratio(metric, publisher, year).map(Ratio::value).orElse(null),
                        spread(comparison, metric, publisher, year, group)))
            .filter(year -> year.value() != null || year.peers() != null)
            .toList();
    if (years.stream().filter(year -> year.value() != null).count() < 2) {
      return Stream.empty();
    }
    return Stream.of(
        Figure.of(
            comparison.id("trend-" + metric.id(), publisher),
            "%s%s%s趋势图，各年数值见指标页。"
                .formatted(comparison.span(), comparison.name(publisher), metric.label()),
            new TrendChart(metric, comparison.name(publisher), group, years, comparison.source())));
  }

  /** The spread of the same group; null for a year in which it was compared with another. */
  private static Spread spread(
      Comparison comparison, Metric metric, Publisher publisher, int year, String group) {
    return comparison
        .amongAlike(metric, publisher, year)
        .filter(place -> place.peerSet().equals(group) && place.spread().n() > 1)
        .map(Benchmark::spread)
        .orElse(null);
  }
}
