package duibiao.benchmark;

import duibiao.ratio.Ratio;
import duibiao.ratio.Ratio.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Ratios of fabricated departments: 局0, 局1 and so on of 乙区, each of a million yuan. */
final class Rated {

  static final BigDecimal MILLION = new BigDecimal("1000000.00");

  private Rated() {}

  static List<Ratio> group(double... values) {
    List<Ratio> group = new ArrayList<>();
    for (double value : values) {
      group.add(ratio("局" + group.size(), value, MILLION));
    }
    return group;
  }

  static Ratio ratio(String department, double value, BigDecimal base) {
    return ratio(department, "R02", 2024, value, base);
  }

  static Ratio ratio(
      String department, String metric, int year, double value, BigDecimal denominator) {
    BigDecimal fraction = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    return new Ratio(
        metric,
        department + "-" + year + ".pdf",
        "乙区",
        department,
        "department",
        year,
        fraction,
        denominator == null
            ? null
            : fraction.multiply(denominator).setScale(2, RoundingMode.HALF_UP),
        denominator,
        State.OK,
        null,
        null,
        List.of(),
        List.of());
  }

  /** The same ratio in another state. */
  static Ratio in(State state, Ratio ratio) {
    return new Ratio(
        ratio.id(),
        ratio.document(),
        ratio.district(),
        ratio.department(),
        ratio.level(),
        ratio.fiscalYear(),
        ratio.value(),
        ratio.numerator(),
        ratio.denominator(),
        state,
        ratio.numeratorSource(),
        ratio.denominatorSource(),
        ratio.numeratorKeys(),
        ratio.denominatorKeys());
  }

  static Benchmark of(String department, List<Benchmark> benchmarks) {
    return benchmarks.stream()
        .filter(benchmark -> benchmark.department().equals(department))
        .findFirst()
        .orElseThrow();
  }
}
