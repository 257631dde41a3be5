package duibiao.ratio;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A ratio of one department and year, with its working.
 *
 * @param id the metric, such as {@code R10}
 * @param document file that the year's figures come from
 * @param district district (区), such as {@code 普陀区}
 * @param department name as the cover prints it
 * @param level {@code department} or {@code unit}
 * @param fiscalYear year of the budget
 * @param value a fraction with six decimals, so 0.001234 is 1.234 ‰; null unless {@code state} is
 *     ok or estimate
 * @param numerator in yuan; null if not disclosed
 * @param denominator in yuan; null if not disclosed
 * @param state why there is a value, or why not
 * @param numeratorSource file, page and cell of the numerator, in words
 * @param denominatorSource file, page and cell of the denominator, in words
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
    String denominatorSource)
    implements Serializable {

  /** Why a ratio has a value, or why not. */
  public enum State {
    /** Both figures are disclosed and the denominator is not zero. */
    OK("已计算"),
    /** A figure is not disclosed. */
    NOT_DISCLOSED("未公开"),
    /** The denominator is zero. */
    ZERO_BASE("基数为零");

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
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
