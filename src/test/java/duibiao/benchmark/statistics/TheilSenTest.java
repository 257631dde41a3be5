package duibiao.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TheilSenTest {

  /** The example of Sen (1968), reproduced by Hollander and Wolfe, example 9.1: slope 4. */
  @Test
  void theSlopeIsThatOfTheTextbook() {
    int[] times = {1, 2, 3, 4, 10, 12, 18};
    double[] values = {9, 15, 19, 20, 45, 55, 78};

    assertThat(TheilSen.slope(times, values)).isEqualTo(4, within(1e-12));
  }

  @Test
  void oneOddYearDoesNotMoveTheSlope() {
    int[] years = {2019, 2020, 2021, 2022, 2023};

    assertThat(TheilSen.slope(years, new double[] {1, 2, 3, 400, 5})).isEqualTo(1, within(1e-12));
  }

  @Test
  void aMissingYearIsTimeThatPassedAndNotAValue() {
    assertThat(TheilSen.slope(new int[] {2019, 2020, 2024}, new double[] {1, 2, 6})).isEqualTo(1);
  }

  @Test
  void onePointHasNoSlope() {
    assertThat(TheilSen.slope(new int[] {2019}, new double[] {1})).isNaN();
  }
}
