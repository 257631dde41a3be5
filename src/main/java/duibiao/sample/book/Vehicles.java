package duibiao.sample.book;

/**
 * Official vehicles.
 *
 * @param confidential 机要通信用车
 * @param enforcement 执法执勤用车
 * @param other 其他用车
 * @param bought vehicles to buy in the year, all of the kind {@code other}
 */
public record Vehicles(int confidential, int enforcement, int other, int bought) {

  static final Vehicles NONE = new Vehicles(0, 0, 0, 0);

  public int total() {
    return confidential + enforcement + other;
  }

  Vehicles plus(Vehicles more) {
    return new Vehicles(
        confidential + more.confidential,
        enforcement + more.enforcement,
        other + more.other,
        bought + more.bought);
  }
}
