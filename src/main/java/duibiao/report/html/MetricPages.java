package duibiao.report.html;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.peer.Basis;
import duibiao.chart.BoxPlotChart;
import duibiao.chart.BoxPlotChart.Box;
import duibiao.chart.BoxPlotChart.Member;
import duibiao.chart.Measure;
import duibiao.ratio.Metric;
import duibiao.report.SafeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A page for each metric: how it is made, who stands where, and what each value rests on. */
final class MetricPages {

  private final District district;

  private MetricPages(District district) {
    this.district = district;
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
        metric.label() + "（" + metric.id() + "）",
        List.of(
            Section.of("method", "计算方法", method(metric), List.of()),
            Section.ofParts(
                "position",
                "在同类中的位置",
                List.of(),
                district.comparisons().stream()
                    .map(comparison -> position(comparison, metric))
                    .toList()),
            MetricSection.section(metric, district.comparisons())));
  }

  private static List<String> method(Metric metric) {
    List<String> words = new ArrayList<>();
    words.add(metric.formula() + "。" + metric.direction().label() + "。");
    if (metric.isEstimate()) {
      words.add("本指标是测算值，不是公开数。");
    }
    if (!metric.remark().isEmpty()) {
      words.add(metric.remark());
    }
    metric
        .policies()
        .forEach(
            policy ->
                words.add(
                    "%s至%s：%s（%s，%s）"
                        .formatted(
                            policy.from(),
                            policy.to(),
                            policy.wording(),
                            policy.source(),
                            policy.certainty().label())));
    return words;
  }

  private static Section position(Comparison comparison, Metric metric) {
    return new Section(
        "position-" + comparison.level().id(),
        comparison.level().label(),
        List.of(),
        boxes(comparison, metric).toList(),
        List.of(PositionTable.of(comparison, metric)),
        List.of());
  }

  private static Stream<Figure> boxes(Comparison comparison, Metric metric) {
    int year = comparison.year();
    Map<String, List<Member>> groups = new LinkedHashMap<>();
    for (Publisher publisher : comparison.publishers()) {
      comparison
          .amongAlike(metric, publisher, year)
          .filter(place -> place.basis() != Basis.LEVEL)
          .ifPresent(
              place ->
                  groups
                      .computeIfAbsent(place.peerSet(), none -> new ArrayList<>())
                      .add(new Member(comparison.name(publisher), place.value())));
    }
    if (groups.values().stream()
        .noneMatch(members -> members.size() >= Benchmark.MIN_FOR_QUARTILES)) {
      return Stream.empty();
    }
    BoxPlotChart chart =
        new BoxPlotChart(
            new Measure(metric.label(), metric.scale()),
            comparison.group(),
            groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(group -> new Box(group.getKey(), year, group.getValue()))
                .toList(),
            comparison.source());
    return Stream.of(
        Figure.of(
            "box-%s-%s".formatted(SafeName.of(metric.id()), comparison.level().id()),
            "%s年%s%s分同类组箱线图，数值见下表。".formatted(year, comparison.group(), metric.label()),
            chart));
  }
}
