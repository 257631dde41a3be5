package duibiao.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FalseDiscoveriesTest {

  /**
   * The fifteen p-values of Benjamini and Hochberg (1995), section 3: at a rate of 0.05 the first
   * four are rejected. R: p.adjust(p, "BH").
   */
  @Test
  void theExampleOfThePaperRejectsFour() {
    double[] p = {
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.0
    };
    NavigableMap<Double, Double> q = FalseDiscoveries.of(counted(p));

    assertThat(q.get(0.0001)).isEqualTo(0.0015, within(1e-12));
    assertThat(q.get(0.0095)).isEqualTo(0.035625, within(1e-12));
    assertThat(q.get(0.0201)).isEqualTo(0.0603, within(1e-12));
    assertThat(q.get(0.0278)).isEqualTo(0.0638571428571, within(1e-10));
    assertThat(q.get(0.0298)).isEqualTo(0.0638571428571, within(1e-10));
    assertThat(q.values().stream().filter(value -> value <= 0.05)).hasSize(4);
  }

  /** R: p.adjust(c(.01, .02, .02, .04), "BH") gives .0266667, .0266667, .0266667, .04. */
  @Test
  void equalValuesCountAsOftenAsTheyAre() {
    NavigableMap<Double, Double> q = FalseDiscoveries.of(counted(0.01, 0.02, 0.02, 0.04));

    assertThat(q.get(0.01)).isEqualTo(0.08 / 3, within(1e-12));
    assertThat(q.get(0.02)).isEqualTo(0.08 / 3, within(1e-12));
    assertThat(q.get(0.04)).isEqualTo(0.04, within(1e-12));
  }

  @Test
  void probabilitiesAreThoseOfTheNormalTable() {
    assertThat(FalseDiscoveries.probability(1.959964)).isEqualTo(0.05, within(1e-6));
    assertThat(FalseDiscoveries.probability(-3)).isEqualTo(0.0027, within(1e-5));
  }

  private static NavigableMap<Double, Long> counted(double... probabilities) {
    NavigableMap<Double, Long> tests = new TreeMap<>();
    for (double probability : probabilities) {
      tests.merge(probability, 1L, Long::sum);
    }
    return tests;
  }
}
