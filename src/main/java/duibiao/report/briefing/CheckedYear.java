package duibiao.report.briefing;

import duibiao.benchmark.Benchmark;
import duibiao.ratio.Metric;
import duibiao.ratio.Ratio;
import duibiao.ratio.Ratio.State;
import duibiao.report.Composition;
import duibiao.report.DistrictFigures;
import duibiao.report.ShortNames;
import duibiao.taxonomy.Level;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of one level and year that a briefing may quote: those whose checks hold. */
final class CheckedYear {

  private final DistrictFigures figures;
  private final ShortNames names;
  private final Level level;
  private final int year;
  private final Map<String, List<Ratio>> ratios;
  private final Set<Quoted> quotable;

  /** A figure that a briefing may speak of. */
  private record Quoted(String metric, String district, String department) {}

  CheckedYear(DistrictFigures figures) {
    this.figures = figures;
    names = ShortNames.of(figures.documents());
    boolean hasDepartments =
        figures.ratios().stream().anyMatch(ratio -> ratio.level().equals(Level.DEPARTMENT.id()));
    level = hasDepartments ? Level.DEPARTMENT : Level.UNIT;
    year = year(figures, level);
    ratios =
        figures.ratios().stream()
            .filter(ratio -> ratio.fiscalYear() == year && ratio.level().equals(level.id()))
            .sorted(Comparator.comparing(Ratio::district).thenComparing(Ratio::department))
            .collect(Collectors.groupingBy(Ratio::id));
    quotable =
        ratios.values().stream()
            .flatMap(List::stream)
            .filter(CheckedYear::isChecked)
            .map(ratio -> new Quoted(ratio.id(), ratio.district(), ratio.department()))
            .collect(Collectors.toSet());
  }

  /** The latest year that half as many departments have as the fullest one. */
  private static int year(DistrictFigures figures, Level level) {
    TreeMap<Integer, Long> owners =
        figures.ratios().stream()
            .filter(ratio -> ratio.level().equals(level.id()) && ratio.value() != null)
            .collect(
                Collectors.groupingBy(
                    Ratio::fiscalYear,
                    TreeMap::new,
                    Collectors.collectingAndThen(
                        Collectors.mapping(Ratio::department, Collectors.toSet()),
                        departments -> (long) departments.size())));
    long most = owners.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return owners.descendingMap().entrySet().stream()
        .filter(entry -> 2 * entry.getValue() >= most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  int year() {
    return year;
  }

  Level level() {
    return level;
  }

  String source() {
    return figures.source();
  }

  /** The ratios of a metric that may be quoted. */
  List<Ratio> checked(String metric) {
    return of(metric).stream().filter(CheckedYear::isChecked).toList();
  }

  /** How many departments have a value that rests on figures still to be verified. */
  long unreconciled(String metric) {
    return of(metric).stream().filter(ratio -> ratio.state() == State.UNRECONCILED).count();
  }

  private List<Ratio> of(String metric) {
    return ratios.getOrDefault(metric, List.of());
  }

  private static boolean isChecked(Ratio ratio) {
    return ratio.state() == State.OK;
  }

  static BigDecimal sum(List<Ratio> ratios, Function<Ratio, BigDecimal> amount) {
    return ratios.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Optional<Metric> metric(String id) {
    return figures.metrics().find(id);
  }

  /** The places on a metric, highest first, of values that may be quoted. */
  List<Benchmark> ranking(String metric) {
    return figures.benchmarks().stream()
        .filter(benchmark -> benchmark.ratio().equals(metric) && isHere(benchmark))
        .filter(this::isChecked)
        .sorted(Comparator.comparingInt(Benchmark::rank).thenComparing(Benchmark::department))
        .toList();
  }

  /** Who stands out, the largest money first. */
  List<Benchmark> raised() {
    return figures.benchmarks().stream()
        .filter(this::isHere)
        .filter(benchmark -> benchmark.rating().label().isRaised())
        .filter(benchmark -> metric(benchmark.ratio()).filter(Metric::isShown).isPresent())
        .filter(this::isChecked)
        .sorted(
            Comparator.comparing((Benchmark benchmark) -> benchmark.rating().label())
                .thenComparing(
                    benchmark -> benchmark.deviation().yuan().abs(), Comparator.reverseOrder())
                .thenComparing(Benchmark::department)
                .thenComparing(Benchmark::ratio))
        .toList();
  }

  private boolean isHere(Benchmark benchmark) {
    return benchmark.fiscalYear() == year && benchmark.level().equals(level.id());
  }

  private boolean isChecked(Benchmark benchmark) {
    return quotable.contains(
        new Quoted(benchmark.ratio(), benchmark.district(), benchmark.department()));
  }

  String name(Benchmark benchmark) {
    return names.name(benchmark.district(), benchmark.department());
  }

  String name(Composition composition) {
    return names.name(composition.district(), composition.department());
  }

  List<Composition> compositions() {
    return figures.compositions().stream()
        .filter(composition -> composition.fiscalYear() == year && composition.level() == level)
        .toList();
  }
}
