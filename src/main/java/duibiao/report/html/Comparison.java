package duibiao.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmark.Spread;
import duibiao.benchmark.peer.Basis;
import duibiao.chart.Words;
import duibiao.ratio.Metric;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.Ratio;
import duibiao.report.Composition;
import duibiao.report.DistrictFigures;
import duibiao.report.MapPosition;
import duibiao.report.Names;
import duibiao.report.Sentences;
import duibiao.taxonomy.Level;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures of all departments, or of all units: those that may be compared. */
final class Comparison {

  /** A figure of one publisher and year. */
  private record Key(String metric, Publisher publisher, int fiscalYear) {

    static Key of(Ratio ratio) {
      return new Key(ratio.id(), Comparison.publisher(ratio), ratio.fiscalYear());
    }

    static Key of(Benchmark benchmark) {
      return new Key(benchmark.ratio(), Comparison.publisher(benchmark), benchmark.fiscalYear());
    }
  }

  private final Words words;
  private final MetricCatalogue metrics;
  private final Level level;
  private final Map<Publisher, String> names;
  private final List<Publisher> publishers;
  private final Map<Publisher, Integer> places;
  private final Map<Key, Ratio> ratios;
  private final Map<Key, Benchmark> benchmarks;
  private final Rankings rankings;
  private final Map<Key, List<Benchmark>> amongPeers;
  private final Map<String, List<Benchmark>> peerSets;
  private final List<Composition> compositions;
  private final Map<Publisher, List<Composition>> compositionsOf;
  private final ComparedBackground background;
  private final List<Integer> years;
  private final int year;
  private final String source;

  private Comparison(DistrictFigures figures, Level level) {
    this.words = figures.words();
    this.metrics = figures.metrics();
    this.level = level;
    this.source = figures.source();
    ratios =
        figures.ratios().stream()
            .filter(ratio -> ratio.level().equals(level.id()))
            .collect(toMap(Key::of, ratio -> ratio));
    benchmarks =
        figures.benchmarks().stream()
            .filter(benchmark -> benchmark.level().equals(level.id()))
            .collect(toMap(Key::of, benchmark -> benchmark));
    amongPeers =
        figures.amongPeers().stream()
            .filter(benchmark -> benchmark.level().equals(level.id()))
            .collect(groupingBy(Key::of));
    List<Composition> spending =
        figures.compositions().stream().filter(spent -> spent.level() == level).toList();
    names =
        PublisherNames.of(
            Stream.concat(
                    ratios.keySet().stream().map(Key::publisher),
                    spending.stream().map(Comparison::publisher))
                .collect(toSet()),
            figures.documents().stream().filter(document -> document.level() == level).toList());
    publishers = List.copyOf(names.keySet());
    places = IntStream.range(0, publishers.size()).boxed().collect(toMap(publishers::get, i -> i));
    compositions =
        spending.stream()
            .sorted(Comparator.comparing(spent -> places.get(publisher(spent))))
            .toList();
    compositionsOf =
        compositions.stream()
            .sorted(Comparator.comparing(Composition::fiscalYear))
            .collect(groupingBy(Comparison::publisher));
    rankings = new Rankings(benchmarks.values().stream(), places);
    years =
        Stream.concat(
                ratios.keySet().stream().map(Key::fiscalYear),
                compositions.stream().map(Composition::fiscalYear))
            .distinct()
            .sorted()
            .toList();
    year = years.isEmpty() ? 0 : compared();
    peerSets = peerSets(amongPeers, year);
    background = new ComparedBackground(figures.background(), level, year);
  }

  /** One comparison for each level that has figures, departments first. */
  static List<Comparison> of(DistrictFigures figures) {
    return Arrays.stream(Level.values())
        .map(level -> new Comparison(figures, level))
        .filter(comparison -> !comparison.names.isEmpty())
        .toList();
  }

  static Publisher publisher(Composition composition) {
    return new Publisher(composition.district(), composition.department());
  }

  static Publisher publisher(Ratio ratio) {
    return new Publisher(ratio.district(), ratio.department());
  }

  static Publisher publisher(Benchmark benchmark) {
    return new Publisher(benchmark.district(), benchmark.department());
  }

  /** The metrics that are shown. */
  List<Metric> metrics() {
    return metrics.shown();
  }

  /** The metric of an id; empty if the catalogue has none. */
  Optional<Metric> metric(String id) {
    return metrics.find(id);
  }

  Words words() {
    return words;
  }

  Level level() {
    return level;
  }

  String source() {
    return source;
  }

  /** All publishers in the order of their names. */
  List<Publisher> publishers() {
    return publishers;
  }

  /** The short name, which is unique. */
  String name(Publisher publisher) {
    return names.get(publisher);
  }

  /** What the publishers are called, such as {@code 部门}. */
  String label() {
    return Names.of(words, level);
  }

  /** The short name, which leads to the page. */
  Cell link(Publisher publisher) {
    return Cell.of(name(publisher)).linkedTo(Address.department(level, publisher));
  }

  /** What a peer group is called; a set that the analyst wrote down has the name that he gave. */
  String group(Benchmark place) {
    return place.basis() == Basis.OWN
        ? place.peerSet()
        : Sentences.PEERS.in(words, place.peerSet());
  }

  /** Who is compared, in words, such as {@code 普陀区各部门}. */
  String group() {
    Set<String> districts = names.keySet().stream().map(Publisher::district).collect(toSet());
    String members = Names.many(words, level);
    return districts.size() == 1
        ? words.of("group.all_of", districts.iterator().next(), members)
        : words.of("group.all", members);
  }

  /** The years of all figures, ascending. */
  List<Integer> years() {
    return years;
  }

  /** The years in words, such as {@code 2021至2025年}. */
  String span() {
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    return first == last ? words.of("year_of", last) : words.of("years_of", first, last);
  }

  /**
   * The year to compare in: the latest for which at least half as many publishers have a ratio as
   * in the fullest year, so that the first few documents of a new year do not stand for all.
   */
  int year() {
    return year;
  }

  private int compared() {
    TreeMap<Integer, Set<Publisher>> present =
        benchmarks.keySet().stream()
            .collect(groupingBy(Key::fiscalYear, TreeMap::new, mapping(Key::publisher, toSet())));
    int most = present.values().stream().mapToInt(Set::size).max().orElse(0);
    return present.descendingMap().entrySet().stream()
        .filter(year -> 2 * year.getValue().size() >= most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> years.get(years.size() - 1));
  }

  Optional<Ratio> ratio(Metric metric, Publisher publisher, int year) {
    return Optional.ofNullable(ratios.get(new Key(metric.id(), publisher, year)));
  }

  Optional<Benchmark> benchmark(Metric metric, Publisher publisher, int year) {
    return Optional.ofNullable(benchmarks.get(new Key(metric.id(), publisher, year)));
  }

  /** What stands behind the figures of each publisher. */
  ComparedBackground background() {
    return background;
  }

  /** What kind of department it is, such as {@code 街道}. */
  String kind(Publisher publisher) {
    return background
        .position(publisher)
        .map(MapPosition::kind)
        .map(kind -> Sentences.PEERS.in(words, kind))
        .orElseGet(() -> words.of("kind.unknown"));
  }

  /** The place among those of its kind, or else among everybody of the level. */
  Optional<Benchmark> amongAlike(Metric metric, Publisher publisher, int year) {
    return amongPeers.getOrDefault(new Key(metric.id(), publisher, year), List.of()).stream()
        .filter(benchmark -> benchmark.basis() == Basis.KIND)
        .findFirst()
        .or(() -> benchmark(metric, publisher, year));
  }

  /** All other peer sets of the year of comparison, by their names. */
  Map<String, List<Benchmark>> peerSets() {
    return peerSets;
  }

  private static Map<String, List<Benchmark>> peerSets(
      Map<Key, List<Benchmark>> amongPeers, int year) {
    return amongPeers.values().stream()
        .flatMap(List::stream)
        .filter(benchmark -> benchmark.fiscalYear() == year)
        .filter(benchmark -> benchmark.basis() == Basis.KIND || benchmark.basis() == Basis.OWN)
        .collect(groupingBy(Benchmark::peerSet, TreeMap::new, toList()));
  }

  boolean has(Publisher publisher) {
    return names.containsKey(publisher);
  }

  /** The benchmarks of one year from the highest to the lowest value; none unless two compare. */
  List<Benchmark> ranking(Metric metric, int year) {
    return rankings.of(metric, year);
  }

  /** Median and quartiles of one year; empty unless two publishers compare. */
  Optional<Spread> spread(Metric metric, int year) {
    return ranking(metric, year).stream().findFirst().map(Benchmark::spread);
  }

  /** The compositions of one year in the order of names. */
  List<Composition> compositions(int year) {
    return compositions.stream().filter(composition -> composition.fiscalYear() == year).toList();
  }

  /** The compositions of one publisher, ascending by year. */
  List<Composition> compositions(Publisher publisher) {
    return compositionsOf.getOrDefault(publisher, List.of());
  }

  /** Names a thing on the page that belongs to one publisher, or a file of it. */
  String id(Object what, Publisher publisher) {
    return what + "-" + level.id() + "-" + (places.get(publisher) + 1);
  }
}
