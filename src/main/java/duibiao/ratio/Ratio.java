package duibiao.ratio;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A ratio of one department and year, with its working.
 *
 * @param id the metric, such as {@code R10}
 * @param document file that the figures come from, the budget where there are two
 * @param district district (区), such as {@code 普陀区}
 * @param department name as the cover prints it
 * @param level {@code department} or {@code unit}
 * @param fiscalYear year of the budget
 * @param value with six decimals: a fraction, so 0.001234 is 1.234 ‰, or yuan, or a plain number;
 *     null unless {@code state} is ok, estimate or unreconciled
 * @param numerator in yuan, or a number of things; null if not disclosed, or if the metric is a
 *     plain number that is no amount
 * @param denominator likewise; null also if the metric has none
 * @param state why there is a value, or why not
 * @param numeratorSource file, page and cell of the numerator, in words
 * @param denominatorSource file, page and cell of the denominator, in words
 * @param numeratorKeys the figures behind the numerator, as formulas name them; those of the year
 *     before as {@code prior(…)}
 * @param denominatorKeys likewise
 */
public record Ratio(
    String id,
    String document,
    String district,
    String department,
    String level,
    int fiscalYear,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    State state,
    String numeratorSource,
    String denominatorSource,
    List<String> numeratorKeys,
    List<String> denominatorKeys)
    implements Serializable {

  public Ratio {
    numeratorKeys = List.copyOf(numeratorKeys);
    denominatorKeys = List.copyOf(denominatorKeys);
  }

  /** Why a ratio has a value, or why not. */
  public enum State {
    /** Both figures are disclosed and the denominator is not zero. */
    OK("已计算"),
    /** A figure is not disclosed. */
    NOT_DISCLOSED("未公开"),
    /** The denominator is zero. */
    ZERO_BASE("基数为零"),
    /** The metric does not exist for documents of this level. */
    NOT_APPLICABLE("不适用"),
    /** There is a value, but a check about one of its figures failed or could not be made. */
    UNRECONCILED("未核对一致"),
    /** There is a value, worked out from figures that are disclosed for another purpose. */
    ESTIMATE("测算值");

    private final String id = name().toLowerCase(Locale.ROOT);
    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The words that people see. */
    public String label() {
      return label;
    }

    /** The state as datasets and CSV write it. */
    public String id() {
      return id;
    }
  }
}
