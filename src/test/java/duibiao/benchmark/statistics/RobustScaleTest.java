package duibiao.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.benchmark.statistics.RobustScale.Method;
import org.junit.jupiter.api.Test;

class RobustScaleTest {

  /** R: mad(c(1:9)) is 2.9652. */
  @Test
  void theUnitIsTheMadOfR() {
    RobustScale scale = RobustScale.of(Ordered.of(1, 2, 3, 4, 5, 6, 7, 8, 9));

    assertThat(scale.unit()).isEqualTo(2.9652, within(1e-12));
    assertThat(scale.method()).isEqualTo(Method.MAD);
    assertThat(scale.score(9)).isEqualTo(4 / 2.9652, within(1e-12));
  }

  @Test
  void whereMoreThanHalfAreEqualTheQuartilesMeasureTheSpread() {
    RobustScale scale = RobustScale.of(Ordered.of(5, 5, 5, 5, 5, 9, 9, 9));

    assertThat(scale.method()).isEqualTo(Method.IQR);
    assertThat(scale.unit()).isEqualTo(4 / 1.349, within(1e-12));
  }

  @Test
  void identicalPeersHaveNoSpreadAndNoScore() {
    RobustScale scale = RobustScale.of(Ordered.of(5, 5, 5, 5, 5, 5, 5, 9));

    assertThat(scale.method()).isEqualTo(Method.NONE);
    assertThat(scale.score(9)).isNaN();
  }

  @Test
  void halfInfiniteMeansNoSpread() {
    double zero = Double.NEGATIVE_INFINITY;

    assertThat(RobustScale.of(Ordered.of(zero, zero, zero, 1, 2)).hasSpread()).isFalse();
    assertThat(RobustScale.of(Ordered.of(zero, zero, 1, 2)).hasSpread()).isFalse();
  }

  @Test
  void aScoreIsAlwaysANumberThatCanBePrinted() {
    assertThat(RobustScale.of(Ordered.of(1, 2, 3)).score(Double.NEGATIVE_INFINITY)).isEqualTo(-100);
  }
}
