package duibiao.report.html;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Outcome;
import duibiao.money.Unit;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** 待核实事项 as a table: what does not agree or could not be read, until a person confirms it. */
final class FindingTable {

  private static final Comparator<Finding> GRAVEST_FIRST =
      comparing(Finding::severity)
          .thenComparing(Finding::document)
          .thenComparing(finding -> finding.subject().page(), nullsLast(naturalOrder()))
          .thenComparing(Finding::rule)
          .thenComparing(Finding::explanation);

  static final Comparator<KeyedFinding> ORDER =
      comparing(KeyedFinding::finding, GRAVEST_FIRST).thenComparing(KeyedFinding::key);

  private final District district;

  FindingTable(District district) {
    this.district = district;
  }

  Table table(String caption, Stream<KeyedFinding> findings) {
    return Table.of(
            caption,
            "单位：元",
            List.of(
                Column.words("规则"),
                Column.words("程度"),
                Column.words("部门（单位）"),
                Column.figures("年度"),
                Column.words("说明"),
                Column.words("依据"),
                Column.figures("应为"),
                Column.figures("实为"),
                Column.words("原文"),
                Column.words("状态"),
                Column.words("文件")),
            findings.map(this::row).toList(),
            "注：点击依据可看原文；程度是确认后的严重程度；“应为”是按规则推算的数。数据来源：" + district.figures().source() + "。")
        .board();
  }

  private Row row(KeyedFinding keyed) {
    Finding finding = keyed.finding();
    Integer page = finding.subject().page();
    Integer year = district.year(finding.document());
    return Row.of(
        Cell.of(finding.rule()).linkedTo(Address.rule(finding.rule())),
        List.of(
            Cell.of(finding.severity().label()),
            district.owner(finding.document()),
            year == null ? Cell.of(Cell.NONE) : Cell.of(year),
            Cell.of(finding.explanation()),
            Cell.of(page == null ? "查看" : "第" + page + "页").linkedTo(EvidencePages.target(keyed)),
            amount(finding.expected()),
            amount(finding.actual()),
            Cell.of(finding.quote()),
            Cell.of(status(keyed)),
            Cell.of(finding.document())));
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

  static String label(Outcome outcome) {
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
