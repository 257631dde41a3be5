package duibiao.cli;

import duibiao.benchmark.peer.Profile;
import duibiao.benchmark.peer.Profiles;
import duibiao.dataset.SpreadRows;
import duibiao.ratio.Ratio;
import duibiao.ratio.Ratio.State;
import duibiao.ratio.Ratios;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Ratios of departments that do not exist, made where they are needed: each by its number and the
 * seed, so that nothing is sent from the driver. A district has a hundred departments of eight
 * kinds, and ten years; shares are normal on the logit scale by metric, kind, department and year.
 */
final class FabricatedRatios {

  static final int YEARS = 10;
  static final int DEPARTMENTS = 100;

  private static final int FIRST_YEAR = 2016;
  private static final int KINDS = 8;
  private static final int DECIMALS = 6;
  private static final int CENTS = 2;
  private static final double LOG_MEDIAN_YUAN = 18;

  private FabricatedRatios() {}

  /** The ratios of a number of department-years, as the dataset {@code ratios} holds them. */
  static SpreadRows ratios(SparkSession spark, long departmentYears, int metrics, long seed) {
    return made(spark, departmentYears, number -> ratios(number, metrics, seed), Ratios.SCHEMA);
  }

  /** The profiles of the same departments. */
  static SpreadRows profiles(SparkSession spark, long departmentYears, long seed) {
    return made(
        spark,
        departmentYears,
        number -> Stream.of(Profiles.row(profile(number, seed))),
        Profiles.SCHEMA);
  }

  private interface Made extends Serializable {
    Stream<Row> of(long number);
  }

  private static SpreadRows made(SparkSession spark, long number, Made made, StructType schema) {
    return (SpreadRows)
        new SpreadRows(spark.range(number).toDF()).each(row -> made.of(row.getLong(0)), schema);
  }

  private static Stream<Row> ratios(long number, int metrics, long seed) {
    Profile owner = profile(number, seed);
    return IntStream.rangeClosed(1, metrics)
        .mapToObj(metric -> Ratios.row(ratio(owner, number, metric, seed)));
  }

  private static Ratio ratio(Profile owner, long number, int metric, long seed) {
    double logit =
        normal(seed, metric)
            + normal(seed, metric, number / YEARS % KINDS) / 2
            + normal(seed, metric, KINDS + number / YEARS) / 2
            + normal(seed, metric, -number) / 10;
    BigDecimal value = fraction(1 / (1 + Math.exp(-logit)));
    String document = owner.department() + "-" + owner.fiscalYear() + ".pdf";
    return new Ratio(
        "M" + metric,
        document,
        owner.district(),
        owner.department(),
        owner.level(),
        owner.fiscalYear(),
        value,
        value.multiply(owner.sizeYuan()).setScale(CENTS, RoundingMode.HALF_UP),
        owner.sizeYuan(),
        State.OK,
        document,
        document,
        List.of(),
        List.of());
  }

  private static Profile profile(long number, long seed) {
    long department = number / YEARS;
    double size = LOG_MEDIAN_YUAN + normal(seed, 0, department) + normal(seed, 0, -number) / 20;
    double first = 1 / (1 + Math.exp(-normal(seed, -1, department)));
    return new Profile(
        "第" + department / DEPARTMENTS + "区",
        "部门" + department % DEPARTMENTS,
        "department",
        (int) (FIRST_YEAR + number % YEARS),
        "第" + department % KINDS + "类",
        BigDecimal.valueOf(Math.exp(size)).setScale(CENTS, RoundingMode.HALF_UP),
        fraction(1 / (1 + Math.exp(-normal(seed, -2, department)))),
        fraction(1 / (1 + Math.exp(-normal(seed, -3, department)))),
        Map.of("201", fraction(first), "208", fraction(1 - first)));
  }

  private static BigDecimal fraction(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static double normal(long... seeds) {
    long mixed = 1;
    for (long seed : seeds) {
      mixed = mixed * 6364136223846793005L + seed;
    }
    return new Random(mixed).nextGaussian();
  }
}
