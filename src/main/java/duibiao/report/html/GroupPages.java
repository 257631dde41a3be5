package duibiao.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmark.Spread;
import duibiao.chart.Words;
import duibiao.ratio.Metric;
import duibiao.report.Names;
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
                comparison.peerSets().entrySet().stream()
                    .map(set -> page(district, comparison, set.getKey(), set.getValue())));
  }

  private static Page page(
      District district, Comparison comparison, String name, List<Benchmark> places) {
    Words words = comparison.words();
    String shown = comparison.group(places.get(0));
    Set<Publisher> members =
        places.stream().map(Comparison::publisher).collect(toCollection(LinkedHashSet::new));
    Table listed =
        Table.of(
            words.of("group.compared", Names.many(words, comparison.level())),
            words.of("in_ten_thousand_yuan"),
            List.of(
                Column.words(words.of("column.name")),
                Column.words(words.of("column.district")),
                Column.figures(words.of("amounts.spending")),
                Column.words(words.of("group.why"))),
            comparison.publishers().stream()
                .filter(members::contains)
                .map(
                    publisher ->
                        Row.of(
                            comparison.link(publisher),
                            List.of(
                                Cell.of(publisher.district()),
                                AmountSection.spending(comparison, publisher),
                                Cell.of(why(comparison, publisher, name, shown)))))
                .toList(),
            words.of("group.note"));
    Table middle =
        Table.of(
                words.of("group.metrics", comparison.year(), shown),
                "",
                List.of(
                    Column.words(words.of("measure")),
                    Column.figures(words.of("column.n")),
                    Column.figures(words.of("column.q1")),
                    Column.figures(words.of("median")),
                    Column.figures(words.of("column.q3")),
                    Column.figures(words.of("group.weighted"))),
                rows(comparison, places),
                words.of("group.few_note", comparison.source()))
            .board();
    return Page.of(
        district,
        Address.group(comparison.level(), name),
        words.of("group.title", shown),
        List.of(
            Section.of("members", words.of("group.members"), List.of(), List.of(listed)),
            Section.of("metrics", words.of("measure"), List.of(), List.of(middle))));
  }

  /** Why a member is compared here: what all members share, and what the group lacks for it. */
  private static String why(Comparison comparison, Publisher publisher, String name, String shown) {
    Words words = comparison.words();
    return comparison.background().memberships(publisher).stream()
        .filter(membership -> membership.peerSet().equals(name) && membership.note() != null)
        .findFirst()
        .map(membership -> words.of("in_brackets", shown, membership.note()))
        .orElse(shown);
  }

  private static List<Row> rows(Comparison comparison, List<Benchmark> places) {
    Map<String, List<Benchmark>> byMetric =
        places.stream().collect(groupingBy(Benchmark::ratio, toList()));
    return comparison.metrics().stream()
        .filter(metric -> byMetric.containsKey(metric.id()))
        .map(metric -> row(comparison.words(), metric, byMetric.get(metric.id()).get(0)))
        .toList();
  }

  private static Row row(Words words, Metric metric, Benchmark place) {
    Spread spread = place.spread();
    return Row.of(
        Cell.of(words.name(metric)).linkedTo(Address.metric(metric.id())),
        List.of(
            Cell.of(spread.n()),
            number(words, metric, spread.q1()),
            number(words, metric, spread.median()),
            number(words, metric, spread.q3()),
            number(words, metric, place.weighted())));
  }

  private static Cell number(Words words, Metric metric, BigDecimal value) {
    return Cell.of(value == null ? Cell.NONE : words.print(metric.scale(), value));
  }
}
