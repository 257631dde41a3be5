package duibiao.report.workbook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Severity;
import duibiao.report.DistrictFigures;
import duibiao.report.html.EvidencePages;
import duibiao.report.workbook.DataSheet.Column;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** 待核实事项: what does not agree or could not be read, each with a link to its evidence. */
final class FindingSheet {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("文件", 40),
          new Column("规则", 20),
          new Column("程度", 7),
          new Column("页码", 7),
          new Column("说明", 70),
          new Column("应为（元）", 18),
          new Column("实为（元）", 18),
          new Column("相差（元）", 18),
          new Column("核实情况", 10),
          new Column("编号", 24));

  private static final Comparator<KeyedFinding> ORDER =
      comparing((KeyedFinding keyed) -> keyed.finding().severity())
          .thenComparing(keyed -> keyed.finding().document())
          .thenComparing(keyed -> keyed.finding().subject().page(), nullsLast(naturalOrder()))
          .thenComparing(KeyedFinding::key);

  private FindingSheet() {}

  static void write(Book book, DistrictFigures district) {
    DataSheet sheet =
        book.sheet("待核实事项", "经人工确认前不作结论。点击规则可看原文和核对依据；程度是确认后的严重程度；“应为”是按规则推算的数。", COLUMNS);
    district.findings().stream()
        .filter(keyed -> keyed.finding().isTold())
        .sorted(ORDER)
        .forEach(keyed -> add(sheet, keyed));
    sheet.highlight(2, Severity.CRITICAL.label(), Highlight.RED);
    sheet.highlight(2, Severity.MAJOR.label(), Highlight.AMBER);
    sheet.finish();
  }

  private static void add(DataSheet sheet, KeyedFinding keyed) {
    if (!sheet.next()) {
      return;
    }
    Finding finding = keyed.finding();
    Integer page = finding.subject().page();
    sheet.text(0, finding.document());
    sheet.link(1, finding.rule(), EvidencePages.target(keyed));
    sheet.text(2, finding.severity().label());
    sheet.number(3, page == null ? null : BigDecimal.valueOf(page), NumberFormat.WHOLE);
    sheet.text(4, finding.explanation());
    sheet.number(5, finding.expected(), NumberFormat.AMOUNT);
    sheet.number(6, finding.actual(), NumberFormat.AMOUNT);
    sheet.number(7, finding.difference(), NumberFormat.AMOUNT);
    sheet.text(8, keyed.verification().label());
    sheet.text(9, keyed.key());
  }
}
