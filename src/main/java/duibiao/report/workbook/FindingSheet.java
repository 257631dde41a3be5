package duibiao.report.workbook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import duibiao.chart.Words;
import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Severity;
import duibiao.report.DistrictFigures;
import duibiao.report.Names;
import duibiao.report.html.EvidencePages;
import duibiao.report.workbook.DataSheet.Column;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** 待核实事项: what does not agree or could not be read, each with a link to its evidence. */
final class FindingSheet {

  private static List<Column> columns(Words words) {
    return List.of(
        new Column(words.of("column.file"), 40),
        new Column(words.of("column.rule"), 20),
        new Column(words.of("column.severity"), 7),
        new Column(words.of("workbook.page"), 7),
        new Column(words.of("column.remark"), 70),
        new Column(words.of("workbook.expected"), 18),
        new Column(words.of("workbook.actual"), 18),
        new Column(words.of("workbook.difference"), 18),
        new Column(words.of("workbook.verification"), 10),
        new Column(words.of("workbook.id"), 24));
  }

  private static final Comparator<KeyedFinding> ORDER =
      comparing((KeyedFinding keyed) -> keyed.finding().severity())
          .thenComparing(keyed -> keyed.finding().document())
          .thenComparing(keyed -> keyed.finding().subject().page(), nullsLast(naturalOrder()))
          .thenComparing(KeyedFinding::key);

  private FindingSheet() {}

  static void write(Book book, DistrictFigures district) {
    Words words = book.words();
    DataSheet sheet =
        book.sheet(words.of("findings"), words.of("workbook.findings_note"), columns(words));
    district.findings().stream()
        .filter(keyed -> keyed.finding().isTold())
        .sorted(ORDER)
        .forEach(keyed -> add(words, sheet, keyed));
    sheet.highlight(2, Names.of(words, Severity.CRITICAL), Highlight.RED);
    sheet.highlight(2, Names.of(words, Severity.MAJOR), Highlight.AMBER);
    sheet.finish();
  }

  private static void add(Words words, DataSheet sheet, KeyedFinding keyed) {
    if (!sheet.next()) {
      return;
    }
    Finding finding = keyed.finding();
    Integer page = finding.subject().page();
    sheet.text(0, finding.document());
    sheet.link(1, finding.rule(), EvidencePages.target(keyed));
    sheet.text(2, Names.of(words, finding.severity()));
    sheet.number(3, page == null ? null : BigDecimal.valueOf(page), NumberFormat.WHOLE);
    sheet.text(4, finding.explanation());
    sheet.number(5, finding.expected(), NumberFormat.AMOUNT);
    sheet.number(6, finding.actual(), NumberFormat.AMOUNT);
    sheet.number(7, finding.difference(), NumberFormat.AMOUNT);
    sheet.text(8, Names.of(words, keyed.verification()));
    sheet.text(9, keyed.key());
  }
}
