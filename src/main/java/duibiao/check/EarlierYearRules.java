package duibiao.check;

import static duibiao.taxonomy.Measure.TOTAL;

import duibiao.finding.Severity;
import duibiao.taxonomy.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Y02, Y06 and Y07: what a budget tells of the year before, against that year’s documents. */
final class EarlierYearRules {

  private static final String OVERVIEW = "overview";
  private static final String PRIOR = "本年文件所述上年数应与上年公开数一致；机构划转、口径调整的应说明";
  private static final List<String> TOLD =
      List.of(
          "fiscal_revenue", "fiscal_expenditure", "general", "government_fund", "state_capital");
  private static final List<String> THREE_PUBLIC =
      List.of(
          "three_public",
          "overseas_travel",
          "vehicle",
          "vehicle_purchase",
          "vehicle_running",
          "reception");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "Y02",
              Severity.MAJOR,
              Scope.BUDGETS,
              "由增减额推算的上年预算等于上年公开的预算",
              "The prior year implied by a change is what that year published",
              PRIOR,
              EarlierYearRules::priorYear),
          new Rule(
              "Y06",
              Severity.INFO,
              Scope.BUDGETS,
              "车辆数与上年车辆数和购置计划相衔接",
              "Vehicles follow from those of the year before and those bought",
              "车辆数＝上年车辆数＋购置－报废；报废数不公开，仅供参考",
              EarlierYearRules::vehicles),
          new Rule(
              "Y07",
              Severity.MAJOR,
              Scope.BUDGETS,
              "各科目上年执行数等于上年决算",
              "The prior year's execution of an item is that of its final accounts",
              "预算执行数应与决算数一致；编制预算时尚未决算的应说明",
              EarlierYearRules::execution));

  private EarlierYearRules() {}

  private static Stream<Equation> priorYear(Case at) {
    Optional<Figures> prior = at.neighbours().priorBudget();
    return prior.isEmpty()
        ? Stream.empty()
        : Stream.concat(
                TOLD.stream().map(measure -> List.of(OVERVIEW, measure)),
                THREE_PUBLIC.stream().map(measure -> List.of("three_public", measure)))
            .flatMap(name -> prior(at, prior.get(), name.get(0), name.get(1)));
  }

  /** This year's amount less its change, against the amount that the year before told. */
  private static Stream<Equation> prior(Case at, Figures prior, String topic, String measure) {
    Optional<Operand> now = at.figures().find(topic, measure);
    Optional<Operand> change = at.figures().change(topic, measure);
    return Figures.equal(now, prior.find(topic, measure), change);
  }

  private static Stream<Result> vehicles(Case at) {
    Optional<Operand> now = at.figures().count("assets", "vehicles");
    Optional<Figures> prior = at.neighbours().priorBudget();
    Optional<Operand> before = prior.flatMap(figures -> figures.count("assets", "vehicles"));
    Optional<Operand> bought =
        prior.flatMap(figures -> figures.count("assets", "vehicles_planned"));
    return Figures.equal(now, before, bought).map(sum -> Equation.atMost(sum.total(), sum.parts()));
  }

  private static Stream<Equation> execution(Case at) {
    Optional<Figures> accounts = at.neighbours().priorFinal();
    return accounts.isEmpty()
        ? Stream.empty()
        : at.items().stream()
            .filter(item -> item.code() != null)
            .flatMap(
                item ->
                    Figures.equal(
                        item.claim("item_execution").map(at.figures()::operand),
                        fiscal(accounts.get(), item.code())));
  }

  private static Optional<Operand> fiscal(Figures accounts, String code) {
    return Stream.of(Form.F5, Form.F8, Form.F9)
        .map(form -> accounts.find(form, code, TOTAL))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
