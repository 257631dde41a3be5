package duibiao.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.benchmark.peer.DistrictMap.Spot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistrictMapTest {

  @Test
  void departmentsThatAreAlikeAreOneCluster() {
    DistrictMap map = DistrictMap.of(twoKinds(), 2);

    assertThat(map.spots().stream().map(Spot::cluster).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(1, 2);
    assertThat(map.spots())
        .allSatisfy(
            spot -> {
              String kind = spot.member().department().substring(0, 1);
              assertThat(spot.cluster())
                  .isEqualTo(
                      map.spots().stream()
                          .filter(other -> other.member().department().startsWith(kind))
                          .findFirst()
                          .orElseThrow()
                          .cluster());
            });
  }

  @Test
  void theMapDoesNotDependOnTheOrderOfTheDepartments() {
    List<Profile> shuffled = new ArrayList<>(twoKinds());
    Collections.shuffle(shuffled, new Random(1));

    assertThat(DistrictMap.of(shuffled, 2)).isEqualTo(DistrictMap.of(twoKinds(), 2));
  }

  @Test
  void distancesOfOneFeatureLieOnALine() {
    List<Profile> sizes =
        List.of(
            Profiled.of("甲局", "1000", "0.8", "0.4"),
            Profiled.of("乙局", "2000", "0.8", "0.4"),
            Profiled.of("丙局", "4000", "0.8", "0.4"));

    DistrictMap map = DistrictMap.of(sizes, 1);

    assertThat(map.shown()).isEqualTo(1, within(1e-9));
    assertThat(map.spots()).allSatisfy(spot -> assertThat(spot.y()).isEqualTo(0, within(1e-6)));
  }

  /**
   * The example of Dunham, <i>Data mining</i> (2003), of k-means with two clusters: 2, 3, 4, 10,
   * 11, 12 and 20, 25, 30. On a line, classical scaling gives back the centred values (Torgerson,
   * 1952); here in units of their deviation 1.4826·8, and of one feature of four.
   */
  @Test
  void scalingAndClustersAreThoseOfTheTextbook() {
    int[] values = {2, 4, 10, 12, 3, 20, 30, 11, 25};
    List<Profile> profiles = new ArrayList<>();
    for (int value : values) {
      String yuan =
          BigDecimal.valueOf(Math.exp(value)).setScale(9, RoundingMode.HALF_UP).toString();
      profiles.add(Profiled.ofYuan("局" + (value + 10), yuan));
    }

    DistrictMap map = DistrictMap.of(profiles, 2);

    double mean = IntStream.of(values).average().orElseThrow();
    assertThat(map.spots())
        .allSatisfy(
            spot -> {
              int value = Integer.parseInt(spot.member().department().substring(1)) - 10;
              assertThat(spot.cluster()).isEqualTo(value < 15 ? 1 : 2);
              assertThat(spot.x()).isEqualTo((value - mean) / (1.4826 * 8) / 2, within(1e-6));
            });
  }

  private static List<Profile> twoKinds() {
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      profiles.add(Profiled.of("街" + i, "15" + i + "00", "0.8" + i, "0.2" + i));
      profiles.add(Profiled.of("局" + i, "1" + i + "00", "0.5" + i, "0.7" + i));
    }
    return profiles;
  }
}
