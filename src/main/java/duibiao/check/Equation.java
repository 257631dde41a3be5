package duibiao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A published amount and the published amounts that it must equal, or not exceed, the sum of.
 *
 * @param total the amount
 * @param parts what is summed up; one part where two places tell the same thing
 * @param relation how the amount relates to the sum
 * @param slack a difference in yuan that is allowed whatever the printed digits; usually zero
 */
record Equation(Operand total, List<Operand> parts, Relation relation, BigDecimal slack)
    implements Result {

  /** How a total relates to the sum of its parts. */
  enum Relation {
    EQUAL("应等于"),
    AT_MOST("不应大于"),
    AT_LEAST("不应小于");

    private final String words;

    Relation(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** In the tables of one document in whole yuan no sum has been seen that was off by more. */
  private static final BigDecimal WIDEST_IN_YUAN = new BigDecimal(2);

  Equation {
    parts = List.copyOf(parts);
  }

  static Equation of(Operand total, List<Operand> parts) {
    return new Equation(total, parts, Relation.EQUAL, BigDecimal.ZERO);
  }

  static Equation atMost(Operand total, List<Operand> parts) {
    return new Equation(total, parts, Relation.AT_MOST, BigDecimal.ZERO);
  }

  static Equation atLeast(Operand total, List<Operand> parts) {
    return new Equation(total, parts, Relation.AT_LEAST, BigDecimal.ZERO);
  }

  /** The same with a difference that is allowed whatever the printed digits. */
  Equation within(BigDecimal yuan) {
    return new Equation(total, parts, relation, yuan);
  }

  /** Sum of the parts, in yuan. */
  BigDecimal expected() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Operand part : parts) {
      sum = sum.add(part.yuan());
    }
    return sum;
  }

  /** The total less the sum of its parts, in yuan. */
  BigDecimal difference() {
    return total.yuan().subtract(expected());
  }

  /** Whether the printed digits agree without any rounding. */
  boolean isExact() {
    return excess().compareTo(slack) <= 0;
  }

  /** Whether rounding to the printed digits can account for the whole difference. */
  boolean holds() {
    BigDecimal excess = excess();
    return excess.compareTo(slack) <= 0 || excess.compareTo(envelope()) <= 0;
  }

  /** By how much the relation is broken, in yuan; zero or less if it is not. */
  private BigDecimal excess() {
    return switch (relation) {
      case EQUAL -> difference().abs();
      case AT_MOST -> difference();
      case AT_LEAST -> difference().negate();
    };
  }

  /** Largest difference in yuan that rounding every figure to its printed digits can make. */
  private BigDecimal envelope() {
    BigDecimal rounding =
        parts.stream()
            .map(Operand::ulpYuan)
            .reduce(total.ulpYuan(), BigDecimal::add)
            .multiply(HALF);
    return isOfTables() && isOfOneDocument() && finestUlp().compareTo(BigDecimal.ONE) <= 0
        ? rounding.min(WIDEST_IN_YUAN)
        : rounding;
  }

  private BigDecimal finestUlp() {
    return parts.stream().map(Operand::ulpYuan).reduce(total.ulpYuan(), BigDecimal::max);
  }

  /** Whether all its figures stand in tables, which are made from the same books. */
  boolean isOfTables() {
    boolean isSo = isOfTable(total);
    for (Operand part : parts) {
      isSo &= isOfTable(part);
    }
    return isSo;
  }

  /** Documents are rounded each by itself. */
  private boolean isOfOneDocument() {
    return Stream.concat(Stream.of(total), parts.stream())
            .map(Operand::document)
            .filter(document -> !document.isEmpty())
            .distinct()
            .count()
        <= 1;
  }

  /** What is not printed at all counts as a zero of a table. */
  private static boolean isOfTable(Operand operand) {
    return operand.subject().form() != null || operand.subject().measure() == null;
  }

  /** Whether the total was cut or nudged by less than one unit of its last digit. */
  boolean isWithinOneUlp() {
    return relation == Relation.EQUAL && excess().compareTo(total.ulpYuan()) < 0;
  }

  /** Whether a figure of it could not be read. */
  boolean isUnreadable() {
    return has(Operand.Reading.UNREADABLE);
  }

  /** Whether a figure of it may have been misread. */
  boolean isDoubtful() {
    return has(Operand.Reading.DOUBTFUL);
  }

  private boolean has(Operand.Reading reading) {
    boolean isSo = total.reading() == reading;
    for (Operand part : parts) {
      isSo |= part.reading() == reading;
    }
    return isSo;
  }
}
