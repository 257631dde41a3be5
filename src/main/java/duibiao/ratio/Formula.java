package duibiao.ratio;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a number is made of disclosed figures, as {@link FormulaParser} reads it and {@link
 * Evaluation} computes it.
 */
sealed interface Formula extends Serializable {

  /** The formula in the words of the forms. */
  String label();

  /** The formula as the catalogue writes it. */
  String text();

  /** The keys that it is made of, those of named figures included. */
  Stream<FigureKey> keys();

  /** A number that is written out. */
  record Constant(BigDecimal number) implements Formula {

    @Override
    public String label() {
      return text();
    }

    @Override
    public String text() {
      return number.toPlainString();
    }

    @Override
    public Stream<FigureKey> keys() {
      return Stream.of();
    }
  }

  /** A printed figure, or all that fit the key. */
  record Printed(FigureKey key) implements Formula {

    @Override
    public String label() {
      return key.label();
    }

    @Override
    public String text() {
      return key.text();
    }

    @Override
    public Stream<FigureKey> keys() {
      return Stream.of(key);
    }
  }

  /** A figure that the catalogue has named. */
  record Named(NamedFigure figure) implements Formula {

    @Override
    public String label() {
      return figure.label();
    }

    @Override
    public String text() {
      return figure.id();
    }

    @Override
    public Stream<FigureKey> keys() {
      return figure.keys();
    }
  }

  /** The first of some formulas that is known. */
  record FirstOf(List<Formula> choices) implements Formula {

    public FirstOf {
      choices = List.copyOf(choices);
    }

    /** The words of the first; the others are the same thing printed elsewhere. */
    @Override
    public String label() {
      return choices.get(0).label();
    }

    @Override
    public String text() {
      return joined(choices, Formula::text, " or ");
    }

    @Override
    public Stream<FigureKey> keys() {
      return choices.stream().flatMap(Formula::keys);
    }
  }

  /** Two formulas with a sign between them. */
  record Operation(Sign sign, Formula left, Formula right) implements Formula {

    @Override
    public String label() {
      return side(left, left.label()) + sign.label() + side(right, right.label());
    }

    @Override
    public String text() {
      return side(left, left.text()) + " " + sign.text() + " " + side(right, right.text());
    }

    private static String side(Formula formula, String words) {
      return formula instanceof Operation || formula instanceof FirstOf ? "(" + words + ")" : words;
    }

    @Override
    public Stream<FigureKey> keys() {
      return Stream.concat(left.keys(), right.keys());
    }
  }

  /** A function of some formulas. */
  record Call(Function function, List<Formula> arguments) implements Formula {

    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String label() {
      return function == Function.TOP
          ? "%s中最大%s个之和"
              .formatted(
                  joined(arguments.subList(1, arguments.size()), Formula::label, "、"),
                  arguments.get(0).text())
          : function.label().formatted(joined(arguments, Formula::label, "、"));
    }

    @Override
    public String text() {
      return function.id() + "(" + joined(arguments, Formula::text, ", ") + ")";
    }

    @Override
    public Stream<FigureKey> keys() {
      return arguments.stream().flatMap(Formula::keys);
    }
  }

  /** The four signs. */
  enum Sign {
    PLUS("+", "＋"),
    MINUS("-", "－"),
    TIMES("*", "×"),
    BY("/", "÷");

    private final String text;
    private final String label;

    Sign(String text, String label) {
      this.text = text;
      this.label = label;
    }

    String text() {
      return text;
    }

    String label() {
      return label;
    }
  }

  /** The functions. Those of many take keys with {@code ?} and {@code *}. */
  enum Function {
    /** The sum of all. */
    SUM("%s之和", 1, true),
    /** The sum of the largest; the first argument says how many. */
    TOP("%s中最大几个之和", 2, true),
    /** The sum of squared shares (Herfindahl–Hirschman index), from near 0 to 1. */
    HHI("%s的占比平方和", 1, true),
    /** The sum of the absolute differences of two lists, line by line. */
    DEVIATION("%s逐项差额绝对值之和", 2, true),
    /** How many there are. */
    COUNT("%s的个数", 1, true),
    /** Without its sign. */
    ABS("%s的绝对值", 1, false),
    /** Itself if it is a whole number from 0 on, as numbers of persons are; otherwise unknown. */
    WHOLE("%s", 1, false),
    /** A cell in which a blank means zero. */
    NIL("%s", 1, false),
    /** What it was in the year before. */
    PRIOR("上年%s", 1, false);

    private final String label;
    private final int fewest;
    private final boolean isOfMany;

    Function(String label, int fewest, boolean isOfMany) {
      this.label = label;
      this.fewest = fewest;
      this.isOfMany = isOfMany;
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    String label() {
      return label;
    }

    int fewest() {
      return fewest;
    }

    boolean isOfMany() {
      return isOfMany;
    }
  }

  private static String joined(
      List<Formula> formulas, java.util.function.Function<Formula, String> words, String by) {
    return formulas.stream().map(words).collect(Collectors.joining(by));
  }
}
