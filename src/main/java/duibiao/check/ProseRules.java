package duibiao.check;

import static duibiao.check.Figures.SUM;
import static duibiao.taxonomy.Measure.AGENCY_OPERATING;
import static duibiao.taxonomy.Measure.AMOUNT;
import static duibiao.taxonomy.Measure.BASIC;
import static duibiao.taxonomy.Measure.GENERAL;
import static duibiao.taxonomy.Measure.GOVERNMENT_FUND;
import static duibiao.taxonomy.Measure.OVERSEAS_TRAVEL;
import static duibiao.taxonomy.Measure.PROJECT;
import static duibiao.taxonomy.Measure.RECEPTION;
import static duibiao.taxonomy.Measure.STATE_CAPITAL;
import static duibiao.taxonomy.Measure.THREE_PUBLIC;
import static duibiao.taxonomy.Measure.TOTAL;
import static duibiao.taxonomy.Measure.VEHICLE;
import static duibiao.taxonomy.Measure.VEHICLE_PURCHASE;
import static duibiao.taxonomy.Measure.VEHICLE_RUNNING;

import duibiao.fact.Claim;
import duibiao.finding.Severity;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** P01–P05, P07–P09 and P15: amounts that the prose of a budget tells, against its tables. */
final class ProseRules {

  private static final String SAME = "文字说明与公开表格是同一预算，数字应一致";
  private static final String OVERVIEW = "overview";

  /** Topics that name each of their amounts once, so that a repetition must repeat it. */
  private static final Set<String> REPEATING =
      Set.of(
          OVERVIEW,
          "three_public",
          "agency_operating",
          "procurement",
          "final_overview",
          "final_general",
          "final_three_public",
          "final_agency_operating");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "P01",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "编制说明的收入预算等于财务收支总表",
              "Revenue told in the prose is that of Table 1",
              SAME,
              at -> revenue(at.figures())),
          new Rule(
              "P02",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "编制说明的支出预算等于财务收支总表",
              "Expenditure told in the prose is that of Tables 1 and 4",
              SAME,
              at ->
                  Stream.concat(
                      Figures.equal(
                          at.figures().find(OVERVIEW, "expenditure"),
                          TableRules.totalExpenditure(at.figures())),
                      Figures.equal(
                          at.figures().find(OVERVIEW, "fiscal_expenditure"),
                          at.figures().find(Form.B4, "expenditure/支出总计", TOTAL)))),
          new Rule(
              "P03",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "编制说明的各类财政拨款支出等于财政拨款收支总表，其和等于财政拨款支出",
              "Each fund told in the prose is that of Table 4, and together they are fiscal money",
              SAME,
              at -> funds(at.figures())),
          new Rule(
              "P04",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "编制说明的基本支出、项目支出等于支出总表",
              "Basic and project expenditure told in the prose are those of Table 3",
              SAME,
              at -> basicAndProject(at.figures())),
          new Rule(
              "P05",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "各科目文字金额等于功能分类表",
              "Each item told in the prose has the amount of the tables by function",
              SAME,
              ProseRules::items),
          ItemRules.P06,
          new Rule(
              "P07",
              Severity.MAJOR,
              Scope.BUDGETS,
              "各科目文字金额之和等于财政拨款支出",
              "The items told in the prose add up to fiscal expenditure",
              SAME,
              ProseRules::itemSum),
          new Rule(
              "P08",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "文字说明的“三公”经费等于“三公”经费表",
              "Three public expenses told in the prose are those of Table 9",
              SAME,
              at -> threePublic(at.figures())),
          new Rule(
              "P09",
              Severity.CRITICAL,
              Scope.BUDGETS,
              "文字说明的机关运行经费等于“三公”经费表",
              "Agency operating expenses told in the prose are those of Table 9",
              SAME,
              at ->
                  Figures.equal(
                      at.figures().find("agency_operating", "agency_operating"),
                      at.figures().find(Form.B9, SUM, AGENCY_OPERATING))),
          new Rule(
              "P15",
              Severity.MAJOR,
              Scope.ALL,
              "同一数字前后表述一致",
              "An amount that is told again is the same",
              "同一文件中同一事项的金额只能有一个",
              ProseRules::repeated));

  private ProseRules() {}

  private static Stream<Equation> revenue(Figures figures) {
    return Stream.concat(
        Figures.equal(
            figures.find(OVERVIEW, "revenue"), figures.find(Form.B1, "revenue/收入总计", AMOUNT)),
        Stream.of(
                Map.entry("fiscal_revenue", "财政拨款收入"),
                Map.entry("business", "事业收入"),
                Map.entry("operating", "事业单位经营收入"),
                Map.entry("other", "其他收入"))
            .flatMap(
                source ->
                    Figures.equal(
                        figures.find(OVERVIEW, source.getKey()),
                        figures.find(Form.B1, "revenue/" + source.getValue(), AMOUNT))));
  }

  private static Stream<Equation> funds(Figures figures) {
    List<Measure> funds = List.of(GENERAL, GOVERNMENT_FUND, STATE_CAPITAL);
    Stream<Equation> each =
        funds.stream()
            .flatMap(
                fund ->
                    Figures.equal(
                        figures.find(OVERVIEW, fund.id()),
                        figures.find(Form.B4, "expenditure/支出总计", fund)));
    Stream<Equation> all =
        Figures.sum(
            figures.find(OVERVIEW, "fiscal_expenditure"),
            funds.stream().map(fund -> figures.find(OVERVIEW, fund.id())).toList())
            .stream();
    return Stream.concat(each, all);
  }

  /** Of all money, or of fiscal money alone: the wording does not always say. */
  private static Stream<Equation> basicAndProject(Figures figures) {
    return Stream.of(BASIC, PROJECT)
        .flatMap(
            measure -> {
              Optional<Operand> told = figures.find(OVERVIEW, measure.id());
              List<Equation> fiscal =
                  Figures.equal(
                          told,
                          figures.find(Form.B5, SUM, measure),
                          AcrossTableRules.fund(figures, Form.B6, SUM, measure),
                          AcrossTableRules.fund(figures, Form.B7, SUM, measure))
                      .filter(Equation::holds)
                      .toList();
              return fiscal.isEmpty()
                  ? Figures.equal(told, figures.find(Form.B3, SUM, measure))
                  : fiscal.stream();
            });
  }

  private static Stream<Equation> items(Case at) {
    return at.items().stream()
        .filter(item -> item.code() != null)
        .flatMap(
            item -> item.claim("item").flatMap(claim -> item(at.figures(), item, claim)).stream());
  }

  /** What the fund tables print of a code; one of them, as a rule. */
  private static Optional<Equation> item(Figures figures, Item item, Claim claim) {
    List<Operand> printed =
        Stream.of(Form.B5, Form.B6, Form.B7)
            .flatMap(form -> figures.find(form, item.code(), TOTAL).stream())
            .toList();
    return printed.isEmpty()
        ? Optional.empty()
        : Optional.of(Equation.of(figures.operand(claim), printed));
  }

  /** Only where each item is right: otherwise the sum is but a consequence. */
  private static Stream<Equation> itemSum(Case at) {
    boolean isConsequence =
        items(at).anyMatch(item -> !item.holds() && !item.isWithinOneUlp())
            || ItemRules.set(at).anyMatch(result -> result instanceof Result.Remark);
    List<Operand> items =
        at.items().stream()
            .flatMap(item -> item.claim("item").stream())
            .map(at.figures()::operand)
            .toList();
    return isConsequence
        ? Stream.empty()
        : TableRules.sum(at.figures().find(OVERVIEW, "fiscal_expenditure"), items);
  }

  private static Stream<Equation> threePublic(Figures figures) {
    return Stream.of(
            THREE_PUBLIC, OVERSEAS_TRAVEL, RECEPTION, VEHICLE, VEHICLE_PURCHASE, VEHICLE_RUNNING)
        .flatMap(
            measure ->
                Figures.equal(
                    figures.find("three_public", measure.id()),
                    figures.find(Form.B9, SUM, measure)));
  }

  private static Stream<Equation> repeated(Case at) {
    Stream<Equation> restated =
        at.items().stream()
            .flatMap(
                item ->
                    Figures.equal(
                        item.claim("item_restated").map(at.figures()::operand),
                        item.claim("item").map(at.figures()::operand)));
    Map<String, Operand> first = new HashMap<>();
    Stream<Equation> again =
        at.document().claims().stream()
            .filter(claim -> claim.yuan() != null && REPEATING.contains(claim.topic()))
            .filter(claim -> !claim.measure().equals("category"))
            .flatMap(
                claim -> {
                  Operand told = at.figures().operand(claim);
                  Operand before =
                      first.putIfAbsent(
                          claim.topic() + "/" + claim.measure() + "/" + claim.year(), told);
                  return before == null
                      ? Stream.empty()
                      : Stream.of(Equation.of(told, List.of(before)));
                });
    return Stream.concat(restated, again);
  }
}
