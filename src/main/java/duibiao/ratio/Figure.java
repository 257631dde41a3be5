package duibiao.ratio;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A disclosed amount that ratios are made of.
 *
 * @param key names the amount: {@code B5/total/basic} for a figure of a form, {@code
 *     procurement/total} for one of the prose
 * @param yuan the amount in yuan
 * @param source file and place it is printed at, in words
 */
public record Figure(String key, BigDecimal yuan, String source) implements Serializable {}
