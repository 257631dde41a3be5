package duibiao.ratio;

import duibiao.ratio.Formula.Call;
import duibiao.ratio.Formula.Operation;
import duibiao.ratio.Formula.Printed;
import duibiao.ratio.Ratio.State;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a number came about: a tree down to the figures that are printed.
 *
 * @param formula what is computed
 * @param number the result; null unless {@code state} is ok
 * @param state ok, not disclosed or zero base
 * @param isEstimate whether an estimate is part of it
 * @param figure the printed figure; null unless the working is one
 * @param parts what it is computed from
 */
record Working(
    Formula formula,
    BigDecimal number,
    State state,
    boolean isEstimate,
    Figure figure,
    List<Working> parts) {

  Working {
    parts = List.copyOf(parts);
  }

  static Working of(Formula formula, BigDecimal number, List<Working> parts) {
    return of(formula, number, State.OK, parts);
  }

  static Working missing(Formula formula, State state, List<Working> parts) {
    return of(formula, null, state, parts);
  }

  private static Working of(Formula formula, BigDecimal number, State state, List<Working> parts) {
    return new Working(
        formula, number, state, parts.stream().anyMatch(Working::isEstimate), null, parts);
  }

  /** The working that is a printed figure. */
  static Working of(Formula formula, Figure figure) {
    return new Working(
        formula,
        figure.number(),
        figure.isKnown() ? State.OK : State.NOT_DISCLOSED,
        false,
        figure,
        List.of());
  }

  /** The same working, known to be an estimate. */
  Working asEstimate() {
    return new Working(formula, number, state, true, figure, parts);
  }

  boolean isKnown() {
    return state == State.OK;
  }

  /** Whether the number is an amount of money. */
  boolean isMoney() {
    if (figure != null) {
      return figure.isMoney();
    }
    if (formula instanceof Printed printed) {
      return printed.key().form().isPresent();
    }
    if (formula instanceof Operation operation && parts.size() == 2) {
      boolean left = parts.get(0).isMoney();
      boolean right = parts.get(1).isMoney();
      return switch (operation.sign()) {
        case PLUS, MINUS -> left || right;
        case TIMES -> left != right;
        // An amount by a number may as well be a number: of persons, by what each is granted.
        case BY -> false;
      };
    }
    boolean isNumber =
        formula instanceof Call call
            && switch (call.function()) {
              case COUNT, HHI, WHOLE -> true;
              case SUM, TOP, DEVIATION, ABS, NIL, PRIOR -> false;
            };
    return !isNumber && parts.stream().anyMatch(Working::isMoney);
  }

  /** The workings that are printed figures, in the order of the formula. */
  Stream<Working> leaves() {
    return figure == null ? parts.stream().flatMap(Working::leaves) : Stream.of(this);
  }

  /** The printed figures behind the number, each once. */
  List<Figure> figures() {
    return leaves().map(Working::figure).distinct().toList();
  }

  /** Those figures as formulas name them. */
  List<String> keys() {
    return leaves().map(leaf -> leaf.formula().text()).distinct().toList();
  }
}
