package duibiao.ratio;

import duibiao.ratio.Formula.Call;
import duibiao.ratio.Formula.Constant;
import duibiao.ratio.Formula.Function;
import duibiao.ratio.Ratio.State;
import java.math.BigDecimal;
import java.util.List;

/**
 * A step of the working of a ratio, as people follow it: a printed figure, which bears the name
 * that the catalogue gives it, or a number that is made of others. Numbers that the formula itself
 * writes out are no steps.
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
    List<Step> parts =
        working.parts().stream()
            .filter(part -> !(part.formula() instanceof Constant))
            .map(Step::of)
            .toList();
    boolean isName = parts.size() == 1 && parts.get(0).isPrinted(working);
    return new Step(
        working.formula().label(),
        working.formula().text(),
        working.number(),
        working.isMoney(),
        working.state(),
        working.isEstimate(),
        isName ? parts.get(0).figure() : working.figure(),
        isName ? List.of() : parts);
  }

  /** Whether it is the printed figure that some working does no more than name. */
  private boolean isPrinted(Working working) {
    return figure != null
        && (number == null
            ? working.number() == null
            : working.number() != null && number.compareTo(working.number()) == 0);
  }

  /** Whether the number is known. */
  public boolean isKnown() {
    return number != null;
  }
}
