package duibiao.sample;

import java.math.BigDecimal;

/** Amounts of the books: whole cents (分), 100 to the yuan. */
final class Cents {

  static final long YUAN = 100;

  /** The last digit of a table or sentence in 万元 with two decimals. */
  static final long HUNDRED_YUAN = 100 * YUAN;

  static final long TEN_THOUSAND_YUAN = 10_000 * YUAN;

  private Cents() {}

  /** Converts an amount in yuan to the nearest multiple of {@code step} cents. */
  static long ofYuan(double yuan, long step) {
    return round(Math.round(yuan * YUAN), step);
  }

  /** Rounds half away from zero to a multiple of {@code step} cents. */
  static long round(long cents, long step) {
    long magnitude = (Math.abs(cents) + step / 2) / step * step;
    return cents < 0 ? -magnitude : magnitude;
  }

  static BigDecimal toYuan(long cents) {
    return BigDecimal.valueOf(cents, 2);
  }
}
