package duibiao.report.html;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Outcome;
import duibiao.money.Unit;
import duibiao.report.DistrictFigures;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 待核实事项: what does not agree or could not be read, until a person confirms it. */
final class FindingSection {

  private static final Comparator<Finding> GRAVEST_FIRST =
      comparing(Finding::severity)
          .thenComparing(Finding::document)
          .thenComparing(finding -> finding.subject().page(), nullsLast(naturalOrder()))
          .thenComparing(Finding::rule)
          .thenComparing(Finding::explanation);

  static final Comparator<KeyedFinding> ORDER =
      comparing(KeyedFinding::finding, GRAVEST_FIRST).thenComparing(KeyedFinding::key);

  private FindingSection() {}

  static Section section(DistrictFigures figures) {
    List<Row> rows =
        figures.findings().stream()
            .filter(keyed -> keyed.finding().isTold())
            .sorted(ORDER)
            .map(FindingSection::row)
            .toList();
    String found = rows.isEmpty() ? "没有列出待核实事项；这不等于全部数字都已核对相符。" : "以下%s项待核实，经人工确认前不作结论。";
    return Section.of(
        "findings",
        "待核实事项",
        List.of(found.formatted(rows.size()), tally(figures.findings())),
        rows.isEmpty() ? List.of() : List.of(table(rows, figures.source())));
  }

  private static String tally(List<KeyedFinding> findings) {
    Map<Outcome, Long> counts =
        findings.stream()
            .map(KeyedFinding::finding)
            .collect(groupingBy(Finding::outcome, TreeMap::new, counting()));
    return counts.isEmpty()
        ? "本次没有核对记录。"
        : counts.entrySet().stream()
            .map(count -> label(count.getKey()) + count.getValue() + "项")
            .collect(joining("，", "本次核对记录共%s项：".formatted(findings.size()), "。"));
  }

  private static Table table(List<Row> rows, String source) {
    return Table.of(
        "待核实事项",
        "单位：元",
        List.of(
            Column.words("文件"),
            Column.words("规则"),
            Column.words("程度"),
            Column.figures("页码"),
            Column.words("说明"),
            Column.figures("应为"),
            Column.figures("实为"),
            Column.words("原文"),
            Column.words("状态")),
        rows,
        "注：点击规则可看原文和核对依据；程度是确认后的严重程度；“应为”是按规则推算的数。数据来源：" + source + "。");
  }

  private static Row row(KeyedFinding keyed) {
    Finding finding = keyed.finding();
    Integer page = finding.subject().page();
    return new Row(
        "",
        Cell.of(finding.document()),
        List.of(
            Cell.of(finding.rule()).linkedTo(EvidencePages.target(keyed)),
            Cell.of(finding.severity().label()),
            page == null ? Cell.of(Cell.NONE) : Cell.of(page),
            Cell.of(finding.explanation()),
            amount(finding.expected()),
            amount(finding.actual()),
            Cell.of(finding.quote()),
            Cell.of(status(keyed))));
  }

  private static Cell amount(BigDecimal yuan) {
    return Cell.of(yuan == null ? Cell.NONE : Unit.YUAN.print(yuan));
  }

  /** What people have made of it, and what became of the rule. */
  static String status(KeyedFinding keyed) {
    Outcome outcome = keyed.finding().outcome();
    String verification = keyed.verification().label();
    return outcome == Outcome.FAILS ? verification : verification + "（" + label(outcome) + "）";
  }

  private static String label(Outcome outcome) {
    return switch (outcome) {
      case HOLDS -> "相符";
      case FAILS -> "不相符";
      case EXPLAINED -> "不相符但有常见原因";
      case NOT_APPLICABLE -> "不适用";
      case NOT_CHECKABLE -> "缺数据未核对";
      case UNREADABLE -> "无法读取";
    };
  }
}
