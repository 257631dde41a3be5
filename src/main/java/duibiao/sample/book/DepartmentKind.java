package duibiao.sample.book;

/**
 * Kinds of departments, with what their budgets look like. Totals are log-normal in each kind, the
 * shares normal and kept between bounds.
 */
public enum DepartmentKind {
  /** 党委. */
  PARTY(2_500, 0.7, 0.70, 0.12, 0.82, 0.05, 0.05),
  /** 人大、政协. */
  CONGRESS(2_500, 0.7, 0.70, 0.12, 0.82, 0.05, 0.05),
  /** 群团. */
  MASS_ORGANISATION(700, 0.6, 0.65, 0.15, 0.85, 0.05, 0.04),
  /** 政府综合. */
  GENERAL_GOVERNMENT(4_000, 0.8, 0.70, 0.15, 0.86, 0.06, 0.08),
  /** 政府业务. */
  LINE_GOVERNMENT(9_000, 0.9, 0.50, 0.20, 0.85, 0.06, 0.10),
  /** 建设类. */
  CONSTRUCTION(40_000, 1.2, 0.20, 0.18, 0.88, 0.04, 0.40),
  /** 公安. */
  POLICE(110_000, 0.1, 0.80, 0.02, 0.80, 0.02, 0.08),
  /** 街道. */
  STREET(17_000, 0.15, 0.59, 0.03, 0.87, 0.03, 0.15),
  /** 教育. */
  EDUCATION(350_000, 0.1, 0.80, 0.02, 0.92, 0.01, 0.08),
  /** 卫生健康. */
  HEALTH(90_000, 0.1, 0.45, 0.03, 0.93, 0.01, 0.10);

  private static final double SMALLEST = 300;
  private static final double FIRST_OF_MIDDLE_YEAR = 0.94;

  private final double median;
  private final double sigma;
  private final double basicMean;
  private final double basicDeviation;
  private final double personnelMean;
  private final double personnelDeviation;
  private final double procurementShare;

  DepartmentKind(
      double median,
      double sigma,
      double basicMean,
      double basicDeviation,
      double personnelMean,
      double personnelDeviation,
      double procurementShare) {
    this.median = median;
    this.sigma = sigma;
    this.basicMean = basicMean;
    this.basicDeviation = basicDeviation;
    this.personnelMean = personnelMean;
    this.personnelDeviation = personnelDeviation;
    this.procurementShare = procurementShare;
  }

  /** Median of a yearly budget in 万元. */
  public double median() {
    return median;
  }

  /** Mean of 基本支出 as a fraction of the budget. */
  public double basicMean() {
    return basicMean;
  }

  /** Mean of 人员经费 as a fraction of 基本支出. */
  public double personnelMean() {
    return personnelMean;
  }

  /** Draws the budget of the first year in 万元; the median is that of the middle of the years. */
  double total(Draws draws) {
    return Math.max(SMALLEST, draws.logNormal(median * FIRST_OF_MIDDLE_YEAR, sigma));
  }

  /** Draws 基本支出 as a fraction of the budget. */
  double basicShare(Draws draws) {
    return draws.normal(basicMean, basicDeviation, 0.06, 0.93);
  }

  /** Draws 人员经费 as a fraction of 基本支出. */
  double personnelShare(Draws draws) {
    return draws.normal(personnelMean, personnelDeviation, 0.6, 0.96);
  }

  /** Procurement as a usual fraction of the budget. */
  public double procurementShare() {
    return procurementShare;
  }

  boolean isEarning() {
    return this == EDUCATION || this == HEALTH;
  }
}
