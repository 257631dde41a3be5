package duibiao.check;

import duibiao.fact.Claim;
import duibiao.finding.Finding.Subject;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The known ways in which a published amount goes wrong. An explanation makes a finding believable;
 * it is a suspicion (疑似), never a verdict.
 *
 * <p>A new mechanism is a method here and a line of {@link #of}.
 */
final class Explanations {

  private static final int MIN_DIGITS = 3;
  private static final int NEAR = 2;

  /** Where all funds (全部资金) stand beside the money of one fund. */
  private static final Map<Form, Form> ALL_FUNDS =
      Map.of(Form.B5, Form.B3, Form.B8, Form.B3, Form.F5, Form.F3, Form.F6, Form.F3);

  private final Case at;
  private final Equation equation;

  private Explanations(Case at, Equation equation) {
    this.at = at;
    this.equation = equation;
  }

  /** What may have happened, in the order in which mechanisms are tried; empty if nothing fits. */
  static Optional<String> of(Case at, Equation equation) {
    if (equation.total().subject().measure() == null) {
      return Optional.empty();
    }
    Explanations known = new Explanations(at, equation);
    List<Supplier<Optional<String>>> mechanisms =
        List.of(
            known::copiedNeighbour,
            known::lastYear,
            known::digit,
            known::unit,
            known::sign,
            known::component,
            known::allFunds,
            known::budgetForFinal);
    return mechanisms.stream().flatMap(mechanism -> mechanism.get().stream()).findFirst();
  }

  private Operand total() {
    return equation.total();
  }

  private boolean isSame(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(total().ulpYuan()) < 0;
  }

  private boolean isPrinted(Operand other) {
    return total().yuan().signum() != 0 && isSame(other.yuan(), total().yuan());
  }

  /** The amount of the line or item before or after. */
  private Optional<String> copiedNeighbour() {
    if (equation.parts().size() > 1) {
      return Optional.empty();
    }
    return neighbours()
        .filter(this::isPrinted)
        .findFirst()
        .map(other -> "与%s相同，疑似误抄相邻数字".formatted(other.name()));
  }

  private Stream<Operand> neighbours() {
    Subject subject = total().subject();
    return subject.form() == null ? neighbouringClaims(subject) : neighbouringLines(subject);
  }

  private Stream<Operand> neighbouringClaims(Subject subject) {
    String topic = subject.measure().substring(0, subject.measure().indexOf('/'));
    List<Claim> claims = at.claims(topic).stream().filter(claim -> claim.yuan() != null).toList();
    List<Claim> others =
        claims.stream()
            .filter(claim -> !claim.quote().equals(total().quote()))
            .filter(claim -> !java.util.Objects.equals(claim.code(), subject.line()))
            .toList();
    return subject.line() == null
        ? Stream.empty()
        : others.stream().filter(claim -> isNear(claims, claim)).map(at.figures()::operand);
  }

  /** Items stand near each other if few claims are between them. */
  private boolean isNear(List<Claim> claims, Claim other) {
    int place = -1;
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).quote().equals(total().quote())) {
        place = i;
        break;
      }
    }
    return place >= 0 && Math.abs(claims.indexOf(other) - place) <= NEAR * NEAR;
  }

  private Stream<Operand> neighbouringLines(Subject subject) {
    List<Operand> column =
        measure(subject.measure())
            .map(measure -> at.figures().form(Form.valueOf(subject.form())).column(measure))
            .orElse(List.of());
    List<String> lines = column.stream().map(operand -> operand.subject().line()).toList();
    int place = lines.indexOf(subject.line());
    return Stream.of(place - 1, place + 1)
        .filter(index -> place >= 0 && index >= 0 && index < column.size())
        .map(column::get);
  }

  /** The amount that the year before printed in the same place. */
  private Optional<String> lastYear() {
    Subject subject = total().subject();
    return at.neighbours()
        .priorBudget()
        .flatMap(
            prior ->
                subject.form() == null
                    ? priorClaim(prior, subject)
                    : find(prior, Form.valueOf(subject.form()), subject.line(), subject.measure()))
        .filter(this::isPrinted)
        .map(other -> "与上年的%s相同，疑似沿用上年数".formatted(other.name()));
  }

  private static Optional<Operand> priorClaim(Figures prior, Subject subject) {
    String[] name = subject.measure().split("/", 2);
    return prior.claims(name[0], name[1].replace("item_restated", "item")).stream()
        .filter(claim -> claim.yuan() != null)
        .filter(claim -> java.util.Objects.equals(claim.code(), subject.line()))
        .findFirst()
        .map(prior::operand);
  }

  private static Optional<Operand> find(Figures figures, Form form, String line, String measure) {
    return measure(measure).flatMap(column -> figures.find(form, line, column));
  }

  private static Optional<Measure> measure(String id) {
    return Stream.of(Measure.values()).filter(measure -> measure.id().equals(id)).findFirst();
  }

  /** One digit too many, too few, replaced, or two exchanged. */
  private Optional<String> digit() {
    if (total().ulpYuan().signum() == 0) {
      return Optional.empty();
    }
    String printed = digits(total().yuan(), RoundingMode.HALF_UP);
    return Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
        .flatMap(rounding -> slip(printed, digits(equation.expected(), rounding)).stream())
        .findFirst();
  }

  private String digits(BigDecimal yuan, RoundingMode rounding) {
    return yuan.abs().divide(total().ulpYuan(), 0, rounding).toBigInteger().toString();
  }

  private static Optional<String> slip(String printed, String expected) {
    if (Math.min(printed.length(), expected.length()) < MIN_DIGITS) {
      return Optional.empty();
    }
    if (isOneMore(printed, expected)) {
      return Optional.of("疑似多录一位数字");
    }
    if (isOneMore(expected, printed)) {
      return Optional.of("疑似漏录一位数字");
    }
    if (printed.length() != expected.length()) {
      return Optional.empty();
    }
    int[] different = different(printed, expected);
    if (different.length == 1) {
      return Optional.of("疑似录错一位数字");
    }
    boolean isExchanged =
        different.length == 2
            && different[1] == different[0] + 1
            && printed.charAt(different[0]) == expected.charAt(different[1])
            && printed.charAt(different[1]) == expected.charAt(different[0]);
    return isExchanged ? Optional.of("疑似两位数字颠倒") : Optional.empty();
  }

  private static boolean isOneMore(String longer, String shorter) {
    if (longer.length() != shorter.length() + 1) {
      return false;
    }
    for (int i = 0; i < longer.length(); i++) {
      if ((longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
        return true;
      }
    }
    return false;
  }

  private static int[] different(String one, String other) {
    return java.util.stream.IntStream.range(0, one.length())
        .filter(i -> one.charAt(i) != other.charAt(i))
        .toArray();
  }

  /** 万元 for 元, or a decimal point two places off. */
  private Optional<String> unit() {
    if (equation.expected().signum() == 0) {
      return Optional.empty();
    }
    return Stream.of(4, -4, 2, -2)
        .filter(power -> isSame(equation.expected().scaleByPowerOfTen(power), total().yuan()))
        .filter(power -> total().yuan().signum() != 0)
        .findFirst()
        .map(power -> Math.abs(power) == 4 ? "相差一万倍，疑似元与万元混用" : "相差一百倍，疑似小数点错位");
  }

  private Optional<String> sign() {
    boolean isOpposite = isSame(equation.expected().negate(), total().yuan());
    return isOpposite && total().yuan().signum() != 0
        ? Optional.of("大小相同而正负相反，疑似增减方向写反")
        : Optional.empty();
  }

  /** A sum that counts one of its parts twice, or leaves it out. */
  private Optional<String> component() {
    if (equation.parts().size() < 2) {
      return Optional.empty();
    }
    return equation.parts().stream()
        .filter(part -> part.yuan().signum() != 0)
        .filter(part -> isSame(part.yuan().abs(), equation.difference().abs()))
        .findFirst()
        .map(
            part ->
                equation.difference().signum() == part.yuan().signum()
                    ? "差额等于%s，疑似重复计入".formatted(part.name())
                    : "差额等于%s，疑似漏计".formatted(part.name()));
  }

  /** All funds in place of 一般公共预算. */
  private Optional<String> allFunds() {
    return equation.parts().stream()
        .map(Operand::subject)
        .filter(subject -> subject.form() != null)
        .flatMap(subject -> allFunds(subject).stream())
        .filter(this::isPrinted)
        .findFirst()
        .map(other -> "与%s相同，疑似误用全部资金口径".formatted(other.name()));
  }

  private Optional<Operand> allFunds(Subject subject) {
    Form whole = ALL_FUNDS.get(Form.valueOf(subject.form()));
    if (whole == null) {
      return Optional.empty();
    }
    boolean isBasic = subject.form().equals("B8") || subject.form().equals("F6");
    return isBasic
        ? at.figures().find(whole, Figures.SUM, Measure.BASIC)
        : find(at.figures(), whole, subject.line(), subject.measure());
  }

  /** A budget figure where the final one belongs. */
  private Optional<String> budgetForFinal() {
    return equation.parts().stream()
        .map(Operand::subject)
        .filter(subject -> subject.form() != null && subject.measure().endsWith("_final"))
        .flatMap(
            subject ->
                find(
                    at.figures(),
                    Form.valueOf(subject.form()),
                    subject.line(),
                    subject.measure().replace("_final", "_budget"))
                    .stream())
        .filter(this::isPrinted)
        .findFirst()
        .map(other -> "与%s相同，疑似误用预算数".formatted(other.name()));
  }
}
