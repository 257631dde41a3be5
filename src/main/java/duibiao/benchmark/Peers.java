package duibiao.benchmark;

import duibiao.benchmark.Benchmark.Spread;
import duibiao.benchmark.peer.Basis;
import duibiao.benchmark.peer.Member;
import duibiao.benchmark.peer.PeerSet;
import duibiao.benchmark.peer.PeerSet.Peer;
import duibiao.benchmark.statistics.Ordered;
import duibiao.ratio.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The departments of one level and year, compared on one ratio. */
public final class Peers {

  /** Decimals of a quartile and of a percentile. */
  private static final int DECIMALS = 6;

  private static final double LOWER = 0.25;
  private static final double UPPER = 0.75;

  /** Of a department with several documents the last one by its path counts. */
  private final Map<Member, Valued> valued = new TreeMap<>();

  private final Rater rater;
  private final Everybody everybody;

  private Peers(List<Ratio> group, Rater rater) {
    this.rater = rater;
    group.stream()
        .filter(ratio -> ratio.value() != null)
        .sorted(Comparator.comparing(Ratio::document))
        .map(Valued::of)
        .forEach(value -> valued.put(value.member(), value));
    List<Valued> reconciled = valued.values().stream().filter(Valued::isReconciled).toList();
    everybody = new Everybody(values(reconciled), weighted(reconciled));
  }

  /** The reconciled values of the level, gathered once for all departments. */
  private record Everybody(PeerValues values, BigDecimal weighted) {}

  /** Places each department of a group among all others of it. */
  public static List<Benchmark> of(List<Ratio> group) {
    String ratio = group.isEmpty() ? "" : group.get(0).id();
    return of(group, Map.of(), Judgements.NONE.of(ratio), Set.of());
  }

  /**
   * Places each department among all others, and in each of its peer sets. Ratios without a value
   * take no part; unreconciled ones are shown, but are nobody's peers.
   *
   * @param group ratios of one metric, year and level
   * @param sets peer sets by the department that is compared
   * @param judgement how the metric is judged
   * @param formulaFilled printed values that are not ranked
   * @return benchmarks set by set, from the highest value to the lowest
   */
  public static List<Benchmark> of(
      List<Ratio> group,
      Map<Member, List<PeerSet>> sets,
      Judgement judgement,
      Set<BigDecimal> formulaFilled) {
    Peers peers = new Peers(group, new Rater(judgement, formulaFilled));
    return peers.valued.values().stream()
        .flatMap(value -> peers.place(value, sets.getOrDefault(value.member(), List.of())))
        .sorted(
            Comparator.comparing(Benchmark::basis)
                .thenComparing(Benchmark::peerSet)
                .thenComparingInt(Benchmark::rank))
        .toList();
  }

  private Stream<Benchmark> place(Valued target, List<PeerSet> sets) {
    List<Benchmark> placed = new ArrayList<>();
    placed.add(amongAll(target));
    for (PeerSet set : sets) {
      List<Valued> others =
          set.peers().stream()
              .map(Peer::member)
              .map(valued::get)
              .filter(Objects::nonNull)
              .filter(Valued::isReconciled)
              .toList();
      if (!others.isEmpty()) {
        List<Valued> all = group(target, others);
        placed.add(
            place(
                target,
                set.basis(),
                set.name(),
                values(others),
                spread(values(all).raw()),
                weighted(all)));
      }
    }
    return placed.stream().map(benchmark -> inOtherSets(benchmark, placed));
  }

  private Benchmark amongAll(Valued target) {
    PeerValues all = everybody.values();
    boolean isAlone = all.size() == 0;
    return place(
        target,
        Basis.LEVEL,
        Basis.LEVEL.label(),
        target.isReconciled() ? all.without(target.value()) : all,
        spread(isAlone ? values(List.of(target)).raw() : all.raw()),
        everybody.weighted());
  }

  /** What the spread of a set is taken of: the peers, and the department if it may be one. */
  private static List<Valued> group(Valued target, List<Valued> others) {
    return target.isReconciled()
        ? Stream.concat(others.stream(), Stream.of(target)).toList()
        : others;
  }

  private Benchmark place(
      Valued target,
      Basis basis,
      String set,
      PeerValues others,
      Spread spread,
      BigDecimal weighted) {
    Ratio ratio = target.ratio();
    boolean isAlone = others.size() == 0;
    Deviation deviation = isAlone ? null : Deviation.of(target, others, rater.judgement().scale());
    return new Benchmark(
        ratio.id(),
        ratio.fiscalYear(),
        ratio.level(),
        ratio.district(),
        ratio.department(),
        ratio.value(),
        spread,
        others.raw().above(target.value()) + 1,
        others.size() + 1 < Benchmark.MIN_FOR_PERCENTILE
            ? null
            : Deviation.decimal(others.raw().percentile(target.value()), DECIMALS),
        basis,
        set,
        weighted,
        deviation,
        isAlone ? Rating.of(Label.NOT_RATED, "没有可比的部门") : rater.rate(target, others, deviation),
        rater.judgement().policyNote(ratio.value(), ratio.fiscalYear()));
  }

  /** Counts the other sets in which the department is rated as further variants. */
  private static Benchmark inOtherSets(Benchmark benchmark, List<Benchmark> all) {
    Rating rating = benchmark.rating();
    if (!rating.label().isRaised()) {
      return benchmark;
    }
    List<Label> others =
        all.stream()
            .filter(other -> !other.equals(benchmark))
            .map(other -> other.rating().label())
            .filter(label -> label != Label.NOT_RATED)
            .toList();
    int same = (int) others.stream().filter(label -> label == rating.label()).count();
    return benchmark.with(rating.holding(rating.holds() + same, rating.variants() + others.size()));
  }

  private PeerValues values(List<Valued> members) {
    return PeerValues.of(members.stream().map(Valued::value).toList(), rater.judgement().scale());
  }

  /** Median and quartiles of some values, by linear interpolation (type 7). */
  public static Spread spread(List<BigDecimal> values) {
    return spread(Ordered.of(values.stream().mapToDouble(BigDecimal::doubleValue).toArray()));
  }

  private static Spread spread(Ordered values) {
    boolean isEnough = values.size() >= Benchmark.MIN_FOR_QUARTILES;
    return new Spread(
        values.size(),
        isEnough ? Deviation.decimal(values.quantile(LOWER), DECIMALS) : null,
        Deviation.decimal(values.median(), DECIMALS),
        isEnough ? Deviation.decimal(values.quantile(UPPER), DECIMALS) : null);
  }

  private static BigDecimal weighted(List<Valued> members) {
    BigDecimal numerator = BigDecimal.ZERO;
    BigDecimal denominator = BigDecimal.ZERO;
    for (Valued member : members) {
      Ratio ratio = member.ratio();
      if (ratio.numerator() != null && ratio.denominator() != null) {
        numerator = numerator.add(ratio.numerator());
        denominator = denominator.add(ratio.denominator());
      }
    }
    return denominator.signum() == 0
        ? null
        : numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
  }
}
