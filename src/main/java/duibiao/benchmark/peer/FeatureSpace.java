package duibiao.benchmark.peer;

import duibiao.benchmark.statistics.Composition;
import duibiao.benchmark.statistics.Ordered;
import duibiao.benchmark.statistics.RobustScale;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The departments of one district, level and year, with the distances between them.
 *
 * <p>Each feature is measured in its usual difference: the robust scale of the pool, and for the
 * functions the median difference between departments that are next to each other in size. A
 * feature that does not differ tells nobody apart. A distance is the root mean square over the
 * features that both disclose, divided by their share of all features; nothing is imputed.
 */
final class FeatureSpace {

  private static final Feature[] FEATURES = Feature.values();

  private final List<Profile> pool;
  private final Map<Feature, double[]> values = new EnumMap<>(Feature.class);
  private final double[][] functions;
  private final Map<Feature, Double> units = new EnumMap<>(Feature.class);

  /** Measures a pool; the profiles are kept from the smallest department to the largest. */
  FeatureSpace(List<Profile> profiles) {
    Comparator<Profile> bySize =
        Comparator.comparing(Profile::sizeYuan, Comparator.nullsLast(Comparator.naturalOrder()));
    pool = profiles.stream().sorted(bySize.thenComparing(Profile::member)).toList();
    put(Feature.SIZE, FeatureSpace::logSize);
    put(Feature.PERSONNEL, profile -> number(profile.personnelShare()));
    put(Feature.PROJECTS, profile -> number(profile.projectShare()));
    functions = functions();
    units.put(Feature.FUNCTIONS, usualFunctionDifference());
  }

  List<Profile> pool() {
    return pool;
  }

  private static double logSize(Profile profile) {
    BigDecimal yuan = profile.sizeYuan();
    return yuan == null || yuan.signum() <= 0 ? Double.NaN : Math.log(yuan.doubleValue());
  }

  private static double number(BigDecimal share) {
    return share == null ? Double.NaN : share.doubleValue();
  }

  private void put(Feature feature, Function<Profile, Double> value) {
    double[] all = pool.stream().mapToDouble(value::apply).toArray();
    double[] known =
        IntStream.range(0, all.length)
            .mapToDouble(i -> all[i])
            .filter(v -> !Double.isNaN(v))
            .toArray();
    values.put(feature, all);
    units.put(feature, known.length == 0 ? Double.NaN : RobustScale.of(Ordered.of(known)).unit());
  }

  private double[][] functions() {
    TreeSet<String> categories = new TreeSet<>();
    pool.forEach(profile -> categories.addAll(profile.functions().keySet()));
    return pool.stream()
        .map(Profile::functions)
        .map(
            shares ->
                shares.isEmpty()
                    ? null
                    : categories.stream()
                        .mapToDouble(c -> shares.getOrDefault(c, BigDecimal.ZERO).doubleValue())
                        .toArray())
        .toArray(double[][]::new);
  }

  private double usualFunctionDifference() {
    double[] differences =
        IntStream.range(1, pool.size())
            .filter(i -> functions[i] != null && functions[i - 1] != null)
            .mapToDouble(i -> Composition.difference(functions[i], functions[i - 1]))
            .toArray();
    return differences.length == 0 ? Double.NaN : Ordered.of(differences).median();
  }

  /** The distance between two departments of the pool; NaN if they have no feature in common. */
  double distance(int one, int other) {
    double sum = 0;
    int common = 0;
    for (Feature feature : FEATURES) {
      double square = square(feature, one, other);
      if (!Double.isNaN(square)) {
        sum += square;
        common++;
      }
    }
    return Math.sqrt(sum / common) * FEATURES.length / common;
  }

  /** The same with what it is made of; empty if the two have no feature in common. */
  Optional<Distance> between(int one, int other) {
    Map<Feature, Double> squares = new EnumMap<>(Feature.class);
    for (Feature feature : FEATURES) {
      double square = square(feature, one, other);
      if (!Double.isNaN(square)) {
        squares.put(feature, square);
      }
    }
    if (squares.isEmpty()) {
      return Optional.empty();
    }
    double total = squares.values().stream().mapToDouble(Double::doubleValue).sum();
    squares.replaceAll((feature, square) -> total == 0 ? 0 : square / total);
    return Optional.of(new Distance(distance(one, other), squares));
  }

  private double square(Feature feature, int one, int other) {
    double difference = difference(feature, one, other);
    if (Double.isNaN(difference)) {
      return Double.NaN;
    }
    double unit = units.get(feature);
    return unit > 0 ? difference / unit * (difference / unit) : 0;
  }

  private double difference(Feature feature, int one, int other) {
    if (feature == Feature.FUNCTIONS) {
      return functions[one] == null || functions[other] == null
          ? Double.NaN
          : Composition.difference(functions[one], functions[other]);
    }
    double[] all = values.get(feature);
    return Math.abs(all[one] - all[other]);
  }
}
