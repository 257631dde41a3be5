package duibiao.benchmark;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What is said of a department's value, and how sure that is.
 *
 * @param label the word
 * @param reason one sentence that says why
 * @param holds in how many variants the label is the same; null unless it is raised
 * @param variants number of variants: each without one peer, and each other peer set; null likewise
 * @param falseDiscovery q: the share of chance finds to expect among all that is as far out in the
 *     run; null until all of the run is known, and if there is no score
 */
public record Rating(
    Label label, String reason, Integer holds, Integer variants, BigDecimal falseDiscovery)
    implements Serializable {

  /** A rating without variants. */
  static Rating of(Label label, String reason) {
    return new Rating(label, reason, null, null, null);
  }

  Rating holding(int same, int of) {
    return new Rating(label, reason, same, of, falseDiscovery);
  }
}
