package duibiao.ratio;

import duibiao.ratio.Formula.Call;
import duibiao.ratio.Formula.Constant;
import duibiao.ratio.Formula.Function;
import duibiao.ratio.Ratio.State;
import java.math.BigDecimal;
import java.util.List;

/**
 * A step of the working of a ratio, as people follow it: a printed figure, or a number that is made
 * of others. Numbers that the formula itself writes out are no steps.
 *
 * @param label what it is, in the words of the forms
 * @param text the same as the catalogue writes it
 * @param number in yuan where {@code isMoney}; null unless {@code state} is ok
 * @param isMoney whether the number is an amount
 * @param state ok, not disclosed or zero base
 * @param isEstimate whether an estimate is part of it
 * @param figure the printed figure; null unless the step is one
 * @param parts the steps below it
 */
public record Step(
    String label,
    String text,
    BigDecimal number,
    boolean isMoney,
    State state,
    boolean isEstimate,
    Figure figure,
    List<Step> parts) {

  public Step {
    parts = List.copyOf(parts);
  }

  static Step of(Working working) {
    if (working.formula() instanceof Call call && call.function() == Function.WHOLE) {
      return of(working.parts().get(0));
    }
    return new Step(
        working.formula().label(),
        working.formula().text(),
        working.number(),
        working.isMoney(),
        working.state(),
        working.isEstimate(),
        working.figure(),
        working.parts().stream()
            .filter(part -> !(part.formula() instanceof Constant))
            .map(Step::of)
            .toList());
  }

  /** Whether the number is known. */
  public boolean isKnown() {
    return number != null;
  }
}
