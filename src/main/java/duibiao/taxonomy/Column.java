package duibiao.taxonomy;

import java.util.regex.Pattern;

/**
 * A money column of a form.
 *
 * @param side which half of a two-sided form the column stands in; {@link Side#WHOLE} otherwise
 * @param measure what the column measures
 * @param header pattern of the folded text at the foot of the column's header
 */
public record Column(Side side, Measure measure, Pattern header) {

  /** The halves of a form that prints revenue on the left and expenditure on the right. */
  public enum Side {
    WHOLE,
    REVENUE,
    EXPENDITURE
  }

  static Column of(Measure measure, String header) {
    return new Column(Side.WHOLE, measure, Pattern.compile(header));
  }

  static Column revenue(Measure measure, String header) {
    return new Column(Side.REVENUE, measure, Pattern.compile(header));
  }

  static Column expenditure(Measure measure, String header) {
    return new Column(Side.EXPENDITURE, measure, Pattern.compile(header));
  }
}
