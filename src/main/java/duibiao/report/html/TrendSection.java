package duibiao.report.html;

import duibiao.chart.Picture;
import duibiao.chart.TrendChart;
import duibiao.chart.TrendChart.Year;
import duibiao.ratio.Metric;
import duibiao.ratio.Ratio;
import java.util.List;
import java.util.stream.Stream;

/** 分部门趋势: each department over the years, beside its peers. */
final class TrendSection {

  /** Metrics whose past is asked for most. */
  private static final List<String> METRICS = List.of("R10", "R04");

  private TrendSection() {}

  static Section section(List<Comparison> comparisons) {
    List<Section> parts =
        comparisons.stream()
            .flatMap(
                comparison ->
                    METRICS.stream()
                        .flatMap(id -> comparison.metric(id).stream())
                        .map(metric -> part(comparison, metric)))
            .filter(part -> !part.figures().isEmpty())
            .toList();
    String words = parts.isEmpty() ? "各部门、单位可比的年度均不足2个，不绘趋势图。" : "只绘有两个以上年度数值的；各年数值见“指标比较”各表。";
    return new Section("trends", "分部门趋势", List.of(words), List.of(), List.of(), parts);
  }

  private static Section part(Comparison comparison, Metric metric) {
    List<Figure> figures =
        comparison.publishers().stream()
            .flatMap(publisher -> figure(comparison, metric, publisher))
            .toList();
    return new Section(
        "trends-%s-%s".formatted(metric.id(), comparison.level().id()),
        comparison.level().label() + "：" + metric.label(),
        List.of(),
        figures,
        List.of(),
        List.of());
  }

  private static Stream<Figure> figure(Comparison comparison, Metric metric, Publisher publisher) {
    List<Year> years =
        comparison.years().stream()
            .map(
                year ->
                    new Year(
                        year,
                        comparison.ratio(metric, publisher, year).map(Ratio::value).orElse(null),
                        comparison.spread(metric, year).orElse(null)))
            .filter(year -> year.value() != null || year.peers() != null)
            .toList();
    if (years.stream().filter(year -> year.value() != null).count() < 2) {
      return Stream.empty();
    }
    Picture picture =
        new TrendChart(
                metric, comparison.name(publisher), comparison.group(), years, comparison.source())
            .picture();
    return Stream.of(
        new Figure(
            comparison.id("trend-" + metric.id(), publisher),
            picture.title() + "。" + picture.description(),
            picture));
  }
}
