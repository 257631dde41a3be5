package duibiao.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import duibiao.benchmark.peer.PeerSet.Peer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeerGroupsTest {

  @Test
  void departmentsOfOneKindAndSizeAreComparedWhereEnoughAreLeft() {
    List<Profile> streets = new ArrayList<>(streets(8, "15000"));
    streets.add(Profiled.of("小街道", "1500", "0.8", "0.4"));

    PeerSet large = set(streets, Basis.KIND, "街0街道");
    PeerSet small = set(streets, Basis.KIND, "小街道");

    assertThat(large.name()).isEqualTo("甲区街道，1亿元至5亿元");
    assertThat(large.peers()).hasSize(7);
    assertThat(small.name()).isEqualTo("甲区街道");
    assertThat(small.peers()).hasSize(8);
    assertThat(small.note()).isEqualTo("同规模不足8个，不分规模");
  }

  @Test
  void aKindThatIsTooSmallInItsDistrictIsWidenedAndSaysSo() {
    List<Profile> towns = new ArrayList<>();
    for (String district : List.of("甲区", "乙区")) {
      for (String name : List.of("东镇", "西镇")) {
        Profile town = Profiled.of(name, "9000", "0.8", "0.4");
        towns.add(
            new Profile(
                district,
                name,
                town.level(),
                town.fiscalYear(),
                town.kind(),
                town.sizeYuan(),
                town.personnelShare(),
                town.projectShare(),
                town.functions()));
      }
    }

    PeerSet set = set(towns, Basis.KIND, "东镇");

    assertThat(set.peers()).hasSize(3);
    assertThat(set.note()).contains("含其他区");
  }

  @Test
  void theNearestSetHasExactlyItsSizeAndNobodyTwice() {
    PeerSet set = set(streets(40, "15000"), Basis.NEAREST, "街7街道");

    assertThat(set.peers()).hasSize(15).extracting(Peer::member).doesNotHaveDuplicates();
    assertThat(set.peers()).extracting(p -> p.distance().value()).isSorted();
    assertThat(set.note()).isEmpty();
    assertThat(set.fiscalYear()).isEqualTo(2024);
  }

  @Test
  void aSmallerNearestSetSaysSo() {
    assertThat(set(streets(5, "15000"), Basis.NEAREST, "街0街道").note()).isEqualTo("不足15个，只有4个可比");
  }

  @Test
  void duplicatePeersAreRefused() {
    Peer peer = new Peer(new Member("甲区", "乙局"), null);

    assertThatThrownBy(
            () ->
                new PeerSet(
                    Basis.OWN,
                    "x",
                    2024,
                    "department",
                    new Member("甲区", "甲局"),
                    List.of(peer, peer),
                    ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDepartmentThatIsListedTwiceIsOnePeer() {
    List<Profile> twice = new ArrayList<>(streets(10, "15000"));
    twice.addAll(streets(10, "15000"));

    assertThat(set(twice, Basis.KIND, "街0街道").peers()).hasSize(9);
  }

  @Test
  void eachFeaturesShareOfTheDistanceIsTold() {
    List<Profile> pool =
        List.of(
            Profiled.of("一街道", "1000", "0.80", "0.40"),
            Profiled.of("二街道", "2000", "0.80", "0.40"),
            Profiled.of("三街道", "4000", "0.70", "0.60"),
            Profiled.of("四街道", "8000", "0.60", "0.30"));

    Distance distance = set(pool, Basis.NEAREST, "一街道").peers().get(0).distance();

    assertThat(distance.parts().get(Feature.SIZE)).isEqualTo(1);
    assertThat(distance.parts().values().stream().mapToDouble(v -> v).sum())
        .isEqualTo(1, within(1e-12));
  }

  /** FBIT imputes the median; that makes an unknown department look like the usual one. */
  @Test
  void anUnknownFeatureLowersComparabilityAndIsNotImputed() {
    List<Profile> pool = new ArrayList<>(streets(10, "15000"));
    pool.add(Profiled.of("未公开街道", "15000", null, "0.40"));

    Distance distance = set(pool, Basis.NEAREST, "未公开街道").peers().get(0).distance();

    assertThat(distance.missing()).containsExactly(Feature.PERSONNEL);
    assertThat(distance.comparability()).isEqualTo(0.75);
    assertThat(distance.parts()).doesNotContainKey(Feature.PERSONNEL);
  }

  @Test
  void theAnalystsOwnSetNamesWhoIsMissing() {
    OwnSet own = new OwnSet("沿江", "甲区", "department", List.of("街0街道", "街1街道", "街99街道"));

    List<PeerSet> sets =
        PeerGroups.of(streets(3, "15000"), new OwnSets(List.of(own))).stream()
            .filter(set -> set.basis() == Basis.OWN)
            .toList();

    assertThat(sets).hasSize(2);
    assertThat(sets.get(0).peers())
        .extracting(p -> p.member().department())
        .containsExactly("街1街道");
    assertThat(sets.get(0).note()).isEqualTo("本年度没有街99街道的公开文件，未列入");
  }

  @Test
  void aDepartmentWithoutAnyFeatureHasNoNearestSet() {
    List<Profile> pool = new ArrayList<>(streets(3, "15000"));
    pool.add(new Profile("甲区", "空白局", "department", 2024, null, null, null, null, Map.of()));

    assertThat(PeerGroups.of(pool, OwnSets.NONE))
        .noneMatch(set -> set.member().department().equals("空白局"))
        .noneMatch(
            set -> set.peers().stream().anyMatch(p -> p.member().department().equals("空白局")));
  }

  @Test
  void sizesAreBandedUpToTheirBound() {
    assertThat(SizeBand.of(new BigDecimal("20000000.00"))).isEqualTo(SizeBand.SMALL);
    assertThat(SizeBand.of(new BigDecimal("20000000.01"))).isEqualTo(SizeBand.MIDDLE);
    assertThat(SizeBand.of(new BigDecimal("500000000.01"))).isEqualTo(SizeBand.VERY_LARGE);
  }

  private static List<Profile> streets(int count, String tenThousands) {
    return IntStream.range(0, count)
        .mapToObj(i -> Profiled.of("街" + i + "街道", tenThousands, "0.8" + i % 7, "0.4" + i % 5))
        .toList();
  }

  private static PeerSet set(List<Profile> profiles, Basis basis, String department) {
    return PeerGroups.of(profiles, OwnSets.NONE).stream()
        .filter(set -> set.basis() == basis)
        .filter(set -> set.member().department().equals(department))
        .findFirst()
        .orElseThrow();
  }
}
