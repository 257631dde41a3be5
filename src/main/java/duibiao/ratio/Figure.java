package duibiao.ratio;

import duibiao.document.Place;
import duibiao.money.Amount;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A disclosed figure that ratios are made of.
 *
 * @param key names the figure: {@code B5/total/basic} for a cell of a form, {@code
 *     procurement/total} for the prose, {@code items/item/2010501} for an item of it
 * @param document file that prints it
 * @param number the amount in yuan, or the number of things; null if none can be read
 * @param unit {@code 元}, or what is counted, such as {@code 辆}
 * @param state what is printed: a number, a blank, a dash …
 * @param source file and place it is printed at, in words
 * @param place the box that it is printed in; null in formats without pages
 * @param isReconciled whether no check that failed, or could not be made, is about it
 */
public record Figure(
    String key,
    String document,
    BigDecimal number,
    String unit,
    Amount.State state,
    String source,
    Place.OnPage place,
    boolean isReconciled)
    implements Serializable {

  /** The unit of money. */
  static final String YUAN = "元";

  boolean isKnown() {
    return number != null;
  }

  /** Whether a document prints it, and it is not counted by a run. */
  public boolean isPrinted() {
    return !key.equals(OwnedFigures.FAILED_CHECKS);
  }

  boolean isMoney() {
    return unit.equals(YUAN);
  }

  /** The same figure, printed in a box. */
  Figure in(Place.OnPage box) {
    return new Figure(key, document, number, unit, state, source, box, isReconciled);
  }

  /** The same figure, about which a check has failed. */
  Figure unreconciled() {
    return new Figure(key, document, number, unit, state, source, place, false);
  }
}
