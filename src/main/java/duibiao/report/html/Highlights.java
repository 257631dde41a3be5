package duibiao.report.html;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmark.Spread;
import duibiao.chart.Words;
import duibiao.ratio.Metric;
import duibiao.report.Names;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 要点: of each ratio the middle and both ends, in figures and without judgement. */
final class Highlights {

  private static final int NAMED = 2;

  private Highlights() {}

  static Section section(Words words, List<Comparison> comparisons) {
    return Section.ofParts(
        "highlights",
        words.of("highlights"),
        List.of(),
        comparisons.stream().map(Highlights::part).toList());
  }

  /** The ranking of one year in one sentence; empty unless two publishers compare. */
  static Optional<String> sentence(Comparison comparison, Metric metric) {
    int year = comparison.year();
    List<Benchmark> ranking = comparison.ranking(metric, year);
    return comparison
        .spread(metric, year)
        .map(
            spread ->
                comparison
                    .words()
                    .of(
                        "highlights.sentence",
                        year,
                        spread.n(),
                        Names.many(comparison.words(), comparison.level()),
                        comparison.words().print(metric.scale(), spread.median()),
                        highest(comparison, metric, ranking),
                        lowest(comparison, metric, ranking)));
  }

  private static Section part(Comparison comparison) {
    Words words = comparison.words();
    String label = comparison.label();
    List<Row> rows =
        comparison.metrics().stream().flatMap(metric -> row(comparison, metric).stream()).toList();
    String id = "highlights-" + comparison.level().id();
    if (rows.isEmpty()) {
      return Section.of(
          id,
          label,
          List.of(words.of("highlights.too_few", Names.many(words, comparison.level()))),
          List.of());
    }
    Table table =
        Table.of(
            words.of("highlights.table", comparison.year(), comparison.group()),
            "",
            List.of(
                Column.words(words.of("measure")),
                Column.figures(words.of("column.n")),
                Column.figures(words.of("median")),
                Column.words(words.of("highlights.highest")),
                Column.words(words.of("highlights.lowest"))),
            rows,
            words.of("highlights.note", comparison.source()));
    return Section.of(id, label, List.of(), List.of(table));
  }

  private static Optional<Row> row(Comparison comparison, Metric metric) {
    List<Benchmark> ranking = comparison.ranking(metric, comparison.year());
    if (ranking.isEmpty()) {
      return Optional.empty();
    }
    Spread spread = ranking.get(0).spread();
    return Optional.of(
        new Row(
            "",
            Cell.of(comparison.words().name(metric)).linkedTo(Address.metric(metric.id())),
            Stream.of(
                    Cell.of(spread.n()),
                    Cell.of(comparison.words().print(metric.scale(), spread.median())),
                    Cell.of(highest(comparison, metric, ranking)),
                    Cell.of(lowest(comparison, metric, ranking)))
                .toList()));
  }

  private static String highest(Comparison comparison, Metric metric, List<Benchmark> ranking) {
    return named(comparison, metric, ranking, ranking.get(0).value());
  }

  private static String lowest(Comparison comparison, Metric metric, List<Benchmark> ranking) {
    return named(comparison, metric, ranking, ranking.get(ranking.size() - 1).value());
  }

  /** All that share a value, the first few by name. */
  private static String named(
      Comparison comparison, Metric metric, List<Benchmark> ranking, BigDecimal value) {
    List<String> names =
        ranking.stream()
            .filter(benchmark -> benchmark.value().compareTo(value) == 0)
            .map(Comparison::publisher)
            .map(comparison::name)
            .toList();
    Words words = comparison.words();
    String first = names.stream().limit(NAMED).collect(Collectors.joining(words.of("and")));
    String named =
        names.size() > NAMED ? words.of("highlights.others", first, names.size()) : first;
    return words.of("in_brackets", named, words.print(metric.scale(), value));
  }
}
