package duibiao.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannKendallTest {

  /**
   * One-sided tail probabilities of Kendall's K: Hollander and Wolfe, <i>Nonparametric statistical
   * methods</i>, table A.30: n=4 K=6 .042; n=5 K=10 .008, K=8 .042; n=6 K=11 .028; n=8 K=16 .031.
   */
  @ParameterizedTest
  @CsvSource({
    "1 2 3 4, 6, 0.042",
    "1 2 3 4 5, 10, 0.008",
    "2 1 3 4 5, 8, 0.042",
    "5 4 3 2 1, -10, 0.008",
    "2 3 1 4 5 6, 11, 0.028",
    "5 1 2 3 6 4 8 7, 16, 0.031"
  })
  void probabilitiesAreThoseOfTheTable(String series, int score, double oneSided) {
    MannKendall test = MannKendall.of(numbers(series));

    assertThat(test.score()).isEqualTo(score);
    assertThat(test.probability() / 2).isEqualTo(oneSided, within(0.0005));
  }

  @Test
  void tiesAreCountedExactly() {
    for (String series : List.of("1 2 2 3 3 3", "4 4 1 2 2", "1 1 1 2", "3 1 4 1 5 9 2 6")) {
      double[] values = numbers(series);
      assertThat(MannKendall.of(values).probability())
          .as(series)
          .isEqualTo(byTryingAllOrders(values), within(1e-12));
    }
  }

  @Test
  void aConstantSeriesHasNoTrend() {
    assertThat(MannKendall.of(7, 7, 7, 7, 7)).isEqualTo(new MannKendall(0, 1));
  }

  @Test
  void aLongSeriesHasAProbabilityToo() {
    double[] rising = new double[25];
    java.util.Arrays.setAll(rising, i -> i);

    assertThat(MannKendall.of(rising).probability()).isBetween(0.0, 1e-12);
  }

  private static double byTryingAllOrders(double[] values) {
    int score = Math.abs(MannKendall.of(values).score());
    List<double[]> orders = new ArrayList<>();
    permute(values.clone(), 0, orders);
    long far =
        orders.stream().filter(order -> Math.abs(MannKendall.of(order).score()) >= score).count();
    return (double) far / orders.size();
  }

  private static void permute(double[] values, int from, List<double[]> orders) {
    if (from == values.length) {
      orders.add(values.clone());
      return;
    }
    for (int i = from; i < values.length; i++) {
      swap(values, from, i);
      permute(values, from + 1, orders);
      swap(values, from, i);
    }
  }

  private static void swap(double[] values, int one, int other) {
    double kept = values[one];
    values[one] = values[other];
    values[other] = kept;
  }

  private static double[] numbers(String series) {
    return java.util.stream.Stream.of(series.split(" ")).mapToDouble(Double::valueOf).toArray();
  }
}
