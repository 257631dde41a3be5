package duibiao.ratio;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure that the metric catalogue names, so that formulas read well.
 *
 * @param id its name in formulas, such as {@code staff}
 * @param label its name in words, with where it is printed
 * @param isEstimate whether it is worked out and not disclosed (测算值)
 * @param remark how it is meant; may be empty
 * @param periods its formula, by years
 */
record NamedFigure(String id, String label, boolean isEstimate, String remark, List<Period> periods)
    implements Serializable {

  /**
   * The formula of some years.
   *
   * @param from first year
   * @param to last year
   */
  record Period(int from, int to, Formula formula) implements Serializable {}

  NamedFigure {
    periods = List.copyOf(periods);
  }

  /** The formula that holds in a year. */
  Optional<Formula> formulaOf(int year) {
    return periods.stream()
        .filter(period -> period.from() <= year && year <= period.to())
        .findFirst()
        .map(Period::formula);
  }

  Stream<FigureKey> keys() {
    return periods.stream().flatMap(period -> period.formula().keys());
  }
}
