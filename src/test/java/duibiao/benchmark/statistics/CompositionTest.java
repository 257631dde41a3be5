package duibiao.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompositionTest {

  @Test
  void similarityIsTheShareThatIsSpentAlike() {
    double[] left = {0.5, 0.3, 0.2};

    assertThat(Composition.similarity(left, left)).isEqualTo(1);
    assertThat(Composition.similarity(left, new double[] {0.3, 0.5, 0.2}))
        .isEqualTo(0.8, within(1e-12));
    assertThat(Composition.similarity(new double[] {1, 0}, new double[] {0, 1})).isZero();
  }

  @Test
  void concentrationIsTheSumOfSquaredShares() {
    assertThat(Concentration.herfindahl(yuan("50", "30", "20"))).isEqualTo(0.38, within(1e-12));
    assertThat(Concentration.herfindahl(yuan("1000000000000.01"))).isEqualTo(1);
    assertThat(Concentration.herfindahl(yuan("0", "0"))).isNaN();
  }

  /**
   * The example of the United States Department of Justice, <i>Herfindahl-Hirschman index</i>: four
   * firms with 30, 30, 20 and 20 percent have an index of 2,600, in squared percent.
   */
  @Test
  void concentrationIsThatOfThePublishedExample() {
    assertThat(Concentration.herfindahl(yuan("30", "30", "20", "20")) * 10_000)
        .isEqualTo(2600, within(1e-9));
  }

  private static List<BigDecimal> yuan(String... amounts) {
    return java.util.stream.Stream.of(amounts).map(BigDecimal::new).toList();
  }
}
