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
import static duibiao.taxonomy.Measure.OVERSEAS_TRAVEL;
import static duibiao.taxonomy.Measure.PERSONNEL;
import static duibiao.taxonomy.Measure.PROJECT;
import static duibiao.taxonomy.Measure.PUBLIC;
import static duibiao.taxonomy.Measure.RECEPTION;
import static duibiao.taxonomy.Measure.STATE_CAPITAL;
import static duibiao.taxonomy.Measure.THREE_PUBLIC;
import static duibiao.taxonomy.Measure.TOTAL;
import static duibiao.taxonomy.Measure.VEHICLE;
import static duibiao.taxonomy.Measure.VEHICLE_PURCHASE;
import static duibiao.taxonomy.Measure.VEHICLE_RUNNING;

import duibiao.check.Result.Remark;
import duibiao.finding.Severity;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** W01–W11: what must hold within one table of a budget. */
final class TableRules {

  private static final String ARITHMETIC = "表内勾稽关系：分项之和等于合计";
  private static final String FORM = "部门预算公开格式表样的勾稽关系";
  private static final List<Form> CODED =
      List.of(Form.B2, Form.B3, Form.B5, Form.B6, Form.B7, Form.B8);
  private static final List<Form> SPENDING = List.of(Form.B3, Form.B5, Form.B6, Form.B7);

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "W01",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "下级科目之和等于上级科目",
              "Codes add up to the code above them",
              ARITHMETIC,
              at -> children(at.figures(), CODED)),
          new Rule(
              "W02",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "各类之和等于合计",
              "Categories add up to the total",
              ARITHMETIC,
              at -> categories(at.figures(), CODED)),
          new Rule(
              "W03",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "收入合计等于财政拨款、事业、经营、其他收入之和",
              "Revenue is fiscal, business, operating and other revenue together",
              FORM,
              at -> rows(at.figures(), Form.B2, TOTAL, FISCAL, BUSINESS, OPERATING, OTHER)),
          new Rule(
              "W04",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "支出合计等于基本支出与项目支出之和",
              "Expenditure is basic and project expenditure together",
              FORM,
              at ->
                  SPENDING.stream()
                      .flatMap(form -> rows(at.figures(), form, TOTAL, BASIC, PROJECT))),
          new Rule(
              "W05",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "基本支出合计等于人员经费与公用经费之和",
              "Basic expenditure is personnel and public expenses together",
              FORM,
              at -> rows(at.figures(), Form.B8, TOTAL, PERSONNEL, PUBLIC)),
          new Rule(
              "W06",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "财务收支总表收入各项之和等于上级项目和收入总计",
              "In Table 1 revenue adds up",
              FORM,
              at -> revenue(at.figures())),
          new Rule(
              "W07",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "财务收支总表支出各类之和等于支出总计",
              "In Table 1 expenditure adds up",
              FORM,
              at -> expenditure(at.figures())),
          new Rule(
              "W08",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "收入总计等于支出总计",
              "Total revenue equals total expenditure",
              "预算法：预算收支平衡；部门预算不列结转",
              at ->
                  Figures.equal(
                      at.figures().find(Form.B1, "revenue/收入总计", AMOUNT),
                      totalExpenditure(at.figures()))),
          new Rule(
              "W09",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "财政拨款收支总表各项相加一致、各类资金收支相等",
              "In Table 4 rows and columns add up, and each fund spends what it receives",
              "预算法实施条例：各类预算资金专款专用、收支平衡",
              at -> fiscal(at.figures())),
          new Rule(
              "W10",
              Severity.MAJOR,
              Scope.BUDGETS,
              "“三公”经费等于各项之和，公务用车费等于购置费与运行费之和",
              "Three public expenses and their vehicle costs add up",
              FORM,
              at ->
                  Stream.concat(
                      rows(
                          at.figures(), Form.B9, THREE_PUBLIC, OVERSEAS_TRAVEL, RECEPTION, VEHICLE),
                      rows(at.figures(), Form.B9, VEHICLE, VEHICLE_PURCHASE, VEHICLE_RUNNING))),
          new Rule(
              "W11",
              Severity.MINOR,
              Scope.BUDGETS,
              "工资福利支出列人员经费，商品和服务、资本性支出列公用经费",
              "Wages are personnel, goods and services are public expenses",
              "政府收支分类科目：301列人员经费，302、310等列公用经费；303可有公用部分",
              TableRules::economicSides));

  private TableRules() {}

  /** 支出总计 of B1, which department and unit forms print in different columns. */
  static Optional<Operand> totalExpenditure(Figures figures) {
    return figures
        .find(Form.B1, "expenditure/支出总计", AMOUNT)
        .or(() -> figures.find(Form.B1, "expenditure/支出总计", TOTAL));
  }

  /** In every row of a form, one column is the sum of others. */
  static Stream<Equation> rows(Figures figures, Form form, Measure total, Measure... parts) {
    return figures.form(form).across(total, parts).stream();
  }

  static Stream<Equation> categories(Figures figures, List<Form> forms) {
    return forms.stream().flatMap(form -> figures.form(form).down(SUM).stream());
  }

  static Stream<Equation> children(Figures figures, List<Form> forms) {
    return forms.stream()
        .flatMap(
            form ->
                figures.lines(form).stream()
                    .filter(line -> !line.equals(SUM))
                    .flatMap(line -> figures.form(form).down(line).stream()));
  }

  private static Stream<Equation> revenue(Figures figures) {
    List<Operand> funds = figures.all(Form.B1, "revenue/(?:一般公共|政府性基金|国有资本).*", AMOUNT);
    List<Operand> sources = figures.all(Form.B1, "revenue/(?!收入总计|一般公共|政府性基金|国有资本).*", AMOUNT);
    return Stream.concat(
        sum(figures.find(Form.B1, "revenue/财政拨款收入", AMOUNT), funds),
        sum(figures.find(Form.B1, "revenue/收入总计", AMOUNT), sources));
  }

  static Stream<Equation> sum(Optional<Operand> total, List<Operand> parts) {
    return total.isPresent() && !parts.isEmpty()
        ? Stream.of(Equation.of(total.get(), parts))
        : Stream.empty();
  }

  private static Stream<Equation> expenditure(Figures figures) {
    Stream<Equation> columns =
        Stream.of(AMOUNT, TOTAL, PERSONNEL, PUBLIC, PROJECT)
            .flatMap(
                measure ->
                    sum(
                        figures.find(Form.B1, "expenditure/支出总计", measure),
                        figures.all(Form.B1, "expenditure/(?!支出总计).*", measure)));
    return Stream.concat(columns, rows(figures, Form.B1, TOTAL, PERSONNEL, PUBLIC, PROJECT));
  }

  private static Stream<Equation> fiscal(Figures figures) {
    List<Measure> funds = List.of(GENERAL, GOVERNMENT_FUND, STATE_CAPITAL);
    List<String> labels = List.of("一般公共预算.*", "政府性基金.*", "国有资本经营.*");
    Stream<Equation> byFund =
        Stream.of(0, 1, 2)
            .flatMap(
                i ->
                    Figures.equal(
                        figures.labelled(Form.B4, "revenue/" + labels.get(i), AMOUNT),
                        figures.find(Form.B4, "expenditure/支出总计", funds.get(i))));
    Stream<Equation> columns =
        Stream.of(TOTAL, GENERAL, GOVERNMENT_FUND, STATE_CAPITAL)
            .flatMap(
                measure ->
                    sum(
                        figures.find(Form.B4, "expenditure/支出总计", measure),
                        figures.all(Form.B4, "expenditure/(?!支出总计).*", measure)));
    Stream<Equation> revenue =
        sum(
            figures.find(Form.B4, "revenue/收入总计", AMOUNT),
            figures.all(Form.B4, "revenue/(?:一般公共|政府性基金|国有资本).*", AMOUNT));
    Stream<Equation> balance =
        Figures.equal(
            figures.find(Form.B4, "revenue/收入总计", AMOUNT),
            figures.find(Form.B4, "expenditure/支出总计", TOTAL));
    return Stream.of(
            rows(figures, Form.B4, TOTAL, GENERAL, GOVERNMENT_FUND, STATE_CAPITAL),
            byFund,
            columns,
            revenue,
            balance)
        .flatMap(equations -> equations);
  }

  private static Stream<Result> economicSides(Case at) {
    return at.figures().lines(Form.B8).stream()
        .filter(line -> !line.equals(SUM) && !line.startsWith("303"))
        .flatMap(
            line ->
                at
                    .figures()
                    .find(Form.B8, line, line.startsWith("301") ? PUBLIC : PERSONNEL)
                    .map(wrong -> side(line, wrong))
                    .stream());
  }

  private static Result side(String line, Operand wrong) {
    if (wrong.yuan().signum() == 0) {
      return Result.Word.RIGHT;
    }
    String right = line.startsWith("301") ? "人员经费" : "公用经费";
    return Remark.of(
        Severity.MINOR,
        wrong,
        "%s为%s元，该科目一般应列%s，请核实".formatted(wrong.name(), wrong.yuan().toPlainString(), right));
  }
}
