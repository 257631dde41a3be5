package duibiao.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderedTest {

  /** R: quantile(c(1, 2, 4, 7, 11, 16), c(.25, .5, .75), type = 7) gives 2.5, 5.5, 10. */
  @Test
  void quantilesAreThoseOfType7() {
    Ordered values = Ordered.of(16, 7, 1, 11, 4, 2);

    assertThat(values.quantile(0.25)).isEqualTo(2.5);
    assertThat(values.median()).isEqualTo(5.5);
    assertThat(values.quantile(0.75)).isEqualTo(10);
    assertThat(values.quantile(1)).isEqualTo(16);
  }

  /**
   * The examples of Microsoft's reference of functions: QUARTILE of 1, 2, 4, 7, 8, 9, 10, 12 is 3.5
   * for the first, and PERCENTILE of 1, 3, 2, 4 at 0.3 is 1.9. Both are of type 7.
   */
  @Test
  void quantilesAreThoseOfTheSpreadsheet() {
    assertThat(Ordered.of(1, 2, 4, 7, 8, 9, 10, 12).quantile(0.25)).isEqualTo(3.5);
    assertThat(Ordered.of(1, 3, 2, 4).quantile(0.3)).isEqualTo(1.9, within(1e-12));
  }

  /**
   * The example of Wikipedia, <i>Median absolute deviation</i>: the deviations of 1, 1, 2, 2, 4, 6,
   * 9 from their median 2 are 1, 1, 0, 0, 2, 4, 7, and the median of these is 1.
   */
  @Test
  void theMedianDeviationIsThatOfTheTextbook() {
    assertThat(Ordered.of(1, 1, 2, 2, 4, 6, 9).median()).isEqualTo(2);
    assertThat(Ordered.of(1, 1, 2, 2, 4, 6, 9).medianDeviation(2)).isEqualTo(1);
  }

  @Test
  void deviationsAreFoundInOrderWhateverIsLeftOut() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      double[] values = random.doubles(9, -2, 2).map(v -> Math.rint(v * 4) / 4).toArray();
      Ordered left = Ordered.of(values).without(random.nextInt(9)).without(random.nextInt(8));
      double centre = left.median();
      double[] deviations = new double[left.size()];
      for (int i = 0; i < deviations.length; i++) {
        deviations[i] = Math.abs(left.get(i) - centre);
      }
      Arrays.sort(deviations);
      for (int i = 0; i < deviations.length; i++) {
        assertThat(left.deviation(centre, i)).isEqualTo(deviations[i]);
      }
    }
  }

  @Test
  void aValueLeftOutIsGoneAndTheOthersKeepTheirOrder() {
    Ordered left = Ordered.of(1, 2, 3, 4, 5).without(3).without(1);

    assertThat(left.size()).isEqualTo(3);
    assertThat(new double[] {left.get(0), left.get(1), left.get(2)}).containsExactly(1, 3, 5);
  }

  @Test
  void thePercentileCountsTiesHalf() {
    assertThat(Ordered.of(1, 2, 2, 3).percentile(2)).isEqualTo(0.5);
    assertThat(Ordered.of(1, 2, 2, 3).percentile(9)).isEqualTo(1);
    assertThat(Ordered.of(5, 5, 5).percentile(5)).isEqualTo(0.5);
  }

  @Test
  void infiniteValuesCountByTheirOrder() {
    Ordered values = Ordered.of(Double.NEGATIVE_INFINITY, 1, 2, 3, Double.POSITIVE_INFINITY);

    assertThat(values.median()).isEqualTo(2);
    assertThat(values.medianDeviation(2)).isEqualTo(1, within(0.0));
  }

  @Test
  void notANumberIsRefused() {
    assertThatThrownBy(() -> Ordered.of(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
