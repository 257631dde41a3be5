package duibiao.report.workbook;

import static java.util.stream.Collectors.groupingBy;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Label;
import duibiao.chart.Words;
import duibiao.money.Unit;
import duibiao.ratio.Metric;
import duibiao.report.DistrictFigures;
import duibiao.report.Names;
import duibiao.report.Sentences;
import duibiao.report.workbook.DataSheet.Column;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** 对标: where each department stands among all of its level. */
final class BenchmarkSheet {

  private static List<Column> columns(Words words) {
    return List.of(
        new Column(words.of("workbook.id"), 12),
        new Column(words.of("measure"), 30),
        new Column(words.of("column.district"), 9),
        new Column(words.of("column.owner"), 32),
        new Column(words.of("workbook.level"), 11),
        new Column(words.of("year"), 7),
        new Column(words.of("column.value"), 14),
        new Column(words.of("column.rank"), 6),
        new Column(words.of("column.n"), 8),
        new Column(words.of("workbook.q1"), 14),
        new Column(words.of("median"), 14),
        new Column(words.of("workbook.q3"), 14),
        new Column(words.of("workbook.weighted"), 14),
        new Column(words.of("workbook.yuan"), 16),
        new Column(words.of("workbook.rating"), 9),
        new Column(words.of("column.remark"), 50),
        new Column(words.of("workbook.policy"), 40));
  }

  private static final Comparator<Benchmark> ORDER =
      Comparator.comparing(Benchmark::level)
          .thenComparing(Benchmark::fiscalYear, Comparator.reverseOrder())
          .thenComparing(Benchmark::rank)
          .thenComparing(Benchmark::district)
          .thenComparing(Benchmark::department);

  private BenchmarkSheet() {}

  static void write(Book book, DistrictFigures district) {
    Words words = book.words();
    DataSheet sheet =
        book.sheet(
            words.of("workbook.benchmarks"), words.of("workbook.benchmarks_note"), columns(words));
    Map<String, List<Benchmark>> byMetric =
        district.benchmarks().stream().collect(groupingBy(Benchmark::ratio));
    for (Metric metric : district.metrics().metrics()) {
      byMetric.getOrDefault(metric.id(), List.of()).stream()
          .sorted(ORDER)
          .forEach(benchmark -> add(words, sheet, metric, benchmark));
    }
    sheet.highlight(14, Names.of(words, Label.ATTENTION), Highlight.RED);
    sheet.highlight(14, Names.of(words, Label.NOTICE), Highlight.AMBER);
    sheet.finish();
  }

  private static void add(Words words, DataSheet sheet, Metric metric, Benchmark benchmark) {
    if (!sheet.next()) {
      return;
    }
    sheet.text(0, metric.id());
    sheet.text(1, words.name(metric));
    sheet.text(2, benchmark.district());
    sheet.text(3, benchmark.department());
    sheet.text(4, Names.ofLevel(words, benchmark.level()));
    sheet.number(5, BigDecimal.valueOf(benchmark.fiscalYear()), NumberFormat.WHOLE);
    value(words, sheet, 6, metric, benchmark.value());
    sheet.number(7, BigDecimal.valueOf(benchmark.rank()), NumberFormat.WHOLE);
    sheet.number(8, BigDecimal.valueOf(benchmark.spread().n()), NumberFormat.WHOLE);
    value(words, sheet, 9, metric, benchmark.spread().q1());
    value(words, sheet, 10, metric, benchmark.spread().median());
    value(words, sheet, 11, metric, benchmark.spread().q3());
    value(words, sheet, 12, metric, benchmark.weighted());
    BigDecimal yuan = benchmark.deviation() == null ? null : benchmark.deviation().yuan();
    sheet.number(
        13, yuan == null ? null : Unit.TEN_THOUSAND_YUAN.fromYuan(yuan), NumberFormat.AMOUNT);
    sheet.text(14, Names.of(words, benchmark.rating().label()));
    sheet.text(15, Sentences.RATING.in(words, benchmark.rating().reason()));
    sheet.text(16, benchmark.policyNote() == null ? "" : benchmark.policyNote());
  }

  private static void value(
      Words words, DataSheet sheet, int column, Metric metric, BigDecimal value) {
    NumberFormat format = NumberFormat.of(words, metric.scale());
    sheet.number(column, value == null ? null : format.cell(value), format.pattern());
  }
}
