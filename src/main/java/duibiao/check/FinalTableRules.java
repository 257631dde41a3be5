package duibiao.check;

import static duibiao.check.Figures.SUM;
import static duibiao.check.TableRules.rows;
import static duibiao.taxonomy.Measure.AFFILIATE;
import static duibiao.taxonomy.Measure.AMOUNT;
import static duibiao.taxonomy.Measure.BASIC;
import static duibiao.taxonomy.Measure.BUSINESS;
import static duibiao.taxonomy.Measure.CLOSING;
import static duibiao.taxonomy.Measure.FISCAL;
import static duibiao.taxonomy.Measure.GENERAL;
import static duibiao.taxonomy.Measure.GOVERNMENT_FUND;
import static duibiao.taxonomy.Measure.OPENING;
import static duibiao.taxonomy.Measure.OPERATING;
import static duibiao.taxonomy.Measure.OTHER;
import static duibiao.taxonomy.Measure.PERSONNEL;
import static duibiao.taxonomy.Measure.PROJECT;
import static duibiao.taxonomy.Measure.PUBLIC;
import static duibiao.taxonomy.Measure.REVENUE;
import static duibiao.taxonomy.Measure.STATE_CAPITAL;
import static duibiao.taxonomy.Measure.SUPERIOR;
import static duibiao.taxonomy.Measure.TOTAL;
import static duibiao.taxonomy.Measure.TO_AFFILIATE;
import static duibiao.taxonomy.Measure.TO_SUPERIOR;

import duibiao.check.Result.Remark;
import duibiao.finding.Severity;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** F01–F06 and F08: the tables of final accounts, and the prose that repeats them. */
final class FinalTableRules {

  private static final String FORM = "部门决算公开格式表样的勾稽关系";
  private static final String OVERVIEW = "final_overview";

  /** Items of funds, which have no place among 一般公共预算. */
  private static final Pattern FUND_ITEM =
      Pattern.compile("20709.*|20822.*|21208.*|2121[349].*|22904.*|22908.*|22960.*|223.*");

  static final List<Rule> ALL =
      List.of(
          rule(
              "F01",
              "决算总表收支各项相加一致，收入总计等于支出总计",
              "In the summary of final accounts both sides add up and are equal",
              FinalTableRules::summary),
          rule(
              "F02",
              "决算总表的收入、支出等于收入决算表、支出决算表",
              "The summary agrees with the tables of revenue and expenditure",
              FinalTableRules::details),
          rule(
              "F03",
              "支出决算表各项相加一致",
              "The table of final expenditure adds up",
              FinalTableRules::expenditure),
          rule(
              "F04",
              "财政拨款收支决算总表各类资金收支平衡",
              "Each fund of the fiscal summary balances",
              FinalTableRules::fiscal),
          rule(
              "F05",
              "一般公共预算财政拨款支出决算表相加一致，不含基金科目",
              "The table of general expenditure adds up and has no item of a fund",
              at -> Stream.concat(general(at), fundItems(at))),
          rule(
              "F06",
              "基本支出决算表的人员、公用经费相加一致，与文字说明相符",
              "Basic expenditure adds up and is what the prose tells",
              FinalTableRules::basic),
          rule(
              "F08",
              "政府性基金、国有资本经营决算表收支结转平衡",
              "The tables of the funds balance with their carry-overs",
              FinalTableRules::funds));

  private FinalTableRules() {}

  private static Rule rule(
      String id,
      String statement,
      String english,
      java.util.function.Function<Case, Stream<? extends Result>> results) {
    return new Rule(id, Severity.CRITICAL, Scope.FINAL_ACCOUNTS, statement, english, FORM, results);
  }

  private static Stream<Equation> summary(Case at) {
    Figures figures = at.figures();
    Optional<Operand> revenue = at.figures().find(Form.F1, "revenue/本年收入合计", AMOUNT);
    Optional<Operand> expenditure = at.figures().find(Form.F1, "expenditure/本年支出合计", AMOUNT);
    Optional<Operand> all = at.figures().find(Form.F1, "revenue/总计", AMOUNT);
    return Stream.of(
            TableRules.sum(
                revenue, figures.all(Form.F1, "revenue/(?!本年收入合计|使用非财政|年初|总计|其中).*", AMOUNT)),
            TableRules.sum(
                expenditure,
                figures.all(Form.F1, "expenditure/(?!本年支出合计|结余分配|年末|总计|其中).*", AMOUNT)),
            TableRules.sum(all, figures.all(Form.F1, "revenue/(?:本年收入合计|使用非财政.*|年初.*)", AMOUNT)),
            TableRules.sum(
                at.figures().find(Form.F1, "expenditure/总计", AMOUNT),
                figures.all(Form.F1, "expenditure/(?:本年支出合计|结余分配|年末.*)", AMOUNT)),
            Figures.equal(all, at.figures().find(Form.F1, "expenditure/总计", AMOUNT)),
            Figures.equal(figures.find(OVERVIEW, "total"), all))
        .flatMap(equations -> equations);
  }

  private static Stream<Equation> details(Case at) {
    Figures figures = at.figures();
    Optional<Operand> revenue = figures.find(Form.F2, SUM, TOTAL);
    Optional<Operand> expenditure = figures.find(Form.F3, SUM, TOTAL);
    return Stream.of(
            Figures.equal(at.figures().find(Form.F1, "revenue/本年收入合计", AMOUNT), revenue),
            Figures.equal(at.figures().find(Form.F1, "expenditure/本年支出合计", AMOUNT), expenditure),
            AcrossTableRules.categories(figures, Form.F1, Form.F3, List.of(AMOUNT), TOTAL),
            rows(figures, Form.F2, TOTAL, FISCAL, SUPERIOR, BUSINESS, OPERATING, AFFILIATE, OTHER),
            TableRules.categories(figures, List.of(Form.F2)),
            TableRules.children(figures, List.of(Form.F2)),
            Figures.equal(figures.find(OVERVIEW, "revenue"), revenue),
            told(at, "fiscal_revenue", Form.F2, FISCAL),
            told(at, "business", Form.F2, BUSINESS),
            told(at, "other", Form.F2, OTHER),
            Figures.equal(figures.find(OVERVIEW, "expenditure"), expenditure))
        .flatMap(equations -> equations);
  }

  private static Stream<Equation> told(Case at, String measure, Form form, Measure column) {
    return Figures.equal(
        at.figures().find(OVERVIEW, measure), at.figures().find(form, SUM, column));
  }

  private static Stream<Equation> expenditure(Case at) {
    Figures figures = at.figures();
    return Stream.of(
            rows(figures, Form.F3, TOTAL, BASIC, PROJECT, TO_SUPERIOR, OPERATING, TO_AFFILIATE),
            TableRules.categories(figures, List.of(Form.F3)),
            TableRules.children(figures, List.of(Form.F3)),
            told(at, "basic", Form.F3, BASIC),
            told(at, "project", Form.F3, PROJECT))
        .flatMap(equations -> equations);
  }

  private static Stream<Equation> fiscal(Case at) {
    Figures figures = at.figures();
    Optional<Operand> revenue = at.figures().find(Form.F4, "revenue/本年收入合计", AMOUNT);
    Optional<Operand> all = at.figures().find(Form.F4, "revenue/总计", AMOUNT);
    Stream<Equation> columns =
        Stream.of(TOTAL, GENERAL, GOVERNMENT_FUND, STATE_CAPITAL)
            .flatMap(
                measure ->
                    Stream.concat(
                        TableRules.sum(
                            at.figures().find(Form.F4, "expenditure/本年支出合计", measure),
                            figures.all(Form.F4, "expenditure/(?!本年支出合计|年末|总计|其中).*", measure)),
                        TableRules.sum(
                            at.figures().find(Form.F4, "expenditure/总计", measure),
                            figures.all(Form.F4, "expenditure/(?:本年支出合计|年末.*)", measure))));
    return Stream.of(
            rows(figures, Form.F4, TOTAL, GENERAL, GOVERNMENT_FUND, STATE_CAPITAL),
            columns,
            byFund(at),
            TableRules.sum(all, figures.all(Form.F4, "revenue/(?:本年收入合计|年初财政拨款结转和结余)", AMOUNT)),
            Figures.equal(all, at.figures().find(Form.F4, "expenditure/总计", TOTAL)),
            TableRules.sum(revenue, firstOfEach(figures)),
            Figures.equal(figures.find(OVERVIEW, "fiscal_total"), all))
        .flatMap(equations -> equations);
  }

  private static final List<String> FUNDS = List.of("一般公共预算.*", "政府性基金.*", "国有资本经营.*");

  /** The revenue of the year; the same labels stand again below 年初财政拨款结转和结余. */
  private static List<Operand> firstOfEach(Figures figures) {
    return FUNDS.stream()
        .flatMap(fund -> figures.labelled(Form.F4, "revenue/" + fund, AMOUNT).stream())
        .toList();
  }

  private static Stream<Equation> byFund(Case at) {
    List<Measure> columns = List.of(GENERAL, GOVERNMENT_FUND, STATE_CAPITAL);
    return Stream.of(0, 1, 2)
        .flatMap(
            i ->
                TableRules.sum(
                    at.figures().find(Form.F4, "expenditure/总计", columns.get(i)),
                    at.figures().all(Form.F4, "revenue/" + FUNDS.get(i), AMOUNT)));
  }

  private static Stream<Equation> general(Case at) {
    Figures figures = at.figures();
    return Stream.of(
            rows(figures, Form.F5, TOTAL, BASIC, PROJECT),
            TableRules.categories(figures, List.of(Form.F5)),
            TableRules.children(figures, List.of(Form.F5)),
            Figures.equal(
                at.figures().find(Form.F4, "expenditure/本年支出合计", GENERAL),
                figures.find(Form.F5, SUM, TOTAL)),
            AcrossTableRules.categories(figures, Form.F4, Form.F5, List.of(GENERAL), TOTAL),
            Figures.equal(
                figures.find("final_general", "expenditure"), figures.find(Form.F5, SUM, TOTAL)),
            categories(at))
        .flatMap(equations -> equations);
  }

  private static Stream<Equation> categories(Case at) {
    return at.figures().claims("final_general", "category").stream()
        .filter(claim -> claim.yuan() != null && claim.code() != null)
        .flatMap(
            claim ->
                Figures.equal(
                    Optional.of(at.figures().operand(claim)),
                    at.figures().find(Form.F5, claim.code(), TOTAL)));
  }

  private static Stream<Result> fundItems(Case at) {
    return at.figures().lines(Form.F5).stream()
        .filter(line -> FUND_ITEM.matcher(line).matches())
        .flatMap(line -> at.figures().find(Form.F5, line, TOTAL).stream())
        .filter(amount -> amount.yuan().signum() != 0)
        .map(
            amount ->
                Remark.of(
                    Severity.CRITICAL,
                    amount,
                    "%s是政府性基金或国有资本经营预算的科目，不应有一般公共预算金额，疑似错行，请核实".formatted(amount.name())));
  }

  private static Stream<Equation> basic(Case at) {
    Figures figures = at.figures();
    Optional<Operand> personnel = figures.find(Form.F6, SUM, PERSONNEL);
    Optional<Operand> expenses = figures.find(Form.F6, SUM, PUBLIC);
    Optional<Operand> all = figures.find(Form.F5, SUM, BASIC);
    return Stream.of(
            TableRules.sum(personnel, figures.all(Form.F6, "30[13]", AMOUNT)),
            TableRules.sum(expenses, figures.all(Form.F6, "3(?!01|03)\\d\\d", AMOUNT)),
            TableRules.children(figures, List.of(Form.F6)),
            Figures.equal(all, personnel, expenses),
            Figures.equal(figures.find("final_basic", "basic"), all),
            Figures.equal(
                figures.find("final_basic", "basic"),
                figures.find("final_basic", "personnel"),
                figures.find("final_basic", "public")),
            Figures.equal(figures.find("final_basic", "personnel"), personnel),
            Figures.equal(figures.find("final_basic", "public"), expenses))
        .flatMap(equations -> equations);
  }

  private static Stream<Equation> funds(Case at) {
    return Stream.concat(
        fund(at, Form.F8, GOVERNMENT_FUND, "final_government_fund"),
        fund(at, Form.F9, STATE_CAPITAL, "final_state_capital"));
  }

  private static Stream<Equation> fund(Case at, Form form, Measure column, String topic) {
    Figures figures = at.figures();
    Stream<Equation> balance =
        figures.lines(form).stream()
            .flatMap(
                line ->
                    Figures.equal(
                        figures.find(form, line, CLOSING),
                        figures.find(form, line, OPENING),
                        figures.find(form, line, REVENUE),
                        figures.find(form, line, TOTAL).map(Operand::negated)));
    Stream<Equation> prose =
        Stream.of(OPENING, REVENUE, CLOSING)
            .flatMap(
                measure ->
                    Figures.equal(
                        figures.find(topic, measure.id()), figures.find(form, SUM, measure)));
    return Stream.of(
            rows(figures, form, TOTAL, BASIC, PROJECT),
            TableRules.categories(figures, List.of(form)),
            TableRules.children(figures, List.of(form)),
            balance,
            prose,
            Figures.equal(figures.find(topic, "expenditure"), figures.find(form, SUM, TOTAL)),
            Figures.equal(
                at.figures().find(Form.F4, "expenditure/本年支出合计", column),
                figures.find(form, SUM, TOTAL)))
        .flatMap(equations -> equations);
  }
}
