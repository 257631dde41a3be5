package duibiao.report.html;

import duibiao.chart.Words;
import duibiao.ratio.Metric;
import duibiao.report.Formulas;
import duibiao.report.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page for each metric: how it is made, who stands where, and what each value rests on. */
final class MetricPages {

  private final District district;
  private final Words words;

  private MetricPages(District district) {
    this.district = district;
    this.words = district.words();
  }

  static Stream<Page> of(District district) {
    MetricPages pages = new MetricPages(district);
    return district.comparisons().isEmpty()
        ? Stream.empty()
        : district.figures().metrics().shown().stream().map(pages::page);
  }

  private Page page(Metric metric) {
    return Page.of(
        district,
        Address.metric(metric.id()),
        words.of("metric.title", words.name(metric), metric.id()),
        List.of(
            Section.of("method", words.of("metric.method"), method(metric), List.of()),
            Section.ofParts(
                "position",
                words.of("metric.position"),
                List.of(),
                district.comparisons().stream()
                    .map(comparison -> position(comparison, metric))
                    .toList()),
            MetricSection.section(words, metric, district.comparisons())));
  }

  private List<String> method(Metric metric) {
    List<String> said = new ArrayList<>();
    said.add(
        words.of(
            "metric.formula", Formulas.of(words, metric), Names.of(words, metric.direction())));
    if (metric.isEstimate()) {
      said.add(words.of("metric.estimate"));
    }
    if (!metric.remark().isEmpty()) {
      said.add(metric.remark());
    }
    metric
        .policies()
        .forEach(
            policy ->
                said.add(
                    words.of(
                        "metric.policy",
                        policy.from(),
                        policy.to(),
                        policy.wording(),
                        policy.source(),
                        Names.of(words, policy.certainty()))));
    return said;
  }

  private static Section position(Comparison comparison, Metric metric) {
    return new Section(
        "position-" + comparison.level().id(),
        comparison.label(),
        List.of(),
        MetricFigures.of(comparison, metric),
        List.of(PositionTable.of(comparison, metric)),
        List.of());
  }
}
