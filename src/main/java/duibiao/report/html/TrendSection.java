package duibiao.report.html;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmark.Spread;
import duibiao.chart.TrendChart;
import duibiao.chart.TrendChart.Year;
import duibiao.chart.Words;
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
    Words words = comparison.words();
    String said = words.of(figures.isEmpty() ? "trends.none" : "trends.words");
    return new Section("trends", words.of("trends"), List.of(said), figures, List.of(), List.of());
  }

  private static Stream<Figure> figure(Comparison comparison, Metric metric, Publisher publisher) {
    String group =
        comparison
            .amongAlike(metric, publisher, comparison.year())
            .map(comparison::group)
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
            comparison.words(),
            comparison.id("trend-" + metric.id(), publisher),
            comparison
                .words()
                .of(
                    "trends.message",
                    comparison.span(),
                    comparison.name(publisher),
                    comparison.words().name(metric)),
            new TrendChart(metric, comparison.name(publisher), group, years, comparison.source())));
  }

  /** The spread of the same group; null for a year in which it was compared with another. */
  private static Spread spread(
      Comparison comparison, Metric metric, Publisher publisher, int year, String group) {
    return comparison
        .amongAlike(metric, publisher, year)
        .filter(place -> comparison.group(place).equals(group) && place.spread().n() > 1)
        .map(Benchmark::spread)
        .orElse(null);
  }
}
