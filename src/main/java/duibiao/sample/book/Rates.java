package duibiao.sample.book;

/**
 * What a member of staff costs in a department, in yuan a year.
 *
 * @param wage 基本工资
 * @param allowance 津贴补贴 in the administration
 * @param performance 绩效工资 in institutions
 * @param pension 机关事业单位基本养老保险缴费
 * @param housingSubsidy 购房补贴 in the administration, part of its 津贴补贴; 0 in some departments
 * @param retirement 退休费 of a retired person
 * @param publicCost 日常公用经费 of an office, beside quotas and vehicles
 * @param contract 其他工资福利支出, wages of people outside the establishment; 0 outside streets
 * @param civilMedical whether the department pays 公务员医疗补助
 */
record Rates(
    double wage,
    double allowance,
    double performance,
    double pension,
    double housingSubsidy,
    double retirement,
    double publicCost,
    double contract,
    boolean civilMedical) {

  static final double INSTITUTION_ALLOWANCE = 12_600;
  static final int FARE_PER_OFFICIAL = 8_000;

  /** What the shares of the economic classes of 日常公用经费 add up to. */
  private static final double OFFICE_SHARE = 0.95;

  static Rates draw(DepartmentKind kind, Draws draws) {
    boolean street = kind == DepartmentKind.STREET;
    return new Rates(
        draws.between(38_000.0, 41_000.0),
        draws.between(110_000.0, 165_000.0),
        draws.between(95_000.0, 140_000.0),
        draws.between(24_000.0, 34_000.0),
        draws.chance(0.7) ? draws.between(5_000.0, 45_000.0) : 0,
        draws.between(14_000.0, 20_000.0),
        0,
        street ? draws.between(200_000.0, 260_000.0) : 0,
        draws.chance(0.3));
  }

  /** What a member of staff costs in 人员经费, with the retired people that go with one. */
  double personnel(boolean administrative, double retirees) {
    double insurance =
        administrative ? 1.5 + 0.65 + 0.03 + 0.19 / 0.16 : 1.5 + 0.65 + 0.03 + 0.07 / 0.16;
    double pay =
        administrative
            ? wage * 13 / 12 + allowance + housingSubsidy + contract
            : wage + INSTITUTION_ALLOWANCE + performance;
    return pay + pension * insurance + retirees * retirement;
  }

  /** The rates of a body whose 公用经费 bring 人员经费 to {@code share} of 基本支出. */
  Rates withPersonnelShare(double share, boolean administrative, double retirees) {
    double wanted = personnel(administrative, retirees) * (1 - share) / share;
    double quotas =
        wage * 0.05 + 4_320 * (1 + retirees) + 750 + (administrative ? FARE_PER_OFFICIAL : 0);
    double cost = Math.max(2_000, (wanted - quotas) / OFFICE_SHARE);
    return new Rates(
        wage,
        allowance,
        performance,
        pension,
        housingSubsidy,
        retirement,
        cost,
        contract,
        civilMedical);
  }

  /** The rates a year later, when wages have risen by a fraction. */
  Rates raisedBy(double rise) {
    double factor = 1 + rise;
    return new Rates(
        wage * factor,
        allowance * factor,
        performance * factor,
        pension * factor,
        housingSubsidy * factor,
        retirement * factor,
        publicCost,
        contract * factor,
        civilMedical);
  }
}
