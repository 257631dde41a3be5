package duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.benchmark.Judgement.Scale;
import duibiao.benchmark.peer.Basis;
import duibiao.benchmark.peer.Member;
import duibiao.benchmark.peer.PeerSet;
import duibiao.benchmark.peer.PeerSet.Peer;
import duibiao.benchmark.peer.PeerSets;
import duibiao.ratio.Metric;
import duibiao.ratio.Metric.Direction;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Metric METRIC = MetricCatalogue.shipped().find("R02").orElseThrow();
  private static final List<Ratio> GROUP =
      Rated.group(0.40, 0.42, 0.44, 0.46, 0.48, 0.50, 0.52, 0.54, 0.56, 0.90);

  @Test
  void everySetTellsItsPlaceAndTheReason() {
    assertThat(new Standing(METRIC, List.of()).lines(List.of(far(Map.of(), GROUP))))
        .containsExactly(
            "对标依据：同层级全部",
            "   位置：n=10，中位数49.00%，第1位，四分位数44.50%至53.50%，百分位100，偏离度9.53",
            "   评价：需关注，高于同类中位数，百分位100，偏离度9.53，折合42.00万元；换一组比较对象评价不变 9/9");
  }

  @Test
  void fewPeersHaveNoQuartilesPercentileOrColour() {
    List<Ratio> three = Stream.concat(GROUP.stream().limit(2), GROUP.stream().skip(9)).toList();

    assertThat(new Standing(METRIC, List.of()).lines(List.of(far(Map.of(), three))))
        .contains("   评价：不评价，样本数n=3，不足5个，只列次序")
        .noneMatch(line -> line.contains("四分位数") || line.contains("百分位"));
  }

  @Test
  void thePeersOfASetAreNamedWithWhatTheirDistanceIsMadeOf() {
    Member target = new Member("乙区", "局9");
    List<Peer> peers =
        GROUP.stream()
            .limit(8)
            .map(ratio -> new Peer(new Member("乙区", ratio.department()), null))
            .toList();
    PeerSet nearest = new PeerSet(Basis.NEAREST, "最相近的8个", 2024, "department", target, peers, "");
    Benchmark placed =
        Peers.of(GROUP, Map.of(target, List.of(nearest)), judgement(), Set.of()).stream()
            .filter(benchmark -> benchmark.basis() == Basis.NEAREST)
            .findFirst()
            .orElseThrow();

    List<Row> rows = List.of(peer("最相近的8个", "局3", "1.234567"), peer("另一组", "局4", "9"));

    assertThat(new Standing(METRIC, rows).lines(List.of(placed)))
        .contains("对标依据：最相近“最相近的8个”", "   比较对象：局3（距离1.23：支出规模75%、项目支出占比25%）")
        .noneMatch(line -> line.contains("局4"));
  }

  @Test
  void policyAndFalseDiscoveryAreToldWhereThereAreAny() {
    Benchmark placed = far(Map.of(), GROUP);
    Rating rating = placed.rating();
    Benchmark told =
        new Benchmark(
            placed.ratio(),
            placed.fiscalYear(),
            placed.level(),
            placed.district(),
            placed.department(),
            placed.value(),
            placed.spread(),
            placed.rank(),
            placed.percentile(),
            placed.basis(),
            placed.peerSet(),
            placed.weighted(),
            placed.deviation(),
            new Rating(
                rating.label(),
                rating.reason(),
                rating.holds(),
                rating.variants(),
                new BigDecimal("0.012300")),
            "低于30%，需核实");

    assertThat(new Standing(METRIC, List.of()).lines(List.of(told)))
        .contains("   政策提示：低于30%，需核实")
        .anyMatch(line -> line.endsWith("；误报率q 0.012300"));
  }

  @Test
  void withoutAValueItSaysThatNothingIsCompared() {
    assertThat(new Standing(METRIC, List.of()).lines(List.of())).containsExactly("对标：没有数值，不作比较");
  }

  private static Benchmark far(Map<Member, List<PeerSet>> sets, List<Ratio> group) {
    return Rated.of("局9", Peers.of(group, sets, judgement(), Set.of()));
  }

  private static Judgement judgement() {
    return Judgement.of(Direction.HIGH, Scale.SHARE);
  }

  private static Row peer(String set, String name, String distance) {
    Object[] values = new Object[PeerSets.SCHEMA.size()];
    values[PeerSets.SCHEMA.fieldIndex("basis")] = "nearest";
    values[PeerSets.SCHEMA.fieldIndex("peer_set")] = set;
    values[PeerSets.SCHEMA.fieldIndex("peer")] = name;
    values[PeerSets.SCHEMA.fieldIndex("distance")] = new BigDecimal(distance);
    values[PeerSets.SCHEMA.fieldIndex("size_part")] = new BigDecimal("0.75");
    values[PeerSets.SCHEMA.fieldIndex("projects_part")] = new BigDecimal("0.25");
    return new GenericRowWithSchema(values, PeerSets.SCHEMA);
  }
}
