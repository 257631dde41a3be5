package duibiao.report.html;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Deviation;
import duibiao.chart.Words;
import duibiao.ratio.Metric;
import duibiao.report.Names;
import duibiao.report.Sentences;
import duibiao.report.UsualReasons;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where departments stand among those of their kind, what is said of it and how sure that is. */
final class PositionTable {

  private PositionTable() {}

  /** All departments on one metric, in the year of comparison. */
  static Table of(Comparison comparison, Metric metric) {
    return table(
        comparison
            .words()
            .of(
                "position.metric",
                comparison.year(),
                comparison.group(),
                comparison.words().name(metric)),
        comparison.label(),
        comparison.publishers().stream()
            .flatMap(
                publisher ->
                    row(comparison, metric, publisher, comparison.link(publisher), null).stream())
            .toList(),
        comparison);
  }

  /** One department on all metrics, in the year of comparison. */
  static Table of(Comparison comparison, Publisher publisher) {
    return table(
        comparison.words().of("position.department", comparison.year(), comparison.name(publisher)),
        comparison.words().of("measure"),
        comparison.metrics().stream()
            .flatMap(
                metric ->
                    row(comparison, metric, publisher, link(comparison, metric), null).stream())
            .toList(),
        comparison);
  }

  /** What is far from its peers, in the year of comparison. */
  static Table raised(Comparison comparison) {
    Table all =
        table(
            comparison.words().of("position.raised", comparison.year(), comparison.group()),
            comparison.label(),
            comparison.publishers().stream()
                .flatMap(
                    publisher ->
                        comparison.metrics().stream()
                            .filter(metric -> isRaised(comparison, metric, publisher))
                            .flatMap(
                                metric ->
                                    row(
                                        comparison,
                                        metric,
                                        publisher,
                                        comparison.link(publisher),
                                        link(comparison, metric))
                                        .stream()))
                .toList(),
            comparison);
    List<Column> columns = new ArrayList<>(all.columns());
    columns.add(1, Column.words(comparison.words().of("measure")));
    return Table.of(all.caption(), all.unit(), columns, all.rows(), all.note()).board();
  }

  private static boolean isRaised(Comparison comparison, Metric metric, Publisher publisher) {
    return comparison
        .amongAlike(metric, publisher, comparison.year())
        .filter(place -> place.rating().label().isRaised())
        .isPresent();
  }

  private static Cell link(Comparison comparison, Metric metric) {
    return Cell.of(comparison.words().name(metric)).linkedTo(Address.metric(metric.id()));
  }

  private static Table table(String caption, String first, List<Row> rows, Comparison comparison) {
    Words words = comparison.words();
    return Table.of(
            caption,
            "",
            List.of(
                Column.words(first),
                Column.figures(words.of("column.value")),
                Column.words(words.of("position.label")),
                Column.words(words.of("position.group")),
                Column.figures(words.of("column.n")),
                Column.figures(words.of("position.median")),
                Column.figures(words.of("column.rank")),
                Column.figures(words.of("column.percentile")),
                Column.figures(words.of("position.score")),
                Column.figures(words.of("position.yuan")),
                Column.words(words.of("position.reason")),
                Column.figures(words.of("position.holds")),
                Column.words(words.of("position.policy"))),
            rows,
            words.of("position.note", comparison.source()))
        .board();
  }

  private static List<Row> row(
      Comparison comparison, Metric metric, Publisher publisher, Cell name, Cell second) {
    return comparison
        .amongAlike(metric, publisher, comparison.year())
        .map(
            place ->
                Row.of(
                    name,
                    Stream.concat(
                            Stream.ofNullable(second), cells(comparison, metric, publisher, place))
                        .toList()))
        .stream()
        .toList();
  }

  private static Stream<Cell> cells(
      Comparison comparison, Metric metric, Publisher publisher, Benchmark place) {
    Words words = comparison.words();
    Deviation deviation = place.deviation();
    Cell value = Cell.of(words.print(metric.scale(), place.value()));
    return Stream.of(
        comparison
            .ratio(metric, publisher, place.fiscalYear())
            .map(ratio -> value.linkedTo(MetricSection.working(comparison, ratio, publisher)))
            .orElse(value),
        Cell.of(Names.of(words, place.rating().label())),
        group(comparison, place),
        Cell.of(place.spread().n()),
        Cell.of(deviation == null ? Cell.NONE : words.print(metric.scale(), deviation.median())),
        Cell.of(place.rank() + "/" + place.spread().n()),
        Cell.of(place.percentile() == null ? Cell.NONE : percentile(place.percentile())),
        Cell.of(
            deviation == null || deviation.score() == null
                ? Cell.NONE
                : deviation.score().toPlainString()),
        Cell.amount(words, deviation == null ? null : deviation.yuan(), ""),
        Cell.of(reason(words, metric, place)),
        Cell.of(
            place.rating().holds() == null
                ? Cell.NONE
                : place.rating().holds() + "/" + place.rating().variants()),
        Cell.of(place.policyNote() == null ? "" : place.policyNote()));
  }

  /** Why it is rated so, and what usually explains a value that is far from its peers. */
  private static String reason(Words words, Metric metric, Benchmark place) {
    String reason = Sentences.RATING.in(words, place.rating().reason());
    return place.rating().label().isRaised()
        ? words.of("position.usual", reason, UsualReasons.of(words, metric))
        : reason;
  }

  private static Cell group(Comparison comparison, Benchmark place) {
    Cell name = Cell.of(comparison.group(place));
    boolean hasPage = comparison.peerSets().containsKey(place.peerSet());
    return hasPage ? name.linkedTo(Address.group(comparison.level(), place.peerSet())) : name;
  }

  /** A percentile as a whole number, such as {@code P85}. */
  static String percentile(BigDecimal fraction) {
    return "P" + fraction.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
  }
}
