package duibiao.check;

import static duibiao.taxonomy.Measure.BASIC;
import static duibiao.taxonomy.Measure.PERSONNEL;
import static duibiao.taxonomy.Measure.TOTAL;

import duibiao.check.Result.Remark;
import duibiao.finding.Severity;
import duibiao.taxonomy.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** X12 and X14: regularities seen in practice. They are no rules, and only told for information. */
final class RegularityRules {

  /** 福利费 of a person and year, which pensions outside 退休费 consist of. */
  private static final BigDecimal WELFARE = new BigDecimal("4320");

  private static final BigDecimal ACTIVITY = new BigDecimal("260");
  private static final BigDecimal ACTIVITY_FROM_2026 = new BigDecimal("280");
  private static final int RAISED = 2026;
  private static final BigDecimal TWO = new BigDecimal("2");
  private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "X12",
              Severity.INFO,
              Scope.BUDGETS,
              "由福利费定额和退休人员活动费定额推算的退休人数一致",
              "Two quotas give the same number of retired people",
              "经验规律，非制度规定：福利费每人每年4320元，退休人员活动费每人每年260元（2026年起280元）",
              RegularityRules::retired),
          new Rule(
              "X14",
              Severity.INFO,
              Scope.BUDGETS,
              "职业年金缴费为基本养老保险缴费的一半",
              "Occupational pension contributions are half of basic pension contributions",
              "机关事业单位养老保险单位缴费16%、职业年金8%",
              at -> pensions(at.figures())));

  private RegularityRules() {}

  private static Stream<Result> retired(Case at) {
    Figures figures = at.figures();
    Optional<BigDecimal> byWelfare =
        figures
            .find(Form.B8, "30302", PERSONNEL)
            .flatMap(
                pensions ->
                    people(
                        basic(figures, "2080501")
                            .add(basic(figures, "2080502"))
                            .subtract(pensions.yuan()),
                        WELFARE));
    Optional<Operand> activities = figures.find(Form.B5, "2080599", TOTAL);
    BigDecimal quota = at.year() >= RAISED ? ACTIVITY_FROM_2026 : ACTIVITY;
    Optional<BigDecimal> byActivity = activities.flatMap(operand -> people(operand.yuan(), quota));
    if (byWelfare.isEmpty() || byActivity.isEmpty()) {
      return Stream.of(Result.Word.INAPPLICABLE);
    }
    return byWelfare.get().compareTo(byActivity.get()) == 0
        ? Stream.of(Result.Word.RIGHT)
        : Stream.of(
            Remark.of(
                Severity.INFO,
                activities.orElseThrow(),
                "由附表8福利费定额推算退休%s人，由附表5活动费定额推算%s人，供参考"
                    .formatted(byWelfare.get().toPlainString(), byActivity.get().toPlainString())));
  }

  private static BigDecimal basic(Figures figures, String line) {
    return figures.find(Form.B5, line, BASIC).map(Operand::yuan).orElse(BigDecimal.ZERO);
  }

  /** How many people a sum pays at a quota; empty if it is no multiple of it. */
  private static Optional<BigDecimal> people(BigDecimal yuan, BigDecimal quota) {
    BigDecimal[] people = yuan.divideAndRemainder(quota);
    return yuan.signum() > 0 && people[1].signum() == 0
        ? Optional.of(people[0].stripTrailingZeros())
        : Optional.empty();
  }

  private static Stream<Result> pensions(Figures figures) {
    Optional<Operand> basic = figures.find(Form.B8, "30108", TOTAL);
    Optional<Operand> occupational = figures.find(Form.B8, "30109", TOTAL);
    if (basic.isEmpty() || occupational.isEmpty()) {
      return Stream.empty();
    }
    BigDecimal whole = basic.get().yuan();
    BigDecimal off = occupational.get().yuan().multiply(TWO).subtract(whole).abs();
    boolean isHalf = off.compareTo(whole.abs().multiply(THOUSANDTH).add(TWO)) <= 0;
    return isHalf
        ? Stream.of(Result.Word.RIGHT)
        : Stream.of(
            Remark.of(
                Severity.INFO,
                occupational.get(),
                "%s与%s之比不是一半，供参考".formatted(occupational.get().name(), basic.get().name()),
                basic.get()));
  }
}
