package duibiao.check;

import static duibiao.check.Figures.SUM;
import static duibiao.taxonomy.Measure.AMOUNT;
import static duibiao.taxonomy.Measure.BASIC;
import static duibiao.taxonomy.Measure.BUSINESS;
import static duibiao.taxonomy.Measure.FISCAL;
import static duibiao.taxonomy.Measure.GENERAL;
import static duibiao.taxonomy.Measure.GOVERNMENT_FUND;
import static duibiao.taxonomy.Measure.OPERATING;
import static duibiao.taxonomy.Measure.OTHER;
import static duibiao.taxonomy.Measure.PROJECT;
import static duibiao.taxonomy.Measure.STATE_CAPITAL;
import static duibiao.taxonomy.Measure.TOTAL;

import duibiao.finding.Severity;
import duibiao.taxonomy.Classification;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import duibiao.taxonomy.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** X01–X07: what must hold between the tables of a budget. */
final class AcrossTableRules {

  private static final String FORM = "部门预算公开格式表样的表间勾稽关系";

  private static final Map<Measure, Form> FUNDS =
      new EnumMap<>(Map.of(GENERAL, Form.B5, GOVERNMENT_FUND, Form.B6, STATE_CAPITAL, Form.B7));

  /** Every name that a category has borne, with its code. */
  private static final Map<String, String> CATEGORIES =
      Classification.FUNCTIONAL.terms().stream()
          .filter(term -> term.code().length() == 3)
          .collect(
              Collectors.toMap(
                  term -> Wording.label(term.name()), Classification.Term::code, (a, b) -> b));

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
                      at.figures().find(Form.B8, SUM, TOTAL))));

  private AcrossTableRules() {}

  private static Stream<Equation> revenue(Figures figures) {
    Optional<Operand> total = figures.find(Form.B1, "revenue/收入总计", AMOUNT);
    Optional<Operand> fiscal = figures.find(Form.B1, "revenue/财政拨款收入", AMOUNT);
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
        figures.find(Form.B1, "revenue/" + label, AMOUNT), figures.find(Form.B2, SUM, measure));
  }

  /** The categories of a two-sided form against those of a coded one, matched by name. */
  static Stream<Equation> categories(
      Figures figures, Form labelled, Form coded, List<Measure> columns, Measure measure) {
    Set<String> printed = new TreeSet<>();
    Stream<Equation> equations =
        columns.stream()
            .flatMap(column -> figures.all(labelled, "expenditure/.*", column).stream())
            .flatMap(
                operand -> {
                  String code =
                      CATEGORIES.get(operand.subject().line().substring("expenditure/".length()));
                  if (code == null) {
                    return Stream.empty();
                  }
                  printed.add(code);
                  return Figures.equal(Optional.of(operand), figures.orZero(coded, code, measure));
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
                        List.of(Operand.absent(() -> "附表" + labelled.number() + "（无此类，按0计）"))));
    return Stream.concat(found.stream(), missing);
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
                        figures.find(Form.B4, "expenditure/支出总计", fund.getKey()),
                        figures.find(fund.getValue(), SUM, TOTAL)),
                    categories(figures, Form.B4, fund.getValue(), List.of(fund.getKey()), TOTAL)));
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
    return figures.find(form, line, measure).or(() -> Optional.of(figures.form(form).absent()));
  }
}
