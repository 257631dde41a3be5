package duibiao.ratio;

import duibiao.money.Amount;
import duibiao.ratio.Formula.Call;
import duibiao.ratio.Formula.Constant;
import duibiao.ratio.Formula.FirstOf;
import duibiao.ratio.Formula.Function;
import duibiao.ratio.Formula.Named;
import duibiao.ratio.Formula.Operation;
import duibiao.ratio.Formula.Printed;
import duibiao.ratio.Ratio.State;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Computes formulas from the figures of one department and year.
 *
 * <p>What is not printed is not known, and what is made of it is not known either. One thing that
 * is not printed is zero: a line of a coded form that prints other lines of that level.
 *
 * @param year the figures of the year
 * @param before the figures of the year before; empty if no document of it is at hand
 * @param isOfYearBefore whether {@code year} is the year before the one that is computed
 */
record Evaluation(YearFigures year, Optional<YearFigures> before, boolean isOfYearBefore) {

  /** Only quotients within formulas are rounded, far below any digit that is shown. */
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  Working of(Formula formula) {
    if (formula instanceof Constant constant) {
      return Working.of(formula, constant.number(), List.of());
    }
    if (formula instanceof Printed printed) {
      return printed(printed);
    }
    if (formula instanceof Named named) {
      return named(named);
    }
    if (formula instanceof FirstOf firstOf) {
      return firstOf(firstOf);
    }
    if (formula instanceof Operation operation) {
      return operation(operation);
    }
    return call((Call) formula);
  }

  /**
   * What a formula gave in the year before: by its own documents, or else by what prose implies.
   */
  Working prior(Formula formula) {
    return Stream.of(before, year.implied())
        .flatMap(Optional::stream)
        .map(figures -> new Evaluation(figures, Optional.empty(), true).of(formula))
        .filter(Working::isKnown)
        .findFirst()
        .orElseGet(() -> Working.missing(formula, State.NOT_DISCLOSED, List.of()));
  }

  private Working printed(Printed formula) {
    return year.find(formula.key().text())
        .map(this::leaf)
        .orElseGet(
            () ->
                year.printsLevelOf(formula.key())
                    ? Working.of(formula, BigDecimal.ZERO.setScale(2), List.of())
                    : Working.missing(formula, State.NOT_DISCLOSED, List.of()));
  }

  private Working leaf(Figure figure) {
    Formula printed = new Printed(FigureKey.of(figure.key()));
    return Working.of(
        isOfYearBefore ? new Call(Function.PRIOR, List.of(printed)) : printed, figure);
  }

  private Working named(Named formula) {
    Working inside =
        formula
            .figure()
            .formulaOf(year.owner().fiscalYear())
            .map(this::of)
            .orElseGet(() -> Working.missing(formula, State.NOT_DISCLOSED, List.of()));
    Working named =
        inside.isKnown()
            ? Working.of(formula, inside.number(), List.of(inside))
            : Working.missing(formula, inside.state(), List.of(inside));
    return formula.figure().isEstimate() ? named.asEstimate() : named;
  }

  private Working firstOf(FirstOf formula) {
    List<Working> tried = new ArrayList<>();
    for (Formula choice : formula.choices()) {
      Working working = of(choice);
      if (working.isKnown()) {
        return working;
      }
      tried.add(working);
    }
    return Working.missing(formula, tried.get(0).state(), tried);
  }

  private Working operation(Operation formula) {
    Working left = of(formula.left());
    Working right = of(formula.right());
    List<Working> parts = List.of(left, right);
    return unknown(formula, parts)
        .orElseGet(
            () ->
                switch (formula.sign()) {
                  case PLUS -> Working.of(formula, left.number().add(right.number()), parts);
                  case MINUS -> Working.of(formula, left.number().subtract(right.number()), parts);
                  case TIMES -> Working.of(formula, left.number().multiply(right.number()), parts);
                  case BY -> quotient(formula, left.number(), right.number(), parts);
                });
  }

  private static Working quotient(
      Formula formula, BigDecimal above, BigDecimal below, List<Working> parts) {
    return below.signum() == 0
        ? Working.missing(formula, State.ZERO_BASE, parts)
        : Working.of(formula, above.divide(below, PRECISION), parts);
  }

  private static Optional<Working> unknown(Formula formula, List<Working> parts) {
    return parts.stream()
        .map(Working::state)
        .filter(state -> state != State.OK)
        .findFirst()
        .map(state -> Working.missing(formula, state, parts));
  }

  private Working call(Call formula) {
    Formula first = formula.arguments().get(0);
    return switch (formula.function()) {
      case SUM, COUNT, HHI -> ofMany(formula, formula.arguments());
      case TOP -> ofMany(formula, formula.arguments().subList(1, formula.arguments().size()));
      case DEVIATION -> deviation(formula);
      case ABS, WHOLE -> ofOne(formula, of(first));
      case NIL -> nil(formula, (Printed) first);
      case PRIOR -> ofOne(formula, prior(first));
    };
  }

  private static Working ofOne(Call formula, Working part) {
    List<Working> parts = List.of(part);
    if (!part.isKnown()) {
      return Working.missing(formula, part.state(), parts);
    }
    BigDecimal number = part.number();
    if (formula.function() == Function.WHOLE) {
      boolean isWhole = number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
      return isWhole
          ? Working.of(formula, number.stripTrailingZeros().setScale(0), parts)
          : Working.missing(formula, State.NOT_DISCLOSED, parts);
    }
    return Working.of(formula, formula.function() == Function.ABS ? number.abs() : number, parts);
  }

  private Working nil(Call formula, Printed cell) {
    boolean isBlank =
        year.find(cell.key().text())
            .filter(figure -> figure.state() == Amount.State.BLANK)
            .isPresent();
    return isBlank
        ? Working.of(formula, BigDecimal.ZERO.setScale(2), List.of())
        : ofOne(formula, of(cell));
  }

  private Working ofMany(Call formula, List<Formula> arguments) {
    List<Working> parts = new ArrayList<>();
    for (Formula argument : arguments) {
      Optional<List<Working>> many = many(argument);
      if (many.isEmpty()) {
        return Working.missing(formula, State.NOT_DISCLOSED, parts);
      }
      parts.addAll(many.get());
    }
    return unknown(formula, parts).orElseGet(() -> reduced(formula, parts));
  }

  private static Working reduced(Call formula, List<Working> parts) {
    List<BigDecimal> numbers = parts.stream().map(Working::number).toList();
    return switch (formula.function()) {
      case COUNT -> Working.of(formula, BigDecimal.valueOf(parts.size()), parts);
      case TOP -> {
        long count = ((Constant) formula.arguments().get(0)).number().longValue();
        List<Working> largest =
            parts.stream()
                .sorted(Comparator.comparing(Working::number).reversed())
                .limit(count)
                .toList();
        yield Working.of(formula, sum(largest.stream().map(Working::number).toList()), largest);
      }
      case HHI -> {
        BigDecimal total = sum(numbers);
        BigDecimal squares = sum(numbers.stream().map(number -> number.multiply(number)).toList());
        yield quotient(formula, squares, total.multiply(total), parts);
      }
      default -> Working.of(formula, sum(numbers), parts);
    };
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /** The figures of an argument; blanks among many are nothing. Empty if it is not disclosed. */
  private Optional<List<Working>> many(Formula argument) {
    if (!(argument instanceof Printed printed) || !printed.key().isMany()) {
      return Optional.of(List.of(of(argument)));
    }
    List<Figure> figures = year.all(printed.key());
    return figures.isEmpty() && !year.printsLevelOf(printed.key())
        ? Optional.empty()
        : Optional.of(
            figures.stream()
                .filter(figure -> figure.state() != Amount.State.BLANK)
                .map(this::leaf)
                .toList());
  }

  /** Lines of forms that one side lacks count as zero there; prose must state both. */
  private Working deviation(Call formula) {
    Printed left = (Printed) formula.arguments().get(0);
    Printed right = (Printed) formula.arguments().get(1);
    Optional<List<Working>> one = many(left);
    Optional<List<Working>> other = many(right);
    if (one.isEmpty() || other.isEmpty()) {
      return Working.missing(formula, State.NOT_DISCLOSED, List.of());
    }
    Map<String, List<Working>> lines = new LinkedHashMap<>();
    Stream.concat(one.get().stream(), other.get().stream())
        .forEach(
            part ->
                lines
                    .computeIfAbsent(FigureKey.line(part.figure().key()), line -> new ArrayList<>())
                    .add(part));
    boolean isOfForms = left.key().form().isPresent() && right.key().form().isPresent();
    lines.values().removeIf(pair -> pair.size() < 2 && !isOfForms);
    List<Working> parts = lines.values().stream().flatMap(List::stream).toList();
    if (parts.isEmpty() && !isOfForms) {
      return Working.missing(formula, State.NOT_DISCLOSED, parts);
    }
    return unknown(formula, parts)
        .orElseGet(
            () ->
                Working.of(
                    formula,
                    sum(lines.values().stream().map(Evaluation::difference).toList()),
                    parts));
  }

  private static BigDecimal difference(List<Working> pair) {
    BigDecimal first = pair.get(0).number();
    return pair.size() < 2 ? first.abs() : first.subtract(pair.get(1).number()).abs();
  }
}
