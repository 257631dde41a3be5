package duibiao.ratio;

import duibiao.ratio.Formula.Call;
import duibiao.ratio.Formula.Constant;
import duibiao.ratio.Formula.FirstOf;
import duibiao.ratio.Formula.Function;
import duibiao.ratio.Formula.Named;
import duibiao.ratio.Formula.Operation;
import duibiao.ratio.Formula.Printed;
import duibiao.ratio.Formula.Sign;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads formulas by recursive descent.
 *
 * <pre>
 * sum     = product (("+" | "-") product)*
 * product = choice (("*" | "/") choice)*
 * choice  = atom ("or" atom)*
 * atom    = number | key | name | function "(" sum ("," sum)* ")" | "(" sum ")"
 * </pre>
 *
 * <p>Signs stand between blanks, because keys are made of {@code /}, {@code *} and {@code -} too.
 */
final class FormulaParser {

  private static final Pattern TOKEN = Pattern.compile("[(),]|[^\\s(),]+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final String OR = "or";

  /** Deeper nesting than any formula needs; keeps a hostile file from exhausting the stack. */
  private static final int DEEPEST = 50;

  private static final String END = "";

  private final Map<String, NamedFigure> figures;
  private final List<String> tokens;
  private int next;
  private int depth;

  private FormulaParser(String text, Map<String, NamedFigure> figures) {
    this.figures = figures;
    this.tokens = TOKEN.matcher(text).results().map(match -> match.group()).toList();
  }

  /**
   * Reads a formula.
   *
   * @param figures named figures that it may use
   * @throws FormulaException if it is written wrong, or names what does not exist
   */
  static Formula parse(String text, Map<String, NamedFigure> figures) {
    FormulaParser parser = new FormulaParser(text, figures);
    Formula formula = parser.sum(false);
    if (!parser.peek().equals(END)) {
      throw new FormulaException("公式“%s”在“%s”处无法继续，运算符两边要有空格".formatted(text, parser.peek()));
    }
    return formula;
  }

  private Formula sum(boolean isOfMany) {
    return operations(isOfMany, Sign.PLUS, Sign.MINUS);
  }

  private Formula operations(boolean isOfMany, Sign one, Sign other) {
    boolean isSum = one == Sign.PLUS;
    Formula left = isSum ? operations(isOfMany, Sign.TIMES, Sign.BY) : choice(isOfMany);
    for (Optional<Sign> sign = sign(one, other); sign.isPresent(); sign = sign(one, other)) {
      next++;
      Formula right = isSum ? operations(isOfMany, Sign.TIMES, Sign.BY) : choice(isOfMany);
      left = new Operation(sign.get(), one(left), one(right));
    }
    return left;
  }

  private Optional<Sign> sign(Sign one, Sign other) {
    return Arrays.asList(one, other).stream()
        .filter(sign -> sign.text().equals(peek()))
        .findFirst();
  }

  private Formula choice(boolean isOfMany) {
    List<Formula> choices = new ArrayList<>();
    choices.add(atom(isOfMany));
    while (peek().equals(OR)) {
      next++;
      choices.add(atom(isOfMany));
    }
    return choices.size() == 1
        ? choices.get(0)
        : new FirstOf(choices.stream().map(FormulaParser::one).toList());
  }

  /** Refuses a key of many figures where one number is needed. */
  private static Formula one(Formula formula) {
    if (formula instanceof Printed printed && printed.key().isMany()) {
      throw manyFigures(printed.key());
    }
    return formula;
  }

  private static FormulaException manyFigures(FigureKey key) {
    return new FormulaException(
        "“%s”可能对应多个数字，请单独放进 sum(…)、top(…)、hhi(…)、deviation(…) 或 count(…)".formatted(key.text()));
  }

  private Formula atom(boolean isOfMany) {
    String token = take();
    if (token.equals("(")) {
      Formula inside = nested(isOfMany);
      expect(")");
      return inside;
    }
    if (NUMBER.matcher(token).matches()) {
      return new Constant(new BigDecimal(token));
    }
    if (token.contains("/") && token.length() > 1) {
      return printed(FigureKey.of(token), isOfMany);
    }
    if (peek().equals("(")) {
      return call(function(token));
    }
    return named(token);
  }

  private Formula nested(boolean isOfMany) {
    if (++depth > DEEPEST) {
      throw new FormulaException("公式的括号超过%s层".formatted(DEEPEST));
    }
    Formula inside = sum(isOfMany);
    depth--;
    return inside;
  }

  private static Formula printed(FigureKey key, boolean isOfMany) {
    Vocabulary.problem(key)
        .ifPresent(
            problem -> {
              throw new FormulaException(problem);
            });
    if (key.isMany() && !isOfMany) {
      throw manyFigures(key);
    }
    return new Printed(key);
  }

  private Formula named(String name) {
    NamedFigure figure = figures.get(name);
    if (figure != null) {
      return new Named(figure);
    }
    Matcher word = NAME.matcher(name);
    if (!word.matches()) {
      throw new FormulaException("公式里的“%s”不是数字、键或名称".formatted(name));
    }
    Set<String> known = new TreeSet<>(figures.keySet());
    throw new FormulaException("没有名为“%s”的数字%s".formatted(name, Nearest.words(name, known)));
  }

  private static Function function(String name) {
    List<String> known = Arrays.stream(Function.values()).map(Function::id).toList();
    return Arrays.stream(Function.values())
        .filter(function -> function.id().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new FormulaException("没有函数“%s”%s".formatted(name, Nearest.words(name, known))));
  }

  private Formula call(Function function) {
    List<Formula> arguments = new ArrayList<>();
    do {
      next++;
      arguments.add(nested(function.isOfMany()));
    } while (peek().equals(","));
    expect(")");
    requireArguments(function, arguments);
    return new Call(function, arguments);
  }

  private static void requireArguments(Function function, List<Formula> arguments) {
    boolean isOpen = function == Function.SUM || function == Function.TOP;
    int most = isOpen ? Integer.MAX_VALUE : function.fewest();
    if (arguments.size() < function.fewest() || arguments.size() > most) {
      throw new FormulaException(
          "函数 %s 要有%s个参数，现有%s个".formatted(function.id(), function.fewest(), arguments.size()));
    }
    if (function == Function.TOP && !(arguments.get(0) instanceof Constant)) {
      throw new FormulaException("top 的第一个参数是个数，如 top(3, B3/???????/total)");
    }
    if (function == Function.NIL && !(arguments.get(0) instanceof Printed)) {
      throw new FormulaException("nil 的参数是一个键，如 nil(B9/total/vehicle_purchase)");
    }
    if (function == Function.DEVIATION
        && !arguments.stream().allMatch(argument -> argument instanceof Printed)) {
      throw new FormulaException(
          "deviation 的参数是两个键，如 deviation(F5/???????/total, B5/???????/total)");
    }
  }

  private String peek() {
    return next < tokens.size() ? tokens.get(next) : END;
  }

  private String take() {
    String token = peek();
    if (token.equals(END) || token.equals(")") || token.equals(",")) {
      throw new FormulaException(token.isEmpty() ? "公式不完整" : "公式在“%s”前缺少内容".formatted(token));
    }
    next++;
    return token;
  }

  private void expect(String token) {
    if (!peek().equals(token)) {
      throw new FormulaException("公式缺少“%s”".formatted(token));
    }
    next++;
  }
}
