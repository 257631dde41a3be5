package duibiao.report.workbook;

import duibiao.chart.Words;
import duibiao.report.Names;
import duibiao.report.workbook.DataSheet.Column;
import java.math.BigDecimal;
import java.util.List;

/** 数字: the published figures that the sheet 指标 calculates with. */
final class FigureSheet {

  private static List<Column> columns(Words words) {
    return List.of(
        new Column(words.of("workbook.ordinal"), 8),
        new Column(words.of("column.district"), 9),
        new Column(words.of("column.owner"), 32),
        new Column(words.of("workbook.level"), 11),
        new Column(words.of("year"), 7),
        new Column(words.of("workbook.figure"), 50),
        new Column(words.of("column.value"), 20),
        new Column(words.of("column.source"), 70));
  }

  private FigureSheet() {}

  static void write(Book book, FigureRows rows) {
    Words words = book.words();
    DataSheet sheet = book.sheet(rows.sheet(), words.of("workbook.figures_note"), columns(words));
    int ordinal = 0;
    for (FigureRows.Figure figure : rows.figures()) {
      if (!sheet.next()) {
        break;
      }
      ordinal++;
      sheet.number(0, BigDecimal.valueOf(ordinal), NumberFormat.WHOLE);
      sheet.text(1, figure.district());
      sheet.text(2, figure.department());
      sheet.text(3, Names.ofLevel(words, figure.level()));
      sheet.number(4, BigDecimal.valueOf(figure.fiscalYear()), NumberFormat.WHOLE);
      sheet.text(5, figure.name());
      sheet.number(6, figure.number(), NumberFormat.AMOUNT);
      sheet.text(7, figure.source());
    }
    sheet.finish();
  }
}
