package duibiao.sample.book;

import java.math.BigDecimal;

/** Amounts of the books: whole cents (分), 100 to the yuan. */
public final class Cents {

  public static final long YUAN = 100;

  /** The last digit of a table or sentence in 万元 with two decimals. */
  public static final long HUNDRED_YUAN = 100 * YUAN;

  public static final long TEN_THOUSAND_YUAN = 10_000 * YUAN;

  private Cents() {}

  /** Converts an amount in yuan to the nearest multiple of {@code step} cents. */
  public static long ofYuan(double yuan, long step) {
    return round(Math.round(yuan * YUAN), step);
  }

  /** Rounds half away from zero to a multiple of {@code step} cents. */
  public static long round(long cents, long step) {
    long magnitude = (Math.abs(cents) + step / 2) / step * step;
    return cents < 0 ? -magnitude : magnitude;
  }

  public static BigDecimal toYuan(long cents) {
    return BigDecimal.valueOf(cents, 2);
  }
}
