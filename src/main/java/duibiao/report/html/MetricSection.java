package duibiao.report.html;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmark.Spread;
import duibiao.chart.RankingChart;
import duibiao.chart.RankingChart.Bar;
import duibiao.chart.Words;
import duibiao.ratio.Metric;
import duibiao.ratio.Ratio;
import duibiao.report.Formulas;
import duibiao.report.Names;
import duibiao.report.SafeName;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One ratio: who stands where, all years, and what each value is made of. */
final class MetricSection {

  private final Metric metric;
  private final Comparison comparison;
  private final Words words;
  private final int year;
  private final List<Benchmark> ranking;

  private MetricSection(Metric metric, Comparison comparison) {
    this.metric = metric;
    this.comparison = comparison;
    this.words = comparison.words();
    this.year = comparison.year();
    this.ranking = comparison.ranking(metric, year);
  }

  static Section section(Words words, Metric metric, List<Comparison> comparisons) {
    return Section.ofParts(
        "ranking",
        words.of("metric.ranking"),
        List.of(),
        comparisons.stream()
            .map(comparison -> new MetricSection(metric, comparison).part())
            .toList());
  }

  /** Where the working of one value stands. */
  static String working(Comparison comparison, Ratio ratio, Publisher publisher) {
    return comparison.background().isDerived(ratio, publisher)
        ? Address.working(comparison.level(), publisher) + "#" + WorkingPages.anchor(ratio)
        : Address.metric(ratio.id()) + "#" + anchor(comparison, ratio, publisher);
  }

  private static String anchor(Comparison comparison, Ratio ratio, Publisher publisher) {
    return comparison.id(ratio.id(), publisher) + "-" + ratio.fiscalYear();
  }

  private Section part() {
    String sentence =
        Highlights.sentence(comparison, metric)
            .orElseGet(
                () -> words.of("metric.too_few", year, Names.many(words, comparison.level())));
    return new Section(
        metric.id() + "-" + comparison.level().id(),
        comparison.label(),
        List.of(sentence),
        ranking.isEmpty() ? List.of() : List.of(figure(sentence)),
        List.of(values(), workings().folded()),
        List.of());
  }

  private Figure figure(String sentence) {
    List<Bar> bars =
        publishers()
            .filter(publisher -> comparison.ratio(metric, publisher, year).isPresent())
            .map(publisher -> new Bar(comparison.name(publisher), value(publisher)))
            .toList();
    RankingChart chart =
        new RankingChart(
            metric,
            year,
            comparison.group(),
            bars,
            ranking.get(0).spread(),
            null,
            comparison.source());
    return Figure.of(
        words,
        "%s-%s-%s".formatted(SafeName.of(metric.id()), comparison.level().id(), year),
        words.of(
            "metric.message", words.name(metric), sentence, Names.many(words, comparison.level())),
        chart);
  }

  /** The publishers in the order of the ranking, those without a value last. */
  private Stream<Publisher> publishers() {
    return comparison.publishers().stream()
        .sorted(
            Comparator.comparingInt(
                publisher ->
                    comparison
                        .benchmark(metric, publisher, year)
                        .map(Benchmark::rank)
                        .orElse(Integer.MAX_VALUE)));
  }

  private BigDecimal value(Publisher publisher) {
    return comparison.ratio(metric, publisher, year).map(Ratio::value).orElse(null);
  }

  private Table values() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(comparison.label()));
    comparison.years().forEach(each -> columns.add(Column.figures(words.of("year_of", each))));
    if (!ranking.isEmpty()) {
      columns.add(Column.figures(words.of("metric.rank_of", year)));
    }
    if (hasPercentiles()) {
      columns.add(Column.figures(words.of("metric.percentile_of", year)));
    }
    return Table.of(
            words.of("metric.values", comparison.span(), comparison.group(), words.name(metric)),
            words.of("unit_of", words.unit(metric.scale())),
            columns,
            publishers().map(this::row).toList(),
            note())
        .summedUpBy(ranking.isEmpty() ? List.of() : summary());
  }

  private boolean hasPercentiles() {
    return ranking.size() >= Benchmark.MIN_FOR_PERCENTILE;
  }

  private String note() {
    String standing =
        ranking.isEmpty()
            ? ""
            : words.of("metric.ranks_note") + (hasPercentiles() ? "" : words.of("metric.few_note"));
    return words.of("metric.note", standing, comparison.source());
  }

  private Row row(Publisher publisher) {
    List<Cell> cells = new ArrayList<>();
    comparison.years().forEach(each -> cells.add(cell(publisher, each)));
    Optional<Benchmark> place = comparison.benchmark(metric, publisher, year);
    if (!ranking.isEmpty()) {
      cells.add(Cell.of(place.map(p -> p.rank() + "/" + p.spread().n()).orElse(Cell.NONE)));
    }
    if (hasPercentiles()) {
      cells.add(
          Cell.of(
              place.map(Benchmark::percentile).map(PositionTable::percentile).orElse(Cell.NONE)));
    }
    return Row.of(comparison.link(publisher), cells);
  }

  private Cell cell(Publisher publisher, int each) {
    return comparison
        .ratio(metric, publisher, each)
        .map(ratio -> number(ratio).linkedTo(working(comparison, ratio, publisher)))
        .orElse(Cell.none(words.of("no_document")));
  }

  private Cell number(Ratio ratio) {
    return ratio.value() == null
        ? Cell.none(Names.of(words, ratio.state()))
        : Cell.of(words.number(metric.scale(), ratio.value()));
  }

  private List<Row> summary() {
    return List.of(
        summary(words.of("column.n"), spread -> Integer.toString(spread.n())),
        summary(words.of("column.q3"), spread -> number(spread.q3())),
        summary(words.of("median"), spread -> number(spread.median())),
        summary(words.of("column.q1"), spread -> number(spread.q1())));
  }

  private Row summary(String name, Function<Spread, String> figure) {
    Stream<Cell> years =
        comparison.years().stream()
            .map(each -> comparison.spread(metric, each).map(figure).orElse(Cell.NONE))
            .map(Cell::of);
    Stream<Cell> standing = Stream.generate(() -> Cell.of("")).limit(hasPercentiles() ? 2 : 1);
    return Row.of(name, Stream.concat(years, standing));
  }

  private String number(BigDecimal fraction) {
    return fraction == null ? Cell.NONE : words.number(metric.scale(), fraction);
  }

  private Table workings() {
    return Table.of(
        words.of("metric.workings", comparison.group(), words.name(metric)),
        words.of("in_ten_thousand_yuan"),
        List.of(
            Column.words(comparison.label()),
            Column.figures(words.of("year")),
            Column.figures(words.of("metric.value_in", words.unit(metric.scale()))),
            Column.figures(words.of("column.numerator")),
            Column.words(words.of("metric.numerator_source")),
            Column.figures(words.of("column.denominator")),
            Column.words(words.of("metric.denominator_source"))),
        publishers().flatMap(this::workings).toList(),
        words.of(
            "metric.workings_note",
            Formulas.numerator(words, metric),
            Formulas.denominator(words, metric),
            metric.id()));
  }

  private Stream<Row> workings(Publisher publisher) {
    return comparison.years().stream()
        .sorted(Comparator.reverseOrder())
        .flatMap(each -> comparison.ratio(metric, publisher, each).stream())
        .map(ratio -> working(publisher, ratio));
  }

  private Row working(Publisher publisher, Ratio ratio) {
    String missing = Names.of(words, Ratio.State.NOT_DISCLOSED);
    return new Row(
        anchor(comparison, ratio, publisher),
        Cell.of(comparison.name(publisher)),
        List.of(
            Cell.of(ratio.fiscalYear()),
            number(ratio),
            Cell.amount(words, ratio.numerator(), missing),
            source(ratio.numeratorSource()),
            Cell.amount(words, ratio.denominator(), missing),
            source(ratio.denominatorSource())));
  }

  private static Cell source(String source) {
    return Cell.of(source == null ? Cell.NONE : source);
  }
}
