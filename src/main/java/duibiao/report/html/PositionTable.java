package duibiao.report.html;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Deviation;
import duibiao.ratio.Metric;
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
        "%s年%s%s在同类中的位置".formatted(comparison.year(), comparison.group(), metric.label()),
        comparison.level().label(),
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
        "%s年%s各项指标在同类中的位置".formatted(comparison.year(), comparison.name(publisher)),
        "指标",
        comparison.metrics().stream()
            .flatMap(metric -> row(comparison, metric, publisher, link(metric), null).stream())
            .toList(),
        comparison);
  }

  /** What is far from its peers, in the year of comparison. */
  static Table raised(Comparison comparison) {
    Table all =
        table(
            "%s年%s偏离同类较大的指标".formatted(comparison.year(), comparison.group()),
            comparison.level().label(),
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
                                        link(metric))
                                        .stream()))
                .toList(),
            comparison);
    List<Column> columns = new ArrayList<>(all.columns());
    columns.add(1, Column.words("指标"));
    return Table.of(all.caption(), all.unit(), columns, all.rows(), all.note()).board();
  }

  private static boolean isRaised(Comparison comparison, Metric metric, Publisher publisher) {
    return comparison
        .amongAlike(metric, publisher, comparison.year())
        .filter(place -> place.rating().label().isRaised())
        .isPresent();
  }

  private static Cell link(Metric metric) {
    return Cell.of(metric.label()).linkedTo(Address.metric(metric.id()));
  }

  private static Table table(String caption, String first, List<Row> rows, Comparison comparison) {
    return Table.of(
            caption,
            "",
            List.of(
                Column.words(first),
                Column.figures("数值"),
                Column.words("评价"),
                Column.words("同类组"),
                Column.figures("样本数n"),
                Column.figures("同类中位数"),
                Column.figures("位次"),
                Column.figures("百分位"),
                Column.figures("偏离度"),
                Column.figures("折合万元"),
                Column.words("理由"),
                Column.figures("稳定性"),
                Column.words("政策提示")),
            rows,
            "注：偏离度是与同类中位数相差几个稳健标准差；稳定性是换一种比法评价不变的情形数；同类不足时与同层级全部比较。点击数值可见出处。数据来源："
                + comparison.source()
                + "。")
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
    Deviation deviation = place.deviation();
    Cell value = Cell.of(metric.scale().print(place.value()));
    return Stream.of(
        comparison
            .ratio(metric, publisher, place.fiscalYear())
            .map(ratio -> value.linkedTo(MetricSection.working(comparison, ratio, publisher)))
            .orElse(value),
        Cell.of(place.rating().label().words()),
        group(comparison, place),
        Cell.of(place.spread().n()),
        Cell.of(deviation == null ? Cell.NONE : metric.scale().print(deviation.median())),
        Cell.of(place.rank() + "/" + place.spread().n()),
        Cell.of(place.percentile() == null ? Cell.NONE : percentile(place.percentile())),
        Cell.of(
            deviation == null || deviation.score() == null
                ? Cell.NONE
                : deviation.score().toPlainString()),
        Cell.amount(deviation == null ? null : deviation.yuan(), ""),
        Cell.of(place.rating().reason()),
        Cell.of(
            place.rating().holds() == null
                ? Cell.NONE
                : place.rating().holds() + "/" + place.rating().variants()),
        Cell.of(place.policyNote() == null ? "" : place.policyNote()));
  }

  private static Cell group(Comparison comparison, Benchmark place) {
    Cell name = Cell.of(place.peerSet());
    boolean hasPage = comparison.peerSets(comparison.year()).containsKey(place.peerSet());
    return hasPage ? name.linkedTo(Address.group(comparison.level(), place.peerSet())) : name;
  }

  /** A percentile as a whole number, such as {@code P85}. */
  static String percentile(BigDecimal fraction) {
    return "P" + fraction.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
  }
}
