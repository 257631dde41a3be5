package duibiao.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import duibiao.chart.DistrictMapChart;
import duibiao.chart.DistrictMapChart.Spot;
import duibiao.chart.Words;
import duibiao.report.MapPosition;
import duibiao.report.Names;
import duibiao.report.SafeName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 相似程度图: who is like whom, one map for each district and level. */
final class MapSection {

  private MapSection() {}

  /** Empty if there is no map. */
  static Optional<Section> of(Words words, List<Comparison> comparisons) {
    List<Section> parts =
        comparisons.stream()
            .map(MapSection::part)
            .filter(part -> !part.figures().isEmpty())
            .toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.ofParts(
                "map",
                words.of("overview.alike"),
                List.of(words.of("overview.alike_words")),
                parts));
  }

  private static Section part(Comparison comparison) {
    Map<String, List<Publisher>> districts =
        comparison.publishers().stream()
            .filter(publisher -> comparison.background().position(publisher).isPresent())
            .collect(groupingBy(Publisher::district, TreeMap::new, toList()));
    List<Figure> figures = new ArrayList<>();
    districts.forEach((district, members) -> figures.add(figure(comparison, district, members)));
    return new Section(
        "map-" + comparison.level().id(),
        comparison.label(),
        List.of(),
        figures,
        List.of(),
        List.of());
  }

  private static Figure figure(Comparison comparison, String district, List<Publisher> members) {
    Words words = comparison.words();
    String group = words.of("group.all_of", district, Names.many(words, comparison.level()));
    List<Spot> spots = new ArrayList<>();
    BigDecimal shown = BigDecimal.ONE;
    for (Publisher publisher : members) {
      MapPosition position = comparison.background().position(publisher).orElseThrow();
      shown = position.shown();
      spots.add(
          new Spot(
              comparison.name(publisher),
              comparison.kind(publisher),
              position.cluster(),
              position.x(),
              position.y()));
    }
    return Figure.of(
        words,
        "map-" + SafeName.of(district, comparison.level().id() + "\n" + district),
        words.of("overview.alike_message", comparison.year(), group),
        new DistrictMapChart(comparison.year(), group, spots, shown, comparison.source()));
  }
}
