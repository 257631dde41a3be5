package duibiao.check;

import duibiao.check.Result.Changed;
import duibiao.check.Result.Percentage;
import duibiao.check.Result.Remark;
import duibiao.finding.Evidence;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.money.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the results of one rule into findings. It asks of each: is it consistent within the printed
 * digits, is it explained by a known mechanism, is it material.
 */
final class Verdicts {

  /** A difference is material beyond 1万元 and beyond half a percent. */
  private static final BigDecimal MATERIAL_YUAN = new BigDecimal("10000");

  private static final BigDecimal MATERIAL_SHARE = new BigDecimal("0.005");

  private static final int GROUP = 3;
  private static final String ASK = "，请核实";

  private final Case at;
  private final Rule rule;
  private final List<Finding> told = new ArrayList<>();

  /** Equations of tables that close only when rounding is allowed for. */
  private final List<Equation> rounded = new ArrayList<>();

  Verdicts(Case at, Rule rule) {
    this.at = at;
    this.rule = rule;
  }

  void add(Result result) {
    if (result instanceof Equation equation) {
      add(equation);
    } else if (result instanceof Percentage percentage && !percentage.holds()) {
      told.add(broken(percentage));
    } else if (result instanceof Changed changed) {
      told.add(changed(changed));
    } else if (result instanceof Remark remark) {
      told.add(
          words(
              Outcome.FAILS,
              remark.severity(),
              remark.subject(),
              remark.sentence(),
              remark.quote(),
              remark.against()));
    }
  }

  /** The findings in the order of the document; rounding is told once, and only by itself. */
  List<Finding> told() {
    if (told.isEmpty() && !rounded.isEmpty()) {
      return List.of(roundings());
    }
    return told;
  }

  private void add(Equation equation) {
    if (equation.isUnreadable()) {
      told.add(unreadable(equation));
    } else if (!equation.isExact()) {
      addInexact(equation);
    }
  }

  private void addInexact(Equation equation) {
    if (!equation.holds()) {
      told.add(broken(equation));
    } else if (equation.isOfTables()) {
      rounded.add(equation);
    }
  }

  private Finding unreadable(Equation equation) {
    String sentence =
        "%s：%s或其组成数无法读取，未核对，请核对原文".formatted(rule.statement(), equation.total().name());
    return words(
        Outcome.UNREADABLE,
        Severity.INFO,
        equation.total().subject(),
        sentence,
        equation.total().quote(),
        equation.parts());
  }

  private Finding roundings() {
    Equation first = rounded.get(0);
    String sentence =
        "%s：有%s处因四舍五入相差末位，如%s相差%s，一般无需处理"
            .formatted(
                rule.statement(),
                rounded.size(),
                first.total().name(),
                amount(first.difference().abs()));
    return amounts(first, Outcome.EXPLAINED, Severity.INFO, sentence);
  }

  private Finding broken(Equation equation) {
    boolean isCut = equation.isWithinOneUlp();
    Optional<String> why = isCut ? Optional.of("不足末位一个单位，疑似舍位或凑数") : Explanations.of(at, equation);
    String sentence =
        "%s：%s%s%s%s，相差%s%s%s%s"
            .formatted(
                rule.statement(),
                told(equation.total()),
                equation.relation() == Equation.Relation.EQUAL
                    ? "，"
                    : "，" + equation.relation().words(),
                names(equation),
                valueOf(equation),
                number(equation, equation.difference().abs()),
                why.map(words -> "，" + words).orElse(""),
                equation.isDoubtful() ? "；该表的栏目是推断或识别出来的，请先核对是否读取有误" : "",
                ASK);
    return amounts(
        equation,
        why.isPresent() ? Outcome.EXPLAINED : Outcome.FAILS,
        isCut ? least(Severity.MINOR) : material(equation),
        sentence);
  }

  private String told(Operand total) {
    return total.name() + "为" + amountOrCount(total);
  }

  private String names(Equation equation) {
    return equation.parts().stream().map(this::name).collect(Collectors.joining("＋"));
  }

  /** The name of a figure, with its file if that is another one. */
  private String name(Operand operand) {
    boolean isElsewhere = !operand.document().isEmpty() && !operand.document().equals(path());
    return isElsewhere ? "《%s》%s".formatted(operand.document(), operand.name()) : operand.name();
  }

  private String path() {
    return at.document().file().path();
  }

  private String valueOf(Equation equation) {
    boolean isOne = equation.parts().size() == 1;
    return (isOne ? "为" : "合计为") + number(equation, equation.expected());
  }

  private static String number(Equation equation, BigDecimal value) {
    return isCount(equation.total()) ? value.toPlainString() : amount(value);
  }

  private static String amountOrCount(Operand operand) {
    return isCount(operand) ? operand.yuan().toPlainString() : amount(operand.yuan());
  }

  /** Counts come from the prose about assets alone. */
  private static boolean isCount(Operand operand) {
    String measure = operand.subject().measure();
    return measure != null && measure.startsWith("assets/");
  }

  private Severity material(Equation equation) {
    if (rule.severity() != Severity.CRITICAL) {
      return rule.severity();
    }
    BigDecimal bound = equation.expected().abs().multiply(MATERIAL_SHARE).max(MATERIAL_YUAN);
    boolean isMaterial = equation.difference().abs().compareTo(bound) > 0;
    return isMaterial ? Severity.CRITICAL : Severity.MAJOR;
  }

  /** A severity, or the rule's own if that is less grave. */
  private Severity least(Severity severity) {
    return rule.severity().compareTo(severity) > 0 ? rule.severity() : severity;
  }

  private Finding broken(Percentage percentage) {
    boolean isCut = percentage.isWithinOneUlp();
    BigDecimal expected =
        percentage.expected().setScale(percentage.printed().scale(), RoundingMode.HALF_UP);
    String sentence =
        "%s：%s为%s%%，按公布的数字计算应为%s%%%s%s"
            .formatted(
                rule.statement(),
                percentage.name(),
                percentage.printed().toPlainString(),
                expected.toPlainString(),
                isCut ? "，末位未四舍五入" : "",
                ASK);
    return words(
        isCut ? Outcome.EXPLAINED : Outcome.FAILS,
        isCut ? least(Severity.MINOR) : rule.severity(),
        percentage.subject(),
        sentence,
        percentage.quote(),
        percentage.amounts());
  }

  private Finding amounts(Equation equation, Outcome outcome, Severity severity, String sentence) {
    Operand total = equation.total();
    boolean isCount = isCount(total);
    return new Finding(
        path(),
        rule.id(),
        outcome,
        severity,
        total.subject(),
        isCount ? null : equation.expected(),
        isCount ? null : total.yuan(),
        sentence,
        total.quote(),
        evidence(total.subject(), total.quote(), equation.parts()));
  }

  private Finding changed(Changed changed) {
    return new Finding(
        path(),
        rule.id(),
        Outcome.FAILS,
        rule.severity(),
        changed.subject(),
        changed.before(),
        changed.now(),
        changed.sentence(),
        changed.quote(),
        evidence(changed.subject(), changed.quote(), changed.figures()));
  }

  private Finding words(
      Outcome outcome,
      Severity severity,
      Subject subject,
      String sentence,
      String quote,
      List<Operand> against) {
    List<Evidence> evidence = evidence(subject, quote, against);
    return new Finding(
        path(), rule.id(), outcome, severity, subject, null, null, sentence, quote, evidence);
  }

  /** The subject first, then what it is held against, each place once. */
  private List<Evidence> evidence(Subject subject, String quote, List<Operand> against) {
    Stream<Evidence> own =
        subject.place() == null
            ? Stream.empty()
            : Stream.of(new Evidence(path(), subject, "", quote));
    return Stream.concat(own, against.stream().flatMap(operand -> operand.evidence().stream()))
        .distinct()
        .toList();
  }

  static String amount(BigDecimal yuan) {
    return grouped(yuan) + "元（" + grouped(Unit.TEN_THOUSAND_YUAN.fromYuan(yuan)) + "万元）";
  }

  /**
   * With two decimals and a comma before every three digits; a format would be parsed each time.
   */
  private static String grouped(BigDecimal number) {
    StringBuilder digits =
        new StringBuilder(number.setScale(2, RoundingMode.HALF_UP).toPlainString());
    int first = number.signum() < 0 ? 1 : 0;
    for (int at = digits.length() - ".00".length() - GROUP; at > first; at -= GROUP) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }
}
