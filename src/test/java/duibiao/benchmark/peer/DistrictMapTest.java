package duibiao.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.benchmark.peer.DistrictMap.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
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

  private static List<Profile> twoKinds() {
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      profiles.add(Profiled.of("街" + i, "15" + i + "00", "0.8" + i, "0.2" + i));
      profiles.add(Profiled.of("局" + i, "1" + i + "00", "0.5" + i, "0.7" + i));
    }
    return profiles;
  }
}
