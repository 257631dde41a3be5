package duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.ratio.Ratio;
import duibiao.ratio.Ratio.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeersTest {

  @Test
  void quartilesInterpolateBetweenOrderStatistics() {
    Benchmark any = Peers.of(group("1", "2", "3", "4", "10")).get(0);

    assertThat(any.spread().n()).isEqualTo(5);
    assertThat(any.spread().q1()).isEqualByComparingTo("2");
    assertThat(any.spread().median()).isEqualByComparingTo("3");
    assertThat(any.spread().q3()).isEqualByComparingTo("4");
  }

  @Test
  void fewMembersHaveAMedianButNoQuartiles() {
    Benchmark any = Peers.of(group("1", "2", "3", "4")).get(0);

    assertThat(any.spread().median()).isEqualByComparingTo("2.5");
    assertThat(any.spread().q1()).isNull();
    assertThat(any.spread().q3()).isNull();
    assertThat(any.percentile()).isNull();
  }

  @Test
  void equalValuesShareTheBetterRank() {
    assertThat(Peers.of(group("5", "9", "5", "1")))
        .extracting(Benchmark::rank)
        .containsExactly(1, 2, 2, 4);
  }

  @Test
  void thePercentileLeavesTheDepartmentItselfOut() {
    List<Benchmark> benchmarks = Peers.of(group("1", "2", "3", "4", "5", "6", "7", "8", "8"));

    assertThat(benchmarks.get(8).percentile()).isEqualByComparingTo("0");
    assertThat(benchmarks.get(4).percentile()).isEqualByComparingTo("0.5");
    assertThat(benchmarks.get(0).percentile()).isEqualByComparingTo("0.9375");
  }

  @Test
  void anUnknownRatioTakesNoPart() {
    List<Ratio> group = new ArrayList<>(group("1", "2"));
    group.add(ratio("未公开局", null));

    assertThat(Peers.of(group)).hasSize(2).allSatisfy(b -> assertThat(b.spread().n()).isEqualTo(2));
    assertThat(Peers.of(List.of(ratio("未公开局", null)))).isEmpty();
  }

  private static List<Ratio> group(String... values) {
    List<Ratio> group = new ArrayList<>();
    for (String value : Arrays.asList(values)) {
      group.add(ratio("局" + group.size(), new BigDecimal(value)));
    }
    return group;
  }

  private static Ratio ratio(String department, BigDecimal value) {
    return new Ratio(
        "R10",
        department + ".pdf",
        "乙区",
        department,
        "department",
        2024,
        value,
        null,
        null,
        value == null ? State.NOT_DISCLOSED : State.OK,
        null,
        null,
        List.of(),
        List.of());
  }
}
