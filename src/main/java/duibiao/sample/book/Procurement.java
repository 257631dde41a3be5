package duibiao.sample.book;

/**
 * Planned government procurement (政府采购), each in cents and a multiple of 100 yuan.
 *
 * @param goods 货物
 * @param works 工程
 * @param services 服务
 * @param reserve part of the total kept for small and medium enterprises (中小企业)
 * @param smallReserve part of {@code reserve} kept for small and micro ones (小型和微型企业)
 */
public record Procurement(long goods, long works, long services, long reserve, long smallReserve) {

  static final Procurement NONE = new Procurement(0, 0, 0, 0, 0);
  private static final double SMALLEST_YUAN = 50_000;

  /**
   * Draws what a unit buys; may be nothing.
   *
   * @param department chance of the department and year, which settles the shares of all its units
   * @param totalCents all money of the unit
   * @param projectCents money of its projects, most of which can be bought for
   */
  static Procurement draw(
      DepartmentKind kind, long totalCents, long projectCents, Draws department, Draws draws) {
    double reserved = reserveShare(department);
    double small = smallShare(department);
    double planned = totalCents * kind.procurementShare() * draws.between(0.5, 1.5);
    double yuan = Math.min(planned, 0.9 * projectCents) / Cents.YUAN;
    if (yuan < SMALLEST_YUAN) {
      return NONE;
    }
    boolean building = kind == DepartmentKind.CONSTRUCTION;
    double goods = draws.between(0.5, 1.5);
    double works = building ? draws.between(10.0, 40.0) : draws.between(0.0, 4.0);
    double services = draws.between(4.0, 8.0);
    double unit = yuan / (goods + works + services);
    return of(
        Cents.ofYuan(unit * goods, Cents.HUNDRED_YUAN),
        Cents.ofYuan(unit * works, Cents.HUNDRED_YUAN),
        Cents.ofYuan(unit * services, Cents.HUNDRED_YUAN),
        reserved,
        small);
  }

  private static Procurement of(
      long goods, long works, long services, double reserved, double small) {
    long reserve = part(goods + works + services, reserved);
    return new Procurement(goods, works, services, reserve, part(reserve, small));
  }

  public long total() {
    return goods + works + services;
  }

  Procurement plus(Procurement more) {
    return new Procurement(
        goods + more.goods,
        works + more.works,
        services + more.services,
        reserve + more.reserve,
        smallReserve + more.smallReserve);
  }

  private static long part(long cents, double share) {
    return Cents.round(Math.round(cents * share), Cents.HUNDRED_YUAN);
  }

  private static double reserveShare(Draws draws) {
    double place = draws.between(0.0, 1.0);
    if (place < 0.45) {
      return 0.40;
    }
    if (place < 0.65) {
      return draws.between(0.30, 0.35);
    }
    if (place < 0.85) {
      return draws.between(0.4, 0.8);
    }
    return place < 0.95 ? 1 : 0;
  }

  private static double smallShare(Draws draws) {
    double place = draws.between(0.0, 1.0);
    if (place < 0.5) {
      return place < 0.25 ? 0.70 : 0.65;
    }
    return place < 0.8 ? draws.between(0.5, 0.8) : draws.between(0.2, 0.6);
  }
}
