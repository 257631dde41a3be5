package duibiao.report.html;

import static java.util.stream.Collectors.groupingBy;

import duibiao.benchmark.Benchmark;
import duibiao.ratio.Metric;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who stands where on every metric and year. */
final class Rankings {

  /** What a ranking is of. */
  private record Ranked(String metric, int fiscalYear) {}

  private final Map<Ranked, List<Benchmark>> rankings;

  /**
   * Ranks all benchmarks.
   *
   * @param places the order of those who share a rank
   */
  Rankings(Stream<Benchmark> benchmarks, Map<Publisher, Integer> places) {
    rankings =
        benchmarks
            .filter(benchmark -> places.containsKey(Comparison.publisher(benchmark)))
            .sorted(
                Comparator.comparingInt(Benchmark::rank)
                    .thenComparing(benchmark -> places.get(Comparison.publisher(benchmark))))
            .collect(
                groupingBy(benchmark -> new Ranked(benchmark.ratio(), benchmark.fiscalYear())));
  }

  /** The benchmarks of one year from the highest to the lowest value; none unless two compare. */
  List<Benchmark> of(Metric metric, int year) {
    List<Benchmark> ranking = rankings.getOrDefault(new Ranked(metric.id(), year), List.of());
    return ranking.size() < 2 ? List.of() : ranking;
  }
}
