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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The departments of one level and year, compared on one ratio. */
public final class Peers {

  /** Decimals of a quartile and of a percentile. */
  private static final int DECIMALS = 6;

  private static final double LOWER = 0.25;
  private static final double UPPER = 0.75;

  /** Of a department with several documents the last one by its path counts. */
  private final List<Valued> valued;

  private final Map<Member, Valued> reconciled = new HashMap<>();

  private final Rater rater;
  private final Everybody everybody;

  private Peers(List<Ratio> group, Rater rater) {
    this.rater = rater;
    Map<Member, Valued> byMember = new TreeMap<>();
    group.stream()
        .filter(ratio -> ratio.value() != null)
        .sorted(Comparator.comparing(Ratio::document))
        .map(Valued::of)
        .forEach(value -> byMember.put(value.member(), value));
    valued = List.copyOf(byMember.values());
    List<Valued> agreeing = valued.stream().filter(Valued::isReconciled).toList();
    agreeing.forEach(value -> reconciled.put(value.member(), value));
    everybody = new Everybody(values(agreeing), weighted(agreeing));
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
    return peers.valued.stream()
        .flatMap(value -> peers.place(value, sets.getOrDefault(value.member(), List.of())))
        .sorted(
            Comparator.comparing(Benchmark::basis)
                .thenComparing(Benchmark::peerSet)
                .thenComparingInt(Benchmark::rank))
        .toList();
  }

  /**
   * A department beside the members of one of its sets.
   *
   * @param others values of the peers
   * @param all values that the spread is taken of: the peers, and the department if it may be one
   * @param weighted weighted mean of {@code all}, taken when it is asked for
   */
  private record Comparison(
      Basis basis, String set, PeerValues others, PeerValues all, Supplier<BigDecimal> weighted) {}

  private Stream<Comparison> comparisons(Valued target, List<PeerSet> sets) {
    return Stream.concat(
        Stream.of(amongAll(target)), sets.stream().flatMap(set -> among(target, set).stream()));
  }

  private Comparison amongAll(Valued target) {
    PeerValues all = everybody.values();
    return new Comparison(
        Basis.LEVEL,
        Basis.LEVEL.label(),
        target.isReconciled() ? all.without(target.value()) : all,
        all.size() == 0 ? values(List.of(target)) : all,
        everybody::weighted);
  }

  private Optional<Comparison> among(Valued target, PeerSet set) {
    List<Valued> members = new ArrayList<>();
    for (Peer peer : set.peers()) {
      Valued other = reconciled.get(peer.member());
      if (other != null) {
        members.add(other);
      }
    }
    if (members.isEmpty()) {
      return Optional.empty();
    }
    if (target.isReconciled()) {
      members.add(target);
    }
    PeerValues all = values(members);
    return Optional.of(
        new Comparison(
            set.basis(),
            set.name(),
            target.isReconciled() ? all.without(target.value()) : all,
            all,
            () -> weighted(members)));
  }

  private Stream<Benchmark> place(Valued target, List<PeerSet> sets) {
    List<Benchmark> placed =
        comparisons(target, sets).map(comparison -> place(target, comparison)).toList();
    return placed.stream().map(benchmark -> inOtherSets(benchmark, placed));
  }

  private Benchmark place(Valued target, Comparison comparison) {
    Ratio ratio = target.ratio();
    PeerValues others = comparison.others();
    boolean isAlone = others.size() == 0;
    Deviation deviation = isAlone ? null : Deviation.of(target, others, rater.judgement().scale());
    return new Benchmark(
        ratio.id(),
        ratio.fiscalYear(),
        ratio.level(),
        ratio.district(),
        ratio.department(),
        ratio.value(),
        spread(comparison.all().raw()),
        others.raw().above(target.value()) + 1,
        others.size() + 1 < Benchmark.MIN_FOR_PERCENTILE
            ? null
            : Deviation.decimal(others.raw().percentile(target.value()), DECIMALS),
        comparison.basis(),
        comparison.set(),
        comparison.weighted().get(),
        deviation,
        isAlone ? Rater.alone(target) : rater.rate(target, others, deviation),
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
    return PeerValues.of(members.stream().mapToDouble(Valued::value), rater.judgement().scale());
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
