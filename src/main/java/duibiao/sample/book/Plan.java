package duibiao.sample.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is drawn once for a department and shared by the units that were set up under it.
 *
 * @param department the department
 * @param basic 基本支出 of the first year in 万元
 * @param projects 项目支出 of the first year in 万元
 * @param personnelShare 人员经费 as a fraction of 基本支出
 * @param rates what its people cost
 * @param step the smallest amount in cents that its books hold
 * @param reception 公务接待费 of every year in cents
 * @param runningPerVehicle 公务用车运行费 of one vehicle in cents
 * @param earnedShare 事业收入 of its earning institutions as a fraction of their other projects
 */
record Plan(
    Department department,
    double basic,
    double projects,
    double personnelShare,
    Rates rates,
    long step,
    long reception,
    long runningPerVehicle,
    double earnedShare) {

  private static final double CENTS_CHANCE = 0.2;
  private static final double STILL_CHANCE = 0.38;

  /** Projects of schools and hospitals, and 其他收入 with what they earn, as a usual fraction. */
  private static final double INSTITUTIONS_PART = 0.75 * 1.08;

  static Plan of(long seed, Department department) {
    Draws draws = Draws.of(seed, department.name(), Bookkeeper.FIRST_YEAR);
    DepartmentKind kind = department.kind();
    double total = kind.total(draws);
    double basic = total * kind.basicShare(draws);
    double personnelShare = kind.personnelShare(draws);
    double earnedShare = earnedShare(kind, draws);
    Rates rates = Rates.draw(kind, draws);
    double reception =
        draws.chance(0.52) ? draws.between(10_000.0, 15_000.0) : draws.between(0.0, 30_000.0);
    return new Plan(
        department,
        basic,
        (total - basic) / (1 + earnedPart(kind, earnedShare)),
        personnelShare,
        rates,
        draws.chance(CENTS_CHANCE) ? 1 : Cents.YUAN,
        Cents.ofYuan(reception, Cents.HUNDRED_YUAN),
        Cents.ofYuan(draws.between(22_000.0, 33_000.0), Cents.HUNDRED_YUAN),
        earnedShare);
  }

  /** 事业收入 and what goes with it as a fraction of all other projects of the department. */
  private static double earnedPart(DepartmentKind kind, double earnedShare) {
    return kind.isEarning() ? INSTITUTIONS_PART * earnedShare : 0;
  }

  private static double earnedShare(DepartmentKind kind, Draws draws) {
    return switch (kind) {
      case HEALTH -> draws.between(4.0, 6.0);
      case EDUCATION -> draws.between(0.17, 0.27);
      default -> draws.between(1.0, 4.0);
    };
  }

  /** The part of the department's 基本支出 that a unit has, as a fraction. */
  double basicPart(long seed, Unit unit) {
    return part(seed, "/basic", unit, officePart(0.02, 0.06, 0.3, 0.8));
  }

  /** The part of the department's 项目支出 that a unit has, as a fraction. */
  double projectPart(long seed, Unit unit) {
    return part(seed, "/project", unit, officePart(0.2, 0.3, 0.6, 0.95));
  }

  /** Bounds of the administration's own part: small beside many schools or hospitals. */
  private double[] officePart(double lowest, double highest, double usualLow, double usualHigh) {
    return department.kind().isEarning()
        ? new double[] {lowest, highest}
        : new double[] {usualLow, usualHigh};
  }

  private double part(long seed, String purpose, Unit unit, double[] officeBounds) {
    if (department.unitCount() == 1) {
      return 1;
    }
    Draws draws = Draws.of(seed, department.name() + purpose, Bookkeeper.FIRST_YEAR);
    double office = draws.between(officeBounds[0], officeBounds[1]);
    List<Double> weights = new ArrayList<>();
    for (int ordinal = 2; ordinal <= department.unitCount(); ordinal++) {
      weights.add(draws.logNormal(1, 0.5));
    }
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    return unit.isOffice() ? office : (1 - office) * weights.get(unit.ordinal() - 2) / sum;
  }

  /** What moves the projects of the department in a year. */
  Turn turn(long seed, int year) {
    Draws draws = Draws.of(seed, department.name() + "/cause", year);
    Cause cause = Cause.draw(draws);
    double cut = cause.factor(year, draws);
    double spread = spread();
    return new Turn(
        cause,
        cut * draws.logNormal(1, spread),
        spread,
        item ->
            cut == 1
                && Draws.of(seed, department.name() + "/still/" + item, year).chance(STILL_CHANCE));
  }

  /** How far projects stray in a year, so that the whole budget grows much alike everywhere. */
  private double spread() {
    double moving = projects * (1 + earnedPart(department.kind(), earnedShare));
    double spread = Math.min(0.3, 0.09 * (basic + moving) / moving);
    return department.isStreet() ? spread / 2 : spread;
  }

  /**
   * What moves the projects of a department in a year.
   *
   * @param cause the reason that it gives
   * @param factor what its projects are multiplied by
   * @param spread how far single projects stray from that: a deviation of the logarithm
   * @param still items whose projects stay exactly as they are
   */
  record Turn(Cause cause, double factor, double spread, Predicate<String> still) {}
}
