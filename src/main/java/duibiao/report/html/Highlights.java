package duibiao.report.html;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmark.Spread;
import duibiao.ratio.Metric;
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

  static Section section(List<Comparison> comparisons) {
    return Section.ofParts(
        "highlights", "要点", List.of(), comparisons.stream().map(Highlights::part).toList());
  }

  /** The ranking of one year in one sentence; empty unless two publishers compare. */
  static Optional<String> sentence(Comparison comparison, Metric metric) {
    int year = comparison.year();
    List<Benchmark> ranking = comparison.ranking(metric, year);
    return comparison
        .spread(metric, year)
        .map(
            spread ->
                "%s年%s个%s可计算：中位数%s；最高为%s，最低为%s。"
                    .formatted(
                        year,
                        spread.n(),
                        comparison.level().label(),
                        metric.scale().print(spread.median()),
                        highest(comparison, metric, ranking),
                        lowest(comparison, metric, ranking)));
  }

  private static Section part(Comparison comparison) {
    String label = comparison.level().label();
    List<Row> rows =
        comparison.metrics().stream().flatMap(metric -> row(comparison, metric).stream()).toList();
    String id = "highlights-" + comparison.level().id();
    if (rows.isEmpty()) {
      return Section.of(
          id, label, List.of("同一年度可计算的" + label + "不足2个，不作位次和中位数比较；各年数值见以下各表。"), List.of());
    }
    Table table =
        Table.of(
            "%s年%s指标概览".formatted(comparison.year(), comparison.group()),
            "",
            List.of(
                Column.words("指标"),
                Column.figures("样本数n"),
                Column.figures("中位数"),
                Column.words("最高"),
                Column.words("最低")),
            rows,
            "注：最高、最低只表示数值大小，不作评价；偏离较大的常有正常原因，建议结合原文核实。数据来源：" + comparison.source() + "。");
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
            Cell.of(metric.label()).linkedTo(Address.metric(metric.id())),
            Stream.of(
                    Cell.of(spread.n()),
                    Cell.of(metric.scale().print(spread.median())),
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
    String first = names.stream().limit(NAMED).collect(Collectors.joining("、"));
    String others = names.size() > NAMED ? "等%s个".formatted(names.size()) : "";
    return first + others + "（" + metric.scale().print(value) + "）";
  }
}
