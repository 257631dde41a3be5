package duibiao.report.html;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmark.Spread;
import duibiao.benchmark.trend.Trend;
import duibiao.chart.TrendChart;
import duibiao.chart.TrendChart.Year;
import duibiao.chart.Words;
import duibiao.ratio.Metric;
import duibiao.ratio.Ratio;
import duibiao.report.Names;
import duibiao.report.SeriesTrend;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** 趋势: one department over the years, beside the group that it is compared with now. */
final class TrendSection {

  /** Metrics whose past is asked for most. */
  private static final List<String> METRICS = List.of("R10", "R04", "R02");

  private static final int P_DECIMALS = 3;

  private TrendSection() {}

  static Section section(Comparison comparison, Publisher publisher) {
    List<Figure> figures =
        METRICS.stream()
            .flatMap(id -> comparison.metric(id).stream())
            .flatMap(metric -> figure(comparison, metric, publisher))
            .toList();
    Words words = comparison.words();
    String said = words.of(figures.isEmpty() ? "trends.none" : "trends.words");
    List<SeriesTrend> series = comparison.background().trends(publisher);
    List<Table> tables =
        series.isEmpty() ? List.of() : List.of(table(comparison, publisher, series));
    return new Section("trends", words.of("trends"), List.of(said), figures, tables, List.of());
  }

  private static Table table(Comparison comparison, Publisher publisher, List<SeriesTrend> series) {
    Words words = comparison.words();
    return Table.of(
            words.of("trends.table", comparison.name(publisher)),
            "",
            List.of(
                Column.words(words.of("measure")),
                Column.words(words.of("trends.years")),
                Column.figures(words.of("column.n")),
                Column.figures(words.of("trends.slope")),
                Column.figures(words.of("trends.p")),
                Column.words(words.of("trends.direction"))),
            comparison.metrics().stream()
                .flatMap(
                    metric ->
                        series.stream()
                            .filter(trend -> trend.ratio().equals(metric.id()))
                            .max(Comparator.comparing(SeriesTrend::lastYear))
                            .map(trend -> row(words, metric, trend))
                            .stream())
                .toList(),
            words.of("trends.note", Trend.FEWEST_YEARS, comparison.source()))
        .board();
  }

  private static Row row(Words words, Metric metric, SeriesTrend trend) {
    String years = words.of("trends.span", trend.firstYear(), trend.lastYear());
    return Row.of(
        Cell.of(words.name(metric)).linkedTo(Address.metric(metric.id())),
        List.of(
            Cell.of(
                trend.startsAt() == null
                    ? years
                    : words.of("in_brackets", years, trend.startsAt())),
            Cell.of(trend.years()),
            Cell.of(trend.slope() == null ? Cell.NONE : words.print(metric.scale(), trend.slope())),
            Cell.of(
                trend.probability() == null
                    ? Cell.NONE
                    : trend.probability().setScale(P_DECIMALS, RoundingMode.HALF_UP).toString()),
            Cell.of(Names.of(words, trend.direction()))));
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
