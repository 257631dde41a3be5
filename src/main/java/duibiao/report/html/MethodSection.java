package duibiao.report.html;

import duibiao.benchmark.Benchmark;
import duibiao.chart.Words;
import duibiao.ratio.Metric;
import duibiao.report.DistrictFigures;
import duibiao.report.Formulas;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 方法说明: how the figures are made, and what they cannot say. */
final class MethodSection {

  private MethodSection() {}

  static Section section(DistrictFigures figures) {
    Words words = figures.words();
    List<Section> parts = new ArrayList<>();
    parts.add(
        Section.of(
            "method-metrics", words.of("method.metrics"), List.of(), List.of(metrics(figures))));
    parts.add(words(words, "comparison", comparison(words)));
    parts.add(words(words, "limits", limits(words)));
    parts.add(words(words, "source", List.of(words.of("method.sources", figures.source()))));
    if (!words.isChinese()) {
      parts.add(words(words, "language", List.of(words.of("method.kept"))));
    }
    return Section.ofParts("method", words.of("method"), List.of(), parts);
  }

  private static Section words(Words words, String part, List<String> paragraphs) {
    return Section.of("method-" + part, words.of("method." + part), paragraphs, List.of());
  }

  private static Table metrics(DistrictFigures figures) {
    Words words = figures.words();
    return Table.of(
        words.of("method.metric_table"),
        "",
        List.of(
            Column.words(words.of("measure")),
            Column.words(words.of("method.metric_name")),
            Column.words(words.of("column.numerator")),
            Column.words(words.of("column.denominator")),
            Column.words(words.of("method.unit"))),
        figures.metrics().metrics().stream().map(metric -> row(words, metric)).toList(),
        "");
  }

  private static Row row(Words words, Metric metric) {
    return Row.of(
        metric.id(),
        Stream.of(
                words.name(metric),
                Formulas.numerator(words, metric),
                Formulas.denominator(words, metric),
                words.unit(metric.scale()))
            .map(Cell::of));
  }

  private static List<String> comparison(Words words) {
    return List.of(
        words.of("method.levels"),
        words.of("method.year"),
        words.of("method.ranks"),
        words.of("method.quartiles", Benchmark.MIN_FOR_QUARTILES),
        words.of("method.percentiles", Benchmark.MIN_FOR_PERCENTILE),
        words.of("method.change"),
        words.of("method.rounding"));
  }

  private static List<String> limits(Words words) {
    return List.of(
        words.of("method.staff"),
        words.of("method.plans"),
        words.of("method.reserves"),
        words.of("method.reasons"));
  }
}
