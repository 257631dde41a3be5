package duibiao.check;

import duibiao.fact.Disclosure;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.money.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Holds one document against every rule. Each rule has an outcome; not checked is never passed. */
public final class Checks {

  private Checks() {}

  /** The outcome of every rule on a budget; none for a file of which no budget was read. */
  public static List<Finding> of(Disclosure disclosure) {
    if (disclosure.status() != Status.READ) {
      return List.of();
    }
    Figures figures = Figures.of(disclosure);
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      findings.addAll(outcomes(disclosure.file().path(), rule, rule.equations(figures)));
    }
    return findings;
  }

  private static List<Finding> outcomes(String document, Rule rule, List<Equation> equations) {
    if (equations.isEmpty()) {
      return List.of(whole(document, rule, Outcome.NOT_CHECKABLE, "缺少核对所需的数字，未核对"));
    }
    List<Finding> broken =
        equations.stream()
            .filter(equation -> !equation.holds())
            .map(equation -> broken(document, rule, equation))
            .toList();
    return broken.isEmpty()
        ? List.of(whole(document, rule, Outcome.HOLDS, "相符，共核对" + equations.size() + "处"))
        : broken;
  }

  private static Finding whole(String document, Rule rule, Outcome outcome, String what) {
    String sentence = rule.statement() + "：" + what;
    return Finding.about(
        document, rule.name(), outcome, Severity.INFO, Subject.DOCUMENT, sentence, "");
  }

  private static Finding broken(String document, Rule rule, Equation equation) {
    Operand total = equation.total();
    boolean isCut = equation.isWithinOneUlp();
    String parts = equation.parts().stream().map(Operand::name).collect(Collectors.joining("＋"));
    String sentence =
        "%s：%s为%s，%s为%s，相差%s%s，请核实"
            .formatted(
                rule.statement(),
                total.name(),
                amount(total.yuan()),
                parts,
                amount(equation.expected()),
                amount(equation.difference().abs()),
                isCut ? "，不足末位一个单位，疑似舍位或凑数" : "");
    return new Finding(
        document,
        rule.name(),
        isCut ? Outcome.EXPLAINED : Outcome.FAILS,
        isCut ? Severity.MINOR : rule.severity(),
        total.subject(),
        equation.expected(),
        total.yuan(),
        sentence,
        total.quote());
  }

  private static String amount(BigDecimal yuan) {
    BigDecimal shown = Unit.TEN_THOUSAND_YUAN.fromYuan(yuan);
    return String.format(
        Locale.ROOT, "%,.2f元（%,.2f万元）", yuan, shown.setScale(2, RoundingMode.HALF_UP));
  }
}
