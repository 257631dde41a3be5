package duibiao.report.workbook;

import duibiao.chart.Words;
import duibiao.ratio.Metric;
import duibiao.report.DistrictFigures;
import duibiao.report.Formulas;
import duibiao.report.Names;
import duibiao.report.workbook.DataSheet.Column;
import java.util.List;

/** 方法: what each metric is made of and how it is to be read. */
final class MethodSheet {

  private static List<Column> columns(Words words) {
    return List.of(
        new Column(words.of("workbook.id"), 12),
        new Column(words.of("measure"), 34),
        new Column(words.of("column.numerator"), 50),
        new Column(words.of("column.denominator"), 50),
        new Column(words.of("workbook.documents"), 12),
        new Column(words.of("workbook.direction"), 14),
        new Column(words.of("workbook.remark"), 60));
  }

  private MethodSheet() {}

  static void write(Book book, DistrictFigures district) {
    Words words = book.words();
    DataSheet sheet =
        book.sheet(
            words.of("workbook.method"),
            words.of("workbook.method_note", district.source()),
            columns(words));
    for (Metric metric : district.metrics().metrics()) {
      if (sheet.next()) {
        sheet.text(0, metric.id());
        sheet.text(1, words.name(metric));
        String numerator = Formulas.numerator(words, metric);
        String denominator = Formulas.denominator(words, metric);
        sheet.text(2, numerator);
        sheet.text(3, denominator);
        sheet.text(4, Names.of(words, metric.documents()));
        sheet.text(5, Names.of(words, metric.direction()));
        sheet.text(6, metric.remark());
      }
    }
    sheet.finish();
  }
}
