package duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.benchmark.Judgement.Scale;
import duibiao.benchmark.peer.Basis;
import duibiao.benchmark.peer.Member;
import duibiao.benchmark.peer.PeerSet;
import duibiao.benchmark.peer.PeerSet.Peer;
import duibiao.benchmark.statistics.RobustScale.Method;
import duibiao.ratio.Metric.Direction;
import duibiao.ratio.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The labels, with a test for each mistake of the systems that rate by rank alone. */
class RatingTest {

  private static final double[] USUAL = {0.40, 0.42, 0.44, 0.46, 0.48, 0.50, 0.52, 0.54, 0.56};

  @Test
  void identicalPeersLeaveNobodyRed() {
    double[] same = new double[30];
    Arrays.fill(same, 0.5);

    assertThat(place(Direction.NEUTRAL, same))
        .extracting(b -> b.rating().label())
        .containsOnly(Label.NORMAL);
  }

  /** FBIT rates 7 of 30 red whatever the spread. */
  @Test
  void aTightGroupIsAllNormalBecauseTheMoneyIsSmall() {
    double[] tight = new Random(1).doubles(30, 0.500, 0.503).toArray();

    assertThat(place(Direction.NEUTRAL, tight))
        .extracting(b -> b.rating().label())
        .containsOnly(Label.NORMAL);
  }

  @Test
  void anOutlierIsRaisedAndTheReasonHasItsFigures() {
    Benchmark far = Rated.of("局9", place(Direction.HIGH, with(0.90)));

    assertThat(far.rating().label()).isEqualTo(Label.ATTENTION);
    assertThat(far.deviation().median()).isEqualByComparingTo("0.48");
    assertThat(far.deviation().yuan()).isEqualByComparingTo("420000.00");
    assertThat(far.rating().reason()).isEqualTo("高于同类中位数，百分位100，偏离度9.53，折合42.00万元");
  }

  @ParameterizedTest
  @CsvSource({
    "HIGH, 0.90, ATTENTION",
    "HIGH, 0.05, NORMAL",
    "LOW, 0.05, ATTENTION",
    "LOW, 0.90, NORMAL",
    "NEUTRAL, 0.90, ATTENTION",
    "NEUTRAL, 0.05, ATTENTION"
  })
  void theDirectionSaysWhichEndMatters(Direction direction, double value, Label label) {
    assertThat(Rated.of("局9", place(direction, with(value))).rating().label()).isEqualTo(label);
  }

  @Test
  void ofANeutralMetricBothEndsAreToldAsFarOff() {
    assertThat(Rated.of("局9", place(Direction.NEUTRAL, with(0.05))).rating().reason())
        .startsWith("偏离较大：低于同类中位数");
  }

  @Test
  void whatIsNotMaterialIsNormal() {
    List<Ratio> group = new ArrayList<>(Rated.group(USUAL));
    group.add(Rated.ratio("小局", 0.90, new BigDecimal("200000.00")));

    assertThat(Rated.of("小局", place(Direction.HIGH, group)).rating().label())
        .isEqualTo(Label.NORMAL);
  }

  @Test
  void theMadOfZeroFallsBackToTheQuartiles() {
    Benchmark far =
        Rated.of(
            "局11",
            place(Direction.HIGH, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.6, 0.6, 0.6, 0.6, 0.9));

    assertThat(far.deviation().method()).isEqualTo(Method.IQR);
    assertThat(far.rating().label()).isEqualTo(Label.ATTENTION);
  }

  @Test
  void withoutSpreadAnotherValueIsNotRatedAndSaysWhy() {
    double[] same = new double[10];
    Arrays.fill(same, 0.5);
    same[9] = 0.9;

    Benchmark other = Rated.of("局9", place(Direction.HIGH, same));

    assertThat(other.deviation().score()).isNull();
    assertThat(other.rating().label()).isEqualTo(Label.NOT_RATED);
    assertThat(other.rating().reason()).contains("无法衡量偏离度");
  }

  @Test
  void fewerThanFiveAreOnlyListed() {
    assertThat(place(Direction.HIGH, 0.1, 0.2, 0.3, 0.9))
        .allSatisfy(
            b -> {
              assertThat(b.spread().q1()).isNull();
              assertThat(b.percentile()).isNull();
              assertThat(b.rating().label()).isEqualTo(Label.NOT_RATED);
              assertThat(b.rating().reason()).isEqualTo("样本数n=4，不足5个，只列次序");
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 7})
  void fiveToSevenHaveAPositionAndNoLabel(int size) {
    double[] values = new Random(size).doubles(size, 0.1, 0.9).toArray();

    assertThat(place(Direction.HIGH, values))
        .allSatisfy(
            b -> {
              assertThat(b.spread().q1()).isNotNull();
              assertThat(b.rating().label()).isEqualTo(Label.NOT_RATED);
              assertThat(b.rating().reason()).contains("只列位次");
            });
  }

  @Test
  void thePercentileIsUnchangedIfTheDepartmentIsListedTwice() {
    List<Ratio> twice = new ArrayList<>(Rated.group(USUAL));
    twice.add(Rated.group(USUAL).get(4));

    assertThat(place(Direction.HIGH, twice)).isEqualTo(place(Direction.HIGH, USUAL));
  }

  @Test
  void theDepartmentIsNotAmongItsOwnPeers() {
    double[] farther = with(0.90);
    farther[9] = 0.99;

    assertThat(Rated.of("局9", place(Direction.HIGH, farther)).deviation().median())
        .isEqualTo(Rated.of("局9", place(Direction.HIGH, with(0.90))).deviation().median());
  }

  @Test
  void aMissingValueIsNeitherZeroNorAPeerNorRated() {
    List<Ratio> group = new ArrayList<>(Rated.group(USUAL));
    Ratio zero = Rated.ratio("未公开局", 0, null);
    group.add(
        new Ratio(
            zero.id(),
            zero.document(),
            zero.district(),
            zero.department(),
            zero.level(),
            zero.fiscalYear(),
            null,
            null,
            null,
            Ratio.State.NOT_DISCLOSED,
            null,
            null,
            List.of(),
            List.of()));

    assertThat(place(Direction.LOW, group)).isEqualTo(place(Direction.LOW, USUAL));
  }

  @Test
  void withoutABaseThereIsNoMoneyAndNoRating() {
    List<Ratio> group = new ArrayList<>(Rated.group(USUAL));
    group.add(Rated.ratio("无基数局", 0.9, null));

    assertThat(Rated.of("无基数局", place(Direction.HIGH, group)).rating().reason())
        .contains("缺少折算金额的基数");
  }

  @Test
  void formulaFilledValuesAreFlaggedInsteadOfRanked() {
    List<Benchmark> benchmarks =
        Peers.of(
            Rated.group(with(0.90)),
            Map.of(),
            judgement(Direction.HIGH),
            Set.of(new BigDecimal("0.9000")));

    assertThat(Rated.of("局9", benchmarks).rating().reason()).contains("疑似按固定比例填列");
    assertThat(Rated.of("局0", benchmarks).rating().label()).isEqualTo(Label.NORMAL);
  }

  @Test
  void zeroAndOneCountAsInfinitelyFarAndKeepTheirRank() {
    Benchmark none = Rated.of("局9", place(Direction.LOW, with(0)));

    assertThat(none.deviation().score()).isEqualByComparingTo("-100");
    assertThat(none.rank()).isEqualTo(10);
    assertThat(none.rating().label()).isEqualTo(Label.ATTENTION);
  }

  @Test
  void aGrowthIsComparedByTheLogarithmOfItsFactor() {
    Judgement growth = Judgement.of(Direction.NEUTRAL, Scale.GROWTH);
    List<Ratio> group = Rated.group(-0.5, -0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.25, 1.0);
    List<Benchmark> benchmarks = Peers.of(group, Map.of(), growth, Set.of());

    double halved = Rated.of("局0", benchmarks).deviation().score().doubleValue();
    double doubled = Rated.of("局8", benchmarks).deviation().score().doubleValue();

    assertThat(Math.abs(halved)).isCloseTo(doubled, within(doubled / 4));
  }

  @Test
  void theWeightedValueIsTheRatioOfSumsBesideTheTypicalOne() {
    List<Ratio> group =
        List.of(
            Rated.ratio("甲", 0.10, new BigDecimal("100.00")),
            Rated.ratio("乙", 0.20, new BigDecimal("100.00")),
            Rated.ratio("丙", 0.90, new BigDecimal("9800.00")));

    Benchmark any = place(Direction.HIGH, group).get(0);

    assertThat(any.weighted()).isEqualByComparingTo("0.885");
    assertThat(any.spread().median()).isEqualByComparingTo("0.2");
  }

  @Test
  void otherPeerSetsCountAsVariants() {
    List<Ratio> group = Rated.group(with(0.90));
    Member far = new Member("乙区", "局9");
    List<Peer> peers =
        group.subList(0, 8).stream()
            .map(ratio -> new Peer(new Member("乙区", ratio.department()), null))
            .toList();
    PeerSet own = new PeerSet(Basis.OWN, "自选", 2024, "department", far, peers, "");

    List<Benchmark> benchmarks =
        Peers.of(group, Map.of(far, List.of(own)), judgement(Direction.HIGH), Set.of());

    Benchmark all = Rated.of("局9", benchmarks);
    assertThat(all.rating().variants()).isEqualTo(9 + 1);
    assertThat(all.rating().holds()).isEqualTo(10);
    assertThat(benchmarks).filteredOn(b -> b.basis() == Basis.OWN).hasSize(1);
  }

  @Test
  void leavingOneOutByRunsIsTheSameAsTryingEachPeer() {
    Random random = new Random(5);
    for (int round = 0; round < 400; round++) {
      double[] values =
          random.doubles(7 + random.nextInt(40), 0, 1).map(v -> Math.rint(v * 20) / 20).toArray();
      Valued target = Valued.of(Rated.ratio("甲", 0.95 * random.nextDouble(), Rated.MILLION));
      Judgement judgement = judgement(Direction.NEUTRAL);
      PeerValues peers = PeerValues.of(DoubleStream.of(values), judgement.scale());
      for (Label label : List.of(Label.ATTENTION, Label.NOTICE, Label.NORMAL)) {
        assertThat(Stability.holds(label, target, peers, judgement))
            .isEqualTo(byTryingEach(label, target, peers, judgement));
      }
    }
  }

  private static int byTryingEach(
      Label label, Valued target, PeerValues peers, Judgement judgement) {
    int holds = 0;
    for (int i = 0; i < peers.size(); i++) {
      PeerValues rest = peers.without(i);
      Deviation deviation = Deviation.of(target, rest, judgement.scale());
      holds +=
          Label.of(rest.raw().percentile(target.value()), deviation, judgement) == label ? 1 : 0;
    }
    return holds;
  }

  private static double[] with(double value) {
    double[] values = Arrays.copyOf(USUAL, USUAL.length + 1);
    values[USUAL.length] = value;
    return values;
  }

  private static Judgement judgement(Direction direction) {
    return Judgement.of(direction, Scale.SHARE);
  }

  private static List<Benchmark> place(Direction direction, double... values) {
    return place(direction, Rated.group(values));
  }

  private static List<Benchmark> place(Direction direction, List<Ratio> group) {
    return Peers.of(group, Map.of(), judgement(direction), Set.of());
  }
}
