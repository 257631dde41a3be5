package duibiao.report.html;

import static java.util.stream.Collectors.joining;

import duibiao.benchmark.Benchmark;
import duibiao.chart.Words;
import duibiao.report.Names;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** 同类组: all sets of departments that are compared with each other, and who is in them. */
final class GroupListPage {

  private GroupListPage() {}

  static Page of(District district) {
    Words words = district.words();
    return Page.of(
        district,
        Address.GROUPS,
        words.of("page.groups"),
        List.of(
            Section.ofParts(
                "groups",
                words.of("groups.all"),
                List.of(words.of("groups.words")),
                district.comparisons().stream().map(GroupListPage::part).toList())));
  }

  private static Section part(Comparison comparison) {
    Words words = comparison.words();
    Table sets =
        Table.of(
            words.of("groups.table", comparison.year(), Names.many(words, comparison.level())),
            "",
            List.of(
                Column.words(words.of("groups.name")),
                Column.words(words.of("groups.basis")),
                Column.figures(words.of("groups.members_n")),
                Column.words(words.of("group.members"))),
            comparison.peerSets().entrySet().stream().map(set -> row(comparison, set)).toList(),
            words.of("group.note"));
    return Section.of(
        "groups-" + comparison.level().id(), comparison.label(), List.of(), List.of(sets));
  }

  private static Row row(Comparison comparison, Map.Entry<String, List<Benchmark>> set) {
    Benchmark any = set.getValue().get(0);
    List<Publisher> members =
        set.getValue().stream()
            .map(Comparison::publisher)
            .distinct()
            .sorted(Comparator.comparing(comparison::name))
            .toList();
    Words words = comparison.words();
    return Row.of(
        Cell.of(comparison.group(any)).linkedTo(Address.group(comparison.level(), set.getKey())),
        List.of(
            Cell.of(Names.of(words, any.basis())),
            Cell.of(members.size()),
            Cell.of(members.stream().map(comparison::name).collect(joining(words.of("and"))))));
  }
}
