package duibiao.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * A published amount and the published amounts that it must equal the sum of.
 *
 * @param total the amount
 * @param parts what it must be the sum of; one part where two places tell the same thing
 */
record Equation(Operand total, List<Operand> parts) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  Equation {
    parts = List.copyOf(parts);
  }

  /** Sum of the parts, in yuan. */
  BigDecimal expected() {
    return parts.stream().map(Operand::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The total less the sum of its parts, in yuan. */
  BigDecimal difference() {
    return total.yuan().subtract(expected());
  }

  /** Whether rounding to the printed digits can account for the whole difference. */
  boolean holds() {
    return difference().abs().compareTo(envelope()) <= 0;
  }

  /** Largest difference in yuan that rounding every figure to its printed digits can make. */
  private BigDecimal envelope() {
    return parts.stream()
        .map(Operand::ulpYuan)
        .reduce(total.ulpYuan(), BigDecimal::add)
        .multiply(HALF);
  }

  /** Whether the total was cut or nudged by less than one unit of its last digit. */
  boolean isWithinOneUlp() {
    return difference().abs().compareTo(total.ulpYuan()) < 0;
  }
}
