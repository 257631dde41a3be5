package duibiao.report.workbook;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Label;
import duibiao.money.Unit;
import duibiao.ratio.Metric;
import duibiao.report.DistrictFigures;
import duibiao.report.workbook.DataSheet.Column;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** 对标: where each department stands among all of its level. */
final class BenchmarkSheet {

  private static final String NOTE =
      "与同一年度、同一层级的全部部门（单位）比较；四分位数按线性内插（第7类）；样本不足5个不列四分位数，不足8个不评价。"
          + "“需关注”“关注”只表示偏离较大，常有正常原因，建议结合原文核实。";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("编号", 12),
          new Column("指标", 30),
          new Column("区", 9),
          new Column("部门（单位）", 32),
          new Column("层级", 7),
          new Column("年度", 7),
          new Column("数值", 14),
          new Column("位次", 6),
          new Column("样本数n", 8),
          new Column("下四分位数", 14),
          new Column("中位数", 14),
          new Column("上四分位数", 14),
          new Column("加权平均", 14),
          new Column("折合金额（万元）", 16),
          new Column("评价", 9),
          new Column("说明", 50),
          new Column("政策提示", 40));

  private static final Comparator<Benchmark> ORDER =
      Comparator.comparing(Benchmark::level)
          .thenComparing(Benchmark::fiscalYear, Comparator.reverseOrder())
          .thenComparing(Benchmark::rank)
          .thenComparing(Benchmark::district)
          .thenComparing(Benchmark::department);

  private BenchmarkSheet() {}

  static void write(Book book, DistrictFigures district) {
    DataSheet sheet = book.sheet("对标", NOTE, COLUMNS);
    for (Metric metric : district.metrics().metrics()) {
      district.benchmarks().stream()
          .filter(benchmark -> benchmark.ratio().equals(metric.id()))
          .sorted(ORDER)
          .forEach(benchmark -> add(sheet, metric, benchmark));
    }
    sheet.highlight(14, Label.ATTENTION.words(), Highlight.RED);
    sheet.highlight(14, Label.NOTICE.words(), Highlight.AMBER);
    sheet.finish();
  }

  private static void add(DataSheet sheet, Metric metric, Benchmark benchmark) {
    if (!sheet.next()) {
      return;
    }
    sheet.text(0, metric.id());
    sheet.text(1, metric.label());
    sheet.text(2, benchmark.district());
    sheet.text(3, benchmark.department());
    sheet.text(4, RatioSheet.level(benchmark.level()));
    sheet.number(5, BigDecimal.valueOf(benchmark.fiscalYear()), NumberFormat.WHOLE);
    value(sheet, 6, metric, benchmark.value());
    sheet.number(7, BigDecimal.valueOf(benchmark.rank()), NumberFormat.WHOLE);
    sheet.number(8, BigDecimal.valueOf(benchmark.spread().n()), NumberFormat.WHOLE);
    value(sheet, 9, metric, benchmark.spread().q1());
    value(sheet, 10, metric, benchmark.spread().median());
    value(sheet, 11, metric, benchmark.spread().q3());
    value(sheet, 12, metric, benchmark.weighted());
    BigDecimal yuan = benchmark.deviation() == null ? null : benchmark.deviation().yuan();
    sheet.number(
        13, yuan == null ? null : Unit.TEN_THOUSAND_YUAN.fromYuan(yuan), NumberFormat.AMOUNT);
    sheet.text(14, benchmark.rating().label().words());
    sheet.text(15, benchmark.rating().reason());
    sheet.text(16, benchmark.policyNote() == null ? "" : benchmark.policyNote());
  }

  private static void value(DataSheet sheet, int column, Metric metric, BigDecimal value) {
    NumberFormat format = NumberFormat.of(metric.scale());
    sheet.number(column, value == null ? null : format.cell(value), format.pattern());
  }
}
