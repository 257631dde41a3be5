package duibiao.report.workbook;

import duibiao.report.workbook.DataSheet.Column;
import java.math.BigDecimal;
import java.util.List;

/** 数字: the published figures that the sheet 指标 calculates with. */
final class FigureSheet {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("序号", 8),
          new Column("区", 9),
          new Column("部门（单位）", 32),
          new Column("层级", 7),
          new Column("年度", 7),
          new Column("数字", 50),
          new Column("数值", 20),
          new Column("出处", 70));

  private FigureSheet() {}

  static void write(Book book, FigureRows rows) {
    DataSheet sheet =
        book.sheet(FigureRows.SHEET, "单位：元（车辆、人数、项目等计数除外）。每一行是公开文本中的一个数，或按“数字”一栏的算式合并的数。", COLUMNS);
    int ordinal = 0;
    for (FigureRows.Figure figure : rows.figures()) {
      if (!sheet.next()) {
        break;
      }
      ordinal++;
      sheet.number(0, BigDecimal.valueOf(ordinal), NumberFormat.WHOLE);
      sheet.text(1, figure.district());
      sheet.text(2, figure.department());
      sheet.text(3, RatioSheet.level(figure.level()));
      sheet.number(4, BigDecimal.valueOf(figure.fiscalYear()), NumberFormat.WHOLE);
      sheet.text(5, figure.name());
      sheet.number(6, figure.number(), NumberFormat.AMOUNT);
      sheet.text(7, figure.source());
    }
    sheet.finish();
  }
}
