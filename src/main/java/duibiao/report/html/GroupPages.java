package duibiao.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmark.Spread;
import duibiao.ratio.Metric;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A page for each peer group: who is in it, and the middle half of it on every metric. */
final class GroupPages {

  private GroupPages() {}

  static Stream<Page> of(District district) {
    return district.comparisons().stream()
        .flatMap(
            comparison ->
                comparison.peerSets(comparison.year()).entrySet().stream()
                    .map(set -> page(district, comparison, set.getKey(), set.getValue())));
  }

  private static Page page(
      District district, Comparison comparison, String name, List<Benchmark> places) {
    Set<Publisher> members =
        places.stream().map(Comparison::publisher).collect(toCollection(LinkedHashSet::new));
    Table listed =
        Table.of(
            "与本组比较的" + comparison.level().label(),
            "",
            List.of(Column.words("名称"), Column.words("区")),
            comparison.publishers().stream()
                .filter(members::contains)
                .map(
                    publisher ->
                        Row.of(comparison.link(publisher), List.of(Cell.of(publisher.district()))))
                .toList(),
            "注：同类不足时组会放宽到其他规模或其他区，放宽后的组名不同。");
    Table middle =
        Table.of(
                "%s年“%s”各项指标".formatted(comparison.year(), name),
                "",
                List.of(
                    Column.words("指标"),
                    Column.figures("样本数n"),
                    Column.figures("下四分位数Q1"),
                    Column.figures("中位数"),
                    Column.figures("上四分位数Q3"),
                    Column.figures("加权")),
                rows(comparison, places),
                "注：样本数不足5不列四分位数。数据来源：" + comparison.source() + "。")
            .board();
    return Page.of(
        district,
        Address.group(comparison.level(), name),
        "同类组：" + name,
        List.of(
            Section.of("members", "成员", List.of(), List.of(listed)),
            Section.of("metrics", "指标", List.of(), List.of(middle))));
  }

  private static List<Row> rows(Comparison comparison, List<Benchmark> places) {
    Map<String, List<Benchmark>> byMetric =
        places.stream().collect(groupingBy(Benchmark::ratio, toList()));
    return comparison.metrics().stream()
        .filter(metric -> byMetric.containsKey(metric.id()))
        .map(metric -> row(metric, byMetric.get(metric.id()).get(0)))
        .toList();
  }

  private static Row row(Metric metric, Benchmark place) {
    Spread spread = place.spread();
    return Row.of(
        Cell.of(metric.label()).linkedTo(Address.metric(metric.id())),
        List.of(
            Cell.of(spread.n()),
            number(metric, spread.q1()),
            number(metric, spread.median()),
            number(metric, spread.q3()),
            number(metric, place.weighted())));
  }

  private static Cell number(Metric metric, BigDecimal value) {
    return Cell.of(value == null ? Cell.NONE : metric.scale().print(value));
  }
}
