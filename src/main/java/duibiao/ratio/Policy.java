package duibiao.ratio;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A dated threshold that a metric is held beside. It never judges alone: most rules bind something
 * narrower than what is disclosed, as the wording says.
 *
 * @param from first day it is in force
 * @param to last day
 * @param bound whether the threshold is the least or the most
 * @param threshold the threshold, in the terms of the value: 0.3 is 30%
 * @param source the document that sets it, such as {@code 财库〔2020〕46号}
 * @param certainty how it is known
 * @param wording what to say where a value is beyond it
 */
public record Policy(
    LocalDate from,
    LocalDate to,
    Bound bound,
    BigDecimal threshold,
    String source,
    Certainty certainty,
    String wording)
    implements Serializable {

  /** Which side of a threshold is asked about. */
  public enum Bound {
    AT_LEAST("不低于"),
    AT_MOST("不高于");

    private final String label;

    Bound(String label) {
      this.label = label;
    }

    /** The words before the threshold. */
    public String label() {
      return label;
    }
  }

  /** How a rule is known to us. */
  public enum Certainty {
    /** A public source was read. */
    SOURCED("有公开来源"),
    /** From memory; to be verified before it is relied on. */
    RECALLED("待核对原文"),
    /** No rule, but what practitioners expect. */
    PRACTICE("业内经验，非规定");

    private final String label;

    Certainty(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Whether it is in force on any day of a year. */
  public boolean holdsIn(int year) {
    return from.getYear() <= year && year <= to.getYear();
  }

  /** Whether a value is on the side of the threshold that the policy wants. */
  public boolean isKeptBy(BigDecimal value) {
    int order = value.compareTo(threshold);
    return bound == Bound.AT_LEAST ? order >= 0 : order <= 0;
  }
}
