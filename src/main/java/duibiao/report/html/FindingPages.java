package duibiao.report.html;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import duibiao.chart.Words;
import duibiao.check.Checks;
import duibiao.check.RuleText;
import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Outcome;
import duibiao.report.Names;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The board of all findings, and a page for each rule with what became of it. */
final class FindingPages {

  private static final Map<String, RuleText> RULES =
      Checks.catalogue().stream().collect(toMap(RuleText::id, rule -> rule));

  private final District district;
  private final Words words;
  private final Map<String, List<KeyedFinding>> byRule;

  private FindingPages(District district) {
    this.district = district;
    this.words = district.words();
    this.byRule =
        district.figures().findings().stream().collect(groupingBy(keyed -> keyed.finding().rule()));
  }

  static Stream<Page> of(District district) {
    FindingPages pages = new FindingPages(district);
    return Stream.concat(
        Stream.of(pages.board()), district.rules().keySet().stream().map(pages::rule));
  }

  private Page board() {
    List<KeyedFinding> told = district.told().toList();
    String found =
        told.isEmpty() ? words.of("findings.none") : words.of("findings.some", told.size());
    Section findings =
        Section.of(
            "findings",
            words.of("findings"),
            List.of(found, tally(district.figures().findings())),
            told.isEmpty()
                ? List.of()
                : List.of(new FindingTable(district).table(words.of("findings"), told.stream())));
    return Page.of(
        district,
        Address.FINDINGS,
        words.of("findings"),
        List.of(
            findings, Section.of("rules", words.of("rule.results"), List.of(), List.of(rules()))));
  }

  private String tally(List<KeyedFinding> findings) {
    Map<Outcome, Long> counts = outcomes(findings);
    return counts.isEmpty()
        ? words.of("rule.no_tally")
        : words.of(
            "rule.tally",
            findings.size(),
            counts.entrySet().stream()
                .map(
                    count ->
                        words.of("rule.outcome", Names.of(words, count.getKey()), count.getValue()))
                .collect(joining(words.of("comma"))));
  }

  private static Map<Outcome, Long> outcomes(List<KeyedFinding> findings) {
    return findings.stream()
        .map(KeyedFinding::finding)
        .collect(groupingBy(Finding::outcome, TreeMap::new, counting()));
  }

  private Table rules() {
    return Table.of(
            words.of("rule.results"),
            words.of("in_items"),
            Stream.concat(
                    Stream.of(
                        Column.words(words.of("column.rule")),
                        Column.words(words.of("rule.content"))),
                    Arrays.stream(Outcome.values()).map(o -> Column.figures(Names.of(words, o))))
                .toList(),
            district.rules().entrySet().stream()
                .map(
                    rule ->
                        Row.of(
                            Cell.of(rule.getKey()).linkedTo(Address.rule(rule.getKey())),
                            Stream.concat(
                                    Stream.of(Cell.of(rule.getValue())), counts(rule.getKey()))
                                .toList()))
                .toList(),
            words.of("rule.results_note"))
        .board();
  }

  private Stream<Cell> counts(String rule) {
    Map<Outcome, Long> counts = outcomes(byRule.getOrDefault(rule, List.of()));
    return Arrays.stream(Outcome.values())
        .map(outcome -> Cell.of(Math.toIntExact(counts.getOrDefault(outcome, 0L))));
  }

  private Page rule(String id) {
    RuleText rule = RULES.get(id);
    List<KeyedFinding> all = byRule.getOrDefault(id, List.of());
    List<KeyedFinding> told =
        all.stream().filter(keyed -> keyed.finding().isTold()).sorted(FindingTable.ORDER).toList();
    Section text =
        Section.of(
            "rule",
            words.of("rule.heading"),
            rule == null
                ? List.of(words.of("rule.not_a_rule"), tally(all))
                : List.of(
                    words.of("rule.statement", District.statement(words, rule)),
                    words.of("rule.basis", rule.basis()),
                    words.of("rule.severity", Names.of(words, rule.severity())),
                    tally(all)),
            List.of());
    Section findings =
        Section.of(
            "findings",
            words.of("findings"),
            List.of(
                told.isEmpty()
                    ? words.of("rule.none_told")
                    : words.of("findings.some", told.size())),
            told.isEmpty()
                ? List.of()
                : List.of(
                    new FindingTable(district)
                        .table(words.of("rule.findings", id), told.stream())));
    String title =
        rule == null
            ? words.of("rule.title", id)
            : words.of("rule.title_with", id, District.statement(words, rule));
    return Page.of(district, Address.rule(id), title, List.of(text, findings));
  }
}
