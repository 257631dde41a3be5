package duibiao.sample.book;

/**
 * A project (项目) of a department.
 *
 * @param name name, the same every year
 * @param item functional item (项) that it belongs to
 * @param source where its money comes from
 * @param cents amount in cents, a multiple of {@code step}
 * @param step what its amounts are rounded to, in cents
 */
public record Project(String name, String item, Source source, long cents, long step) {

  private static final double GROWTH = 1.03;

  static Project of(String name, String item, Source source, double yuan, long step) {
    return new Project(name, item, source, Math.max(step, Cents.ofYuan(yuan, step)), step);
  }

  /** The project a year later, {@code sigma} being the deviation of the logarithm of its growth. */
  Project nextYear(Plan.Turn turn, double sigma, Draws draws) {
    if (turn.still().test(item)) {
      return this;
    }
    double median = GROWTH * StrictMath.exp(-sigma * sigma / 2);
    double yuan = (double) cents / Cents.YUAN * turn.factor() * draws.logNormal(median, sigma);
    return of(name, item, source, yuan, step);
  }

  /** The project as {@link Books#restated} has it. */
  Project restated(double factor) {
    return source == Source.GENERAL
        ? new Project(name, item, source, Math.round(cents * factor), step)
        : this;
  }

  Project withItem(String other) {
    return new Project(name, other, source, cents, step);
  }

  /** 项目性质, the same every year: 经常性 for seven in ten, 阶段性 for two, 一次性 for one. */
  public String nature() {
    int tenth = Math.floorMod(name.hashCode(), 10);
    return tenth < 7 ? "经常性项目" : tenth < 9 ? "阶段性项目" : "一次性项目";
  }
}
