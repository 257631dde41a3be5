package duibiao.report.workbook;

import duibiao.ratio.Metric;
import duibiao.report.DistrictFigures;
import duibiao.report.workbook.DataSheet.Column;
import java.util.List;

/** 方法: what each metric is made of and how it is to be read. */
final class MethodSheet {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("编号", 12),
          new Column("指标", 34),
          new Column("分子", 50),
          new Column("分母", 50),
          new Column("文件", 12),
          new Column("需关注的一侧", 14),
          new Column("怎么读", 60));

  private MethodSheet() {}

  static void write(Book book, DistrictFigures district) {
    DataSheet sheet =
        book.sheet(
            "方法",
            "金额按公开数，先折算为元再计算；分母为零或没有公开的不计算，不按0处理；各年按当年价。数据来源：" + district.source() + "。",
            COLUMNS);
    for (Metric metric : district.metrics().metrics()) {
      if (sheet.next()) {
        sheet.text(0, metric.id());
        sheet.text(1, metric.label());
        sheet.text(2, metric.numeratorLabel());
        sheet.text(3, metric.denominatorLabel());
        sheet.text(4, metric.documents().label());
        sheet.text(5, metric.direction().label());
        sheet.text(6, metric.remark());
      }
    }
    sheet.finish();
  }
}
