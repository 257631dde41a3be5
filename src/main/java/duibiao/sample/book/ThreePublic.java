package duibiao.sample.book;

/**
 * The “三公” expenses, each in cents and a multiple of 100 yuan, so that 万元 with two decimals show
 * them exactly.
 *
 * @param overseas 因公出国（境）费
 * @param reception 公务接待费
 * @param purchase 公务用车购置费
 * @param running 公务用车运行费
 */
public record ThreePublic(long overseas, long reception, long purchase, long running) {

  static final ThreePublic NONE = new ThreePublic(0, 0, 0, 0);

  public long vehicle() {
    return purchase + running;
  }

  public long total() {
    return overseas + reception + vehicle();
  }

  ThreePublic plus(ThreePublic other) {
    return new ThreePublic(
        overseas + other.overseas,
        reception + other.reception,
        purchase + other.purchase,
        running + other.running);
  }
}
