package duibiao.report.briefing;

import duibiao.benchmark.Benchmark;
import duibiao.chart.CompositionChart;
import duibiao.chart.Picture;
import duibiao.chart.RankingChart;
import duibiao.chart.Words;
import duibiao.report.Composition;
import duibiao.report.Names;
import java.util.List;

/** The charts of a briefing. There is none where there is nothing to compare. */
record BriefingCharts(CheckedYear year, Words words) {

  /** More bars would fill a page. */
  private static final int MOST_BARS = 15;

  /** What the departments spend their money on. */
  List<Picture> composition() {
    List<CompositionChart.Bar> bars =
        year.compositions().stream().limit(MOST_BARS).map(this::bar).toList();
    return bars.isEmpty()
        ? List.of()
        : List.of(
            new CompositionChart(year.year(), everybody(), bars, null, year.source())
                .picture(words));
  }

  private CompositionChart.Bar bar(Composition spent) {
    return new CompositionChart.Bar(
        year.name(spent), spent.personnel(), spent.publicExpenses(), spent.projects());
  }

  /** Who stands where on a metric. */
  List<Picture> ranking(String id) {
    List<Benchmark> ranking = year.ranking(id);
    if (ranking.size() < 2) {
      return List.of();
    }
    List<RankingChart.Bar> bars =
        ranking.stream()
            .limit(MOST_BARS)
            .map(place -> new RankingChart.Bar(year.name(place), place.value()))
            .toList();
    return List.of(
        new RankingChart(
                year.metric(id).orElseThrow(),
                year.year(),
                everybody(),
                bars,
                ranking.get(0).spread(),
                null,
                year.source())
            .picture(words));
  }

  private String everybody() {
    return words.of("group.all", Names.many(words, year.level()));
  }
}
