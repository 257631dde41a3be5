package duibiao.sample;

/** Kinds of departments, with what their budgets look like: totals are log-normal in each kind. */
enum DepartmentKind {
  /** 党委. */
  PARTY(2_500, 0.7, 0.70, 0.12, 0.05, 40),
  /** 群团. */
  MASS_ORGANISATION(700, 0.6, 0.65, 0.15, 0.04, 40),
  /** 政府综合. */
  GENERAL_GOVERNMENT(4_000, 0.8, 0.70, 0.15, 0.08, 42),
  /** 政府业务. */
  LINE_GOVERNMENT(9_000, 0.9, 0.50, 0.20, 0.10, 40),
  /** 建设类. */
  CONSTRUCTION(40_000, 1.2, 0.20, 0.18, 0.40, 42),
  /** 街道. */
  STREET(17_000, 0.18, 0.59, 0.05, 0.15, 62);

  private final double median;
  private final double sigma;
  private final double basicMean;
  private final double basicDeviation;
  private final double procurementShare;
  private final double basicPerHead;

  DepartmentKind(
      double median,
      double sigma,
      double basicMean,
      double basicDeviation,
      double procurementShare,
      double basicPerHead) {
    this.median = median;
    this.sigma = sigma;
    this.basicMean = basicMean;
    this.basicDeviation = basicDeviation;
    this.procurementShare = procurementShare;
    this.basicPerHead = basicPerHead;
  }

  /** Draws a yearly budget in 万元. */
  double total(Draws draws) {
    return Math.max(300, draws.logNormal(median, sigma));
  }

  /** Draws 基本支出 as a fraction of the budget. */
  double basicShare(Draws draws) {
    return draws.normal(basicMean, basicDeviation, 0.06, 0.93);
  }

  /** Procurement as a usual fraction of the budget. */
  double procurementShare() {
    return procurementShare;
  }

  /** 基本支出 of one member of staff in 万元 a year. */
  double basicPerHead() {
    return basicPerHead;
  }
}
