package duibiao.check;

import static duibiao.check.Figures.SUM;
import static duibiao.taxonomy.Measure.AGENCY_OPERATING;
import static duibiao.taxonomy.Measure.BASIC;
import static duibiao.taxonomy.Measure.OVERSEAS_TRAVEL;
import static duibiao.taxonomy.Measure.PERSONNEL;
import static duibiao.taxonomy.Measure.PUBLIC;
import static duibiao.taxonomy.Measure.RECEPTION;
import static duibiao.taxonomy.Measure.TOTAL;
import static duibiao.taxonomy.Measure.VEHICLE_PURCHASE;
import static duibiao.taxonomy.Measure.VEHICLE_RUNNING;

import duibiao.finding.Severity;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** X08–X11: basic expenditure by economic nature (Table 8) against what other tables have of it. */
final class BasicSpendingRules {

  /** BT9 is printed in 万元 with two decimals, so half its last digit is 50元. */
  private static final BigDecimal FIFTY = new BigDecimal("50");

  /** Several units that are rounded one by one are off by one unit of its last digit. */
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "X08",
              Severity.MAJOR,
              Scope.UNIT_BUDGETS,
              "财务收支总表的人员、公用经费与经济分类表一致",
              "Personnel and public expenses of Table 1 agree with Table 8",
              "单位预算公开格式：表1按人员、公用、项目列示；全部为一般公共预算时两表相等",
              at -> unitSplit(at.figures())),
          new Rule(
              "X09",
              Severity.MAJOR,
              Scope.BUDGETS,
              "“三公”经费各项不小于基本支出中的相应科目",
              "Three public expenses are at least what basic expenditure has of them",
              "“三公”经费含基本支出和项目支出，经济分类表只含基本支出",
              at -> threePublic(at.figures())),
          new Rule(
              "X10",
              Severity.MAJOR,
              Scope.BUDGETS,
              "机关运行经费不大于公用经费；全部为行政、参公单位时相等",
              "Agency operating expenses are within public expenses",
              "机关运行经费是行政、参公单位用一般公共预算安排的日常公用经费",
              BasicSpendingRules::agencyOperating),
          new Rule(
              "X11",
              Severity.MAJOR,
              Scope.BUDGETS,
              "社会保险、住房公积金等在功能分类与经济分类中一致",
              "Contributions are the same by function and by economic nature",
              "同一笔缴费既按功能分类又按经济分类列示",
              at -> contributions(at.figures())));

  private BasicSpendingRules() {}

  private static Stream<Equation> unitSplit(Figures figures) {
    boolean isGeneral =
        Figures.equal(figures.find(Form.B3, SUM, TOTAL), figures.find(Form.B5, SUM, TOTAL))
            .anyMatch(Equation::isExact);
    return Stream.of(PERSONNEL, PUBLIC)
        .flatMap(
            measure ->
                Figures.equal(
                    figures.find(Form.B1, "expenditure/支出总计", measure),
                    figures.find(Form.B8, SUM, measure)))
        .map(equal -> isGeneral ? equal : Equation.atLeast(equal.total(), equal.parts()));
  }

  private static Stream<Equation> threePublic(Figures figures) {
    return Stream.of(
            Map.entry(OVERSEAS_TRAVEL, "30212"),
            Map.entry(RECEPTION, "30217"),
            Map.entry(VEHICLE_RUNNING, "30231"),
            Map.entry(VEHICLE_PURCHASE, "31013"))
        .flatMap(
            code ->
                Figures.equal(
                    figures.find(Form.B9, SUM, code.getKey()),
                    figures.find(Form.B8, code.getValue(), TOTAL)))
        .map(sum -> Equation.atLeast(sum.total(), sum.parts()).within(FIFTY));
  }

  private static Stream<Equation> agencyOperating(Case at) {
    Figures figures = at.figures();
    Optional<Operand> agency = figures.find(Form.B9, SUM, AGENCY_OPERATING);
    Optional<Operand> all = figures.find(Form.B8, SUM, PUBLIC);
    int agencies = count(figures, "administrative") + count(figures, "civil_managed");
    boolean isCounted = figures.count("institutions", "public_institutions").isPresent();
    boolean isOnlyAgencies = isCounted && count(figures, "public_institutions") == 0;
    return Figures.equal(agency, all)
        .map(
            sum ->
                agencies > 0 && isOnlyAgencies
                    ? sum.within(HUNDRED)
                    : Equation.atMost(sum.total(), sum.parts()).within(FIFTY));
  }

  private static int count(Figures figures, String measure) {
    return figures
        .count("institutions", measure)
        .map(count -> count.yuan().intValueExact())
        .orElse(0);
  }

  private static Stream<Equation> contributions(Figures figures) {
    Stream<Equation> same =
        Stream.of(
                Map.entry("2080505", "30108"),
                Map.entry("2080506", "30109"),
                Map.entry("2210201", "30113"))
            .flatMap(
                pair ->
                    Figures.equal(
                        figures.find(Form.B5, pair.getKey(), BASIC),
                        figures.find(Form.B8, pair.getValue(), TOTAL)));
    Stream<Equation> medical =
        present(figures, Form.B8, TOTAL, "30110", "30111")
            .flatMap(
                economic ->
                    present(figures, Form.B5, BASIC, "2101101", "2101102", "2101103", "2101199")
                        .map(functional -> balanced(functional, economic)));
    Stream<Equation> housing =
        present(figures, Form.B5, BASIC, "2210203", "2210202")
            .flatMap(
                functional ->
                    figures
                        .find(Form.B8, "30102", TOTAL)
                        .map(allowances -> Equation.atLeast(allowances, functional))
                        .stream());
    Stream<Equation> pensions =
        figures
            .find(Form.B8, "30302", TOTAL)
            .map(Stream::of)
            .orElseGet(Stream::empty)
            .flatMap(
                pension ->
                    present(figures, Form.B5, BASIC, "2080501", "2080502")
                        .map(functional -> Equation.atMost(pension, functional)));
    return Stream.of(same, medical, housing, pensions).flatMap(equations -> equations);
  }

  /** Several figures on either side: all but the first are moved to the right. */
  private static Equation balanced(List<Operand> left, List<Operand> right) {
    Stream<Operand> moved = left.stream().skip(1).map(Operand::negated);
    return Equation.of(left.get(0), Stream.concat(right.stream(), moved).toList());
  }

  /** Those lines of a form that are printed; nothing if none is. */
  private static Stream<List<Operand>> present(
      Figures figures, Form form, Measure measure, String... lines) {
    List<Operand> found =
        Stream.of(lines).flatMap(line -> figures.find(form, line, measure).stream()).toList();
    return found.isEmpty() ? Stream.empty() : Stream.of(found);
  }
}
