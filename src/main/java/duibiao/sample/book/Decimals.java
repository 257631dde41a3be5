package duibiao.sample.book;

/**
 * Prints whole numbers as decimals, without making a {@link java.math.BigDecimal} of each: the
 * sample prints hundreds of millions of them.
 */
public final class Decimals {

  private Decimals() {}

  /** The number {@code unscaled} / 10^{@code scale}, with that many decimals: {@code 12.05}. */
  public static String plain(long unscaled, int scale) {
    return append(new StringBuilder(), unscaled, scale).toString();
  }

  /** Appends what {@link #plain} gives. */
  public static StringBuilder append(StringBuilder text, long unscaled, int scale) {
    if (unscaled < 0) {
      return append(text.append('-'), -unscaled, scale);
    }
    int start = text.length();
    text.append(unscaled);
    if (scale > 0) {
      while (text.length() - start <= scale) {
        text.insert(start, '0');
      }
      text.insert(text.length() - scale, '.');
    }
    return text;
  }

  /** The share of {@code part} in {@code whole} as a percent with two decimals: {@code 41.72%}. */
  public static String percent(long part, long whole) {
    long hundredths = (Math.multiplyExact(Math.abs(part), 20_000L) / Math.abs(whole) + 1) / 2;
    return plain(hundredths, 2) + "%";
  }
}
