package duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FormulaFilledTest {

  @Test
  void theSameShareInFourDepartmentYearsIsSuspected() {
    NavigableMap<BigDecimal, Long> counts = counts(50, 7);
    counts.merge(new BigDecimal("0.4000"), 4L, Long::sum);

    assertThat(FormulaFilled.among(counts, 4)).containsExactly(new BigDecimal("0.4000"));
  }

  @Test
  void twiceIsChance() {
    NavigableMap<BigDecimal, Long> counts = new TreeMap<>();
    counts.put(new BigDecimal("0.4000"), 2L);

    assertThat(FormulaFilled.among(counts, 4)).isEmpty();
  }

  @Test
  void manyDepartmentsThatAreAlikeByChanceAreNot() {
    assertThat(FormulaFilled.among(counts(100_000, 8), 4)).isEmpty();
  }

  @Test
  void noneAndAllAreGoodValues() {
    NavigableMap<BigDecimal, Long> counts = new TreeMap<>();
    counts.put(new BigDecimal("0.0000"), 90L);
    counts.put(new BigDecimal("1.0000"), 90L);

    assertThat(FormulaFilled.among(counts, 4)).isEmpty();
  }

  private static NavigableMap<BigDecimal, Long> counts(int number, long seed) {
    NavigableMap<BigDecimal, Long> counts = new TreeMap<>();
    new Random(seed)
        .doubles(number)
        .mapToObj(value -> BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP))
        .forEach(value -> counts.merge(value, 1L, Long::sum));
    return counts;
  }
}
