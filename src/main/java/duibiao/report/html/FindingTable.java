package duibiao.report.html;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import duibiao.chart.Words;
import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Outcome;
import duibiao.money.Unit;
import duibiao.report.Names;
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
    Words words = district.words();
    return Table.of(
            caption,
            words.of("in_yuan"),
            List.of(
                Column.words(words.of("column.rule")),
                Column.words(words.of("column.severity")),
                Column.words(words.of("column.owner")),
                Column.figures(words.of("year")),
                Column.words(words.of("column.remark")),
                Column.words(words.of("board.evidence")),
                Column.figures(words.of("column.expected")),
                Column.figures(words.of("column.actual")),
                Column.words(words.of("board.quote")),
                Column.words(words.of("column.state")),
                Column.words(words.of("column.file"))),
            findings.map(this::row).toList(),
            words.of("board.note", district.figures().source()))
        .board();
  }

  private Row row(KeyedFinding keyed) {
    Words words = district.words();
    Finding finding = keyed.finding();
    Integer page = finding.subject().page();
    Integer year = district.year(finding.document());
    return Row.of(
        Cell.of(finding.rule()).linkedTo(Address.rule(finding.rule())),
        List.of(
            Cell.of(Names.of(words, finding.severity())),
            district.owner(finding.document()),
            year == null ? Cell.of(Cell.NONE) : Cell.of(year),
            Cell.of(finding.explanation()),
            Cell.of(page == null ? words.of("board.look") : words.of("board.page", page))
                .linkedTo(EvidencePages.target(keyed)),
            amount(words, finding.expected()),
            amount(words, finding.actual()),
            Cell.of(finding.quote()),
            Cell.of(status(words, keyed)),
            Cell.of(finding.document())));
  }

  private static Cell amount(Words words, BigDecimal yuan) {
    return Cell.of(yuan == null ? Cell.NONE : words.grouped(Unit.YUAN.print(yuan)));
  }

  /** What people have made of it, and what became of the rule. */
  static String status(Words words, KeyedFinding keyed) {
    Outcome outcome = keyed.finding().outcome();
    String verification = Names.of(words, keyed.verification());
    return outcome == Outcome.FAILS
        ? verification
        : words.of("in_brackets", verification, Names.of(words, outcome));
  }
}
