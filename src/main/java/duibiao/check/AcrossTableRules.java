package duibiao.check;

import static duibiao.check.Figures.SUM;
import static duibiao.taxonomy.Measure.AGENCY_OPERATING;
import static duibiao.taxonomy.Measure.AMOUNT;
import static duibiao.taxonomy.Measure.BASIC;
import static duibiao.taxonomy.Measure.BUSINESS;
import static duibiao.taxonomy.Measure.FISCAL;
import static duibiao.taxonomy.Measure.GENERAL;
import static duibiao.taxonomy.Measure.GOVERNMENT_FUND;
import static duibiao.taxonomy.Measure.OPERATING;
import static duibiao.taxonomy.Measure.OTHER;
import static duibiao.taxonomy.Measure.OVERSEAS_TRAVEL;
import static duibiao.taxonomy.Measure.PERSONNEL;
import static duibiao.taxonomy.Measure.PROJECT;
import static duibiao.taxonomy.Measure.PUBLIC;
import static duibiao.taxonomy.Measure.RECEPTION;
import static duibiao.taxonomy.Measure.STATE_CAPITAL;
import static duibiao.taxonomy.Measure.TOTAL;
import static duibiao.taxonomy.Measure.VEHICLE_PURCHASE;
import static duibiao.taxonomy.Measure.VEHICLE_RUNNING;

import duibiao.finding.Severity;
import duibiao.taxonomy.Classification;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import duibiao.taxonomy.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** X01–X11 and X15: what must hold between the tables of a budget. */
final class AcrossTableRules {

  private static final String FORM = "部门预算公开格式表样的表间勾稽关系";

  /** BT9 is printed in 万元 with two decimals, so half its last digit is 50元. */
  private static final BigDecimal FIFTY = new BigDecimal("50");

  private static final Map<Measure, Form> FUNDS =
      Map.of(GENERAL, Form.B5, GOVERNMENT_FUND, Form.B6, STATE_CAPITAL, Form.B7);

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "X01",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "财务收支总表的收入与收入总表、财政拨款收支总表一致",
              "Revenue of Table 1 equals that of Tables 2 and 4",
              FORM,
              at -> revenue(at.figures())),
          new Rule(
              "X02",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "财务收支总表的支出总计等于支出总表合计",
              "Expenditure of Table 1 equals the total of Table 3",
              FORM,
              at ->
                  Figures.equal(
                      TableRules.totalExpenditure(at.figures()),
                      at.figures().find(Form.B3, SUM, TOTAL))),
          new Rule(
              "X03",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "财务收支总表各类支出等于支出总表同类支出",
              "Each category of Table 1 equals that of Table 3",
              FORM,
              at -> categories(at.figures(), Form.B1, Form.B3, List.of(AMOUNT, TOTAL), TOTAL)),
          new Rule(
              "X04",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "收入总表与支出总表各科目合计相等",
              "Every code of Table 2 has the total that it has in Table 3",
              "部门预算以支定收，各功能科目收支相等",
              at -> revenueByCode(at.figures())),
          new Rule(
              "X05",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "财政拨款收支总表各类资金等于相应的功能分类表",
              "Each fund of Table 4 equals its own table by function",
              FORM,
              at -> funds(at.figures())),
          new Rule(
              "X06",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "支出总表减去财政拨款支出等于事业、经营、其他收入安排的支出",
              "What Table 3 has beyond fiscal money is paid by other revenue",
              FORM,
              at -> beyondFiscal(at.figures())),
          new Rule(
              "X07",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "一般公共预算基本支出在功能分类表与经济分类表中相等",
              "Basic expenditure is the same by function and by economic nature",
              FORM,
              at ->
                  Figures.equal(
                      at.figures().find(Form.B5, SUM, BASIC),
                      at.figures().find(Form.B8, SUM, TOTAL))),
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
              AcrossTableRules::agencyOperating),
          new Rule(
              "X11",
              Severity.MAJOR,
              Scope.BUDGETS,
              "社会保险、住房公积金等在功能分类与经济分类中一致",
              "Contributions are the same by function and by economic nature",
              "同一笔缴费既按功能分类又按经济分类列示",
              at -> contributions(at.figures())),
          new Rule(
              "X15",
              Severity.CRITICAL,
              Scope.DEPARTMENT_BUDGETS,
              "部门预算等于所属各单位预算之和",
              "A department is the sum of its units",
              "部门预算由本级和所属单位预算汇总而成（预算法实施条例第六条）",
              AcrossTableRules::units));

  private AcrossTableRules() {}

  private static Stream<Equation> revenue(Figures figures) {
    Optional<Operand> total = figures.find(Form.B1, "revenue/收入总计", AMOUNT);
    Optional<Operand> fiscal = figures.labelled(Form.B1, "revenue/财政拨款收入", AMOUNT);
    Stream<Equation> funds =
        Stream.of("一般公共预算.*", "政府性基金.*", "国有资本经营.*")
            .flatMap(
                label ->
                    Figures.equal(
                        figures.labelled(Form.B1, "revenue/" + label, AMOUNT),
                        figures.labelled(Form.B4, "revenue/" + label, AMOUNT)));
    return Stream.of(
            Figures.equal(total, figures.find(Form.B2, SUM, TOTAL)),
            Figures.equal(fiscal, figures.find(Form.B2, SUM, FISCAL)),
            Figures.equal(fiscal, figures.find(Form.B4, "revenue/收入总计", AMOUNT)),
            source(figures, "事业收入", BUSINESS),
            source(figures, "事业单位经营收入", OPERATING),
            source(figures, "其他收入", OTHER),
            funds)
        .flatMap(equations -> equations);
  }

  private static Stream<Equation> source(Figures figures, String label, Measure measure) {
    return Figures.equal(
        figures.labelled(Form.B1, "revenue/" + label, AMOUNT),
        figures.find(Form.B2, SUM, measure));
  }

  /** The categories of a two-sided form against those of a coded one, matched by name. */
  static Stream<Equation> categories(
      Figures figures, Form labelled, Form coded, List<Measure> columns, Measure measure) {
    Map<String, String> codes = categoryCodes();
    Set<String> printed = new TreeSet<>();
    Stream<Equation> equations =
        columns.stream()
            .flatMap(column -> figures.all(labelled, "expenditure/.*", column).stream())
            .flatMap(
                operand -> {
                  String code =
                      codes.get(operand.subject().line().substring("expenditure/".length()));
                  if (code == null) {
                    return Stream.empty();
                  }
                  printed.add(code);
                  return Figures.equal(
                      Optional.of(operand), figures.orZero(coded, code, measure));
                });
    List<Equation> found = equations.toList();
    Stream<Equation> missing =
        figures.lines(coded).stream()
            .filter(line -> line.length() == 3 && !printed.contains(line) && !found.isEmpty())
            .flatMap(line -> figures.find(coded, line, measure).stream())
            .map(
                operand ->
                    Equation.of(
                        operand,
                        List.of(
                            Operand.absent("附表" + labelled.number() + "（无此类，按0计）"))));
    return Stream.concat(found.stream(), missing);
  }

  /** Every name that a category has borne, with its code. */
  private static Map<String, String> categoryCodes() {
    return Classification.FUNCTIONAL.terms().stream()
        .filter(term -> term.code().length() == 3)
        .collect(
            Collectors.toMap(
                term -> Wording.label(term.name()), Classification.Term::code, (a, b) -> b));
  }

  private static Stream<Equation> revenueByCode(Figures figures) {
    Set<String> lines = new TreeSet<>(figures.lines(Form.B2));
    lines.addAll(figures.lines(Form.B3));
    return lines.stream()
        .flatMap(
            line ->
                Figures.equal(
                    figures.orZero(Form.B2, line, TOTAL), figures.orZero(Form.B3, line, TOTAL)));
  }

  private static Stream<Equation> funds(Figures figures) {
    return FUNDS.entrySet().stream()
        .flatMap(
            fund ->
                Stream.concat(
                    Figures.equal(
                        figures.labelled(Form.B4, "expenditure/支出总计", fund.getKey()),
                        figures.find(fund.getValue(), SUM, TOTAL)),
                    categories(
                        figures, Form.B4, fund.getValue(), List.of(fund.getKey()), TOTAL)));
  }

  private static Stream<Equation> beyondFiscal(Figures figures) {
    return figures.lines(Form.B3).stream()
        .flatMap(
            line -> {
              Stream<Equation> total =
                  Figures.equal(
                      figures.find(Form.B3, line, TOTAL),
                      figures.orZero(Form.B5, line, TOTAL),
                      fund(figures, Form.B6, line, TOTAL),
                      fund(figures, Form.B7, line, TOTAL),
                      figures.orZero(Form.B2, line, BUSINESS),
                      figures.orZero(Form.B2, line, OPERATING),
                      figures.orZero(Form.B2, line, OTHER));
              Stream<Equation> parts =
                  Stream.of(BASIC, PROJECT)
                      .flatMap(
                          measure ->
                              Figures.equal(
                                  figures.find(Form.B3, line, measure),
                                  figures.orZero(Form.B5, line, measure),
                                  fund(figures, Form.B6, line, measure),
                                  fund(figures, Form.B7, line, measure)))
                      .map(sum -> Equation.atLeast(sum.total(), sum.parts()));
              return Stream.concat(total, parts);
            });
  }

  /** A figure of B6 or B7, zero also where the document does not print the form. */
  static Optional<Operand> fund(Figures figures, Form form, String line, Measure measure) {
    return figures
        .find(form, line, measure)
        .or(() -> Optional.of(Operand.absent("附表" + form.number() + "（无此行，按0计）")));
  }

  private static Stream<Equation> unitSplit(Figures figures) {
    boolean isGeneral =
        Figures.equal(
                figures.find(Form.B3, SUM, TOTAL), figures.find(Form.B5, SUM, TOTAL))
            .anyMatch(Equation::isExact);
    return Stream.of(PERSONNEL, PUBLIC)
        .flatMap(
            measure ->
                Figures.equal(
                    figures.labelled(Form.B1, "expenditure/支出总计", measure),
                    figures.find(Form.B8, SUM, measure)))
        .map(equal -> isGeneral ? equal : Equation.atLeast(equal.total(), equal.parts()));
  }

  private static Stream<Equation> threePublic(Figures figures) {
    Map<Measure, String> codes =
        Map.of(
            OVERSEAS_TRAVEL, "30212",
            RECEPTION, "30217",
            VEHICLE_RUNNING, "30231",
            VEHICLE_PURCHASE, "31013");
    return codes.entrySet().stream()
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
                    ? sum.within(FIFTY)
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
        Map.of("2080505", "30108", "2080506", "30109", "2210201", "30113").entrySet().stream()
            .flatMap(
                pair ->
                    Figures.equal(
                        figures.find(Form.B5, pair.getKey(), BASIC),
                        figures.find(Form.B8, pair.getValue(), TOTAL)));
    Stream<Equation> medical =
        present(figures, Form.B8, TOTAL, "30110", "30111")
            .flatMap(
                economic ->
                    present(
                        figures, Form.B5, BASIC, "2101101", "2101102", "2101103", "2101199")
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

  private static Stream<Equation> units(Case at) {
    List<Figures> units = at.neighbours().units();
    int listed = Neighbours.listedUnits(at.document()).size();
    if (units.isEmpty() || units.size() != listed) {
      return Stream.empty();
    }
    return Stream.of(Form.B2, Form.B3, Form.B5, Form.B6, Form.B7, Form.B8, Form.B9)
        .flatMap(
            form -> {
              Set<String> lines = new TreeSet<>(at.figures().lines(form));
              units.forEach(unit -> lines.addAll(unit.lines(form)));
              return lines.stream().flatMap(line -> unitSum(at.figures(), units, form, line));
            });
  }

  private static Stream<Equation> unitSum(
      Figures department, List<Figures> units, Form form, String line) {
    return form.columns().stream()
        .map(column -> column.measure())
        .distinct()
        .flatMap(
            measure ->
                Figures.sum(
                    department.orZero(form, line, measure),
                    units.stream().map(unit -> fund(unit, form, line, measure)).toList())
                    .stream());
  }
}
