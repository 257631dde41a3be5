package duibiao.report.html;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import duibiao.check.Checks;
import duibiao.check.RuleText;
import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Outcome;
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
  private final Map<String, List<KeyedFinding>> byRule;

  private FindingPages(District district) {
    this.district = district;
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
    String found = told.isEmpty() ? "没有列出待核实事项；这不等于全部数字都已核对相符。" : "以下%s项待核实，经人工确认前不作结论。";
    Section findings =
        Section.of(
            "findings",
            "待核实事项",
            List.of(found.formatted(told.size()), tally(district.figures().findings())),
            told.isEmpty()
                ? List.of()
                : List.of(new FindingTable(district).table("待核实事项", told.stream())));
    return Page.of(
        district,
        Address.FINDINGS,
        "待核实事项",
        List.of(findings, Section.of("rules", "各规则的核对结果", List.of(), List.of(rules()))));
  }

  private static String tally(List<KeyedFinding> findings) {
    Map<Outcome, Long> counts = outcomes(findings);
    return counts.isEmpty()
        ? "本次没有核对记录。"
        : counts.entrySet().stream()
            .map(count -> FindingTable.label(count.getKey()) + count.getValue() + "项")
            .collect(joining("，", "本次核对记录共%s项：".formatted(findings.size()), "。"));
  }

  private static Map<Outcome, Long> outcomes(List<KeyedFinding> findings) {
    return findings.stream()
        .map(KeyedFinding::finding)
        .collect(groupingBy(Finding::outcome, TreeMap::new, counting()));
  }

  private Table rules() {
    return Table.of(
            "各规则的核对结果",
            "单位：项",
            Stream.concat(
                    Stream.of(Column.words("规则"), Column.words("内容")),
                    Arrays.stream(Outcome.values()).map(o -> Column.figures(FindingTable.label(o))))
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
            "注：缺数据未核对的，不等于相符。")
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
            "规则",
            rule == null
                ? List.of("读取文件时的提示，不是核对规则。", tally(all))
                : List.of(
                    "内容：" + rule.statement(),
                    "依据：" + rule.basis(),
                    "确认后的严重程度：" + rule.severity().label(),
                    tally(all)),
            List.of());
    Section findings =
        Section.of(
            "findings",
            "待核实事项",
            List.of(told.isEmpty() ? "没有待核实事项。" : "以下%s项待核实，经人工确认前不作结论。".formatted(told.size())),
            told.isEmpty()
                ? List.of()
                : List.of(new FindingTable(district).table("规则" + id + "的待核实事项", told.stream())));
    String title = rule == null ? "规则" + id : "规则" + id + "：" + rule.statement();
    return Page.of(district, Address.rule(id), title, List.of(text, findings));
  }
}
