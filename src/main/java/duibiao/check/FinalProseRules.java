package duibiao.check;

import static duibiao.check.Figures.SUM;
import static duibiao.taxonomy.Measure.PUBLIC;
import static duibiao.taxonomy.Measure.TOTAL;

import duibiao.fact.Claim;
import duibiao.finding.Severity;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** F09–F13: completion, items, shares, procurement and running costs of final accounts. */
final class FinalProseRules {

  private static final String THREE_PUBLIC = "final_three_public";
  private static final String GENERAL = "final_general";
  private static final String PROCUREMENT = "final_procurement";
  private static final String OVERVIEW = "final_overview";
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private static final Pattern FINAL = Pattern.compile("final$");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "F09",
              Severity.MAJOR,
              Scope.FINAL_ACCOUNTS,
              "完成预算百分比与金额相符",
              "Percentages of completion fit the amounts",
              "完成百分比＝决算数÷年初预算数（年中新设的为全年预算数）",
              FinalProseRules::completion),
          new Rule(
              "F10",
              Severity.MAJOR,
              Scope.FINAL_ACCOUNTS,
              "各科目年初预算、决算与总额、决算表和年初预算表一致",
              "Items add up to the totals told and are those of the tables",
              "年初预算为当年公开的部门预算，支出决算为支出决算表",
              FinalProseRules::items),
          new Rule(
              "F11",
              Severity.MAJOR,
              Scope.FINAL_ACCOUNTS,
              "所占比重与金额相符，合计为100%",
              "Shares fit the amounts and add up to 100%",
              "比重＝分项÷合计",
              FinalProseRules::shares),
          new Rule(
              "F12",
              Severity.MAJOR,
              Scope.FINAL_ACCOUNTS,
              "政府采购金额等于货物、工程、服务之和，中小企业份额不大于总额",
              "Procurement adds up, and the shares of small enterprises are within it",
              "政府采购法：采购对象分货物、工程和服务",
              at -> procurement(at.figures())),
          new Rule(
              "F13",
              Severity.MAJOR,
              Scope.FINAL_ACCOUNTS,
              "机关运行经费支出不大于公用经费支出",
              "Agency operating expenses are within public expenses",
              "机关运行经费是行政、参公单位的日常公用经费",
              at ->
                  Figures.equal(
                          at.figures().find("final_agency_operating", "agency_operating"),
                          at.figures().find(Form.F6, SUM, PUBLIC))
                      .map(sum -> Equation.atMost(sum.total(), sum.parts()))));

  private FinalProseRules() {}

  private static Stream<Result> completion(Case at) {
    return at.document().claims().stream()
        .filter(claim -> claim.measure().endsWith("_completion"))
        .flatMap(claim -> completion(at, claim).stream());
  }

  /** Against the budget at the start of the year, or that of the whole year where it is told. */
  private static Optional<Result> completion(Case at, Claim claim) {
    String measure = claim.measure().replace("_completion", "");
    Optional<Operand> last = amount(at, claim, measure);
    List<Result.Percentage> possible =
        Stream.of(
                FINAL.matcher(measure).replaceFirst("budget"),
                FINAL.matcher(measure).replaceFirst("adjusted_budget"))
            .flatMap(base -> budget(at, claim, base).stream())
            .flatMap(
                base ->
                    last
                        .flatMap(part -> Shares.share(claim, claim.quantity(), part, base))
                        .stream())
            .toList();
    return possible.stream()
        .filter(Result.Percentage::holds)
        .findFirst()
        .or(() -> possible.stream().findFirst())
        .map(Result.class::cast);
  }

  private static Optional<Operand> amount(Case at, Claim claim, String measure) {
    return at.figures().claims(claim.topic(), measure).stream()
        .filter(other -> other.yuan() != null && Objects.equals(other.name(), claim.name()))
        .findFirst()
        .map(at.figures()::operand);
  }

  private static Optional<Operand> budget(Case at, Claim claim, String measure) {
    Optional<Operand> told = amount(at, claim, measure);
    boolean isInTable = claim.topic().equals(THREE_PUBLIC) && measure.endsWith("_budget");
    return told.or(
        () ->
            isInTable && !measure.contains("adjusted")
                ? at.figures().find(Form.F7, SUM, Measure.valueOf(measure.toUpperCase(Locale.ROOT)))
                : Optional.empty());
  }

  private static Stream<Equation> items(Case at) {
    Figures figures = at.figures();
    Optional<Figures> budget = at.neighbours().budget();
    Stream<Equation> each =
        at.items().stream()
            .filter(item -> item.code() != null)
            .flatMap(
                item ->
                    Stream.concat(
                        Figures.equal(
                            item.claim("item_final").map(figures::operand),
                            figures.find(Form.F5, item.code(), TOTAL)),
                        Figures.equal(
                            item.claim("item_budget").map(figures::operand),
                            budget.flatMap(other -> other.orZero(Form.B5, item.code(), TOTAL)))));
    Stream<Equation> totals =
        Stream.concat(
            Figures.equal(figures.find(GENERAL, "final"), figures.find(Form.F5, SUM, TOTAL)),
            Figures.equal(
                figures.find(GENERAL, "budget"),
                budget.flatMap(other -> other.find(Form.B5, SUM, TOTAL))));
    return Stream.of(
            each,
            totals,
            TableRules.sum(figures.find(GENERAL, "budget"), amounts(at, "item_budget")),
            TableRules.sum(figures.find(GENERAL, "final"), amounts(at, "item_final")))
        .flatMap(equations -> equations);
  }

  private static List<Operand> amounts(Case at, String measure) {
    return at.items().stream()
        .flatMap(item -> item.claim(measure).stream())
        .map(at.figures()::operand)
        .toList();
  }

  private static Stream<Result> shares(Case at) {
    Stream<Result> each =
        at.document().claims().stream()
            .filter(claim -> claim.measure().endsWith("_share"))
            .flatMap(claim -> share(at, claim).stream());
    return Stream.concat(each, hundred(at));
  }

  private static Optional<Result> share(Case at, Claim claim) {
    String measure = claim.measure().replace("_share", "");
    Optional<Operand> part = amount(at, claim, measure);
    return whole(at, claim.topic(), measure)
        .flatMap(
            whole -> part.flatMap(amount -> Shares.share(claim, claim.quantity(), amount, whole)))
        .map(Result.class::cast);
  }

  /** What a share is a share of, by the sentence that it stands in. */
  private static Optional<Operand> whole(Case at, String topic, String measure) {
    Figures figures = at.figures();
    return switch (topic) {
      case OVERVIEW -> figures.find(OVERVIEW, isExpenditure(measure) ? "expenditure" : "revenue");
      case GENERAL ->
          measure.equals("category")
              ? figures.find(GENERAL, "expenditure")
              : figures.find(OVERVIEW, "expenditure");
      case THREE_PUBLIC -> figures.find(THREE_PUBLIC, "three_public_final");
      default -> Optional.empty();
    };
  }

  private static boolean isExpenditure(String measure) {
    return List.of("basic", "project", "to_superior", "operating", "to_affiliate")
        .contains(measure);
  }

  /** The shares of all categories, where their amounts make up the whole. */
  private static Stream<Equation> hundred(Case at) {
    Figures figures = at.figures();
    List<Claim> shares = figures.claims(GENERAL, "category_share");
    List<Operand> amounts =
        figures.claims(GENERAL, "category").stream().map(figures::operand).toList();
    Optional<Operand> total = figures.find(GENERAL, "expenditure");
    boolean isWhole = TableRules.sum(total, amounts).anyMatch(Equation::holds);
    boolean isZero = total.map(Operand::yuan).map(BigDecimal::signum).orElse(0) == 0;
    if (!isWhole || isZero || shares.size() != amounts.size()) {
      return Stream.empty();
    }
    BigDecimal rounding =
        amounts.stream().map(Operand::ulpYuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    Claim first = shares.get(0);
    Operand whole =
        new Operand(
            () -> "比重合计（%s）".formatted(first.place().label()),
            HUNDRED,
            rounding.multiply(HUNDRED).divide(total.get().yuan(), MathContext.DECIMAL32),
            first.subject(),
            first.quote(),
            figures.document().file().path(),
            Operand.Reading.SURE);
    return Stream.of(
        Equation.of(whole, shares.stream().map(share -> percent(figures, share)).toList()));
  }

  private static Operand percent(Figures figures, Claim claim) {
    return new Operand(
        () -> "“%s”".formatted(claim.quote()),
        claim.quantity(),
        claim.quantity().ulp(),
        claim.subject(),
        claim.quote(),
        figures.document().file().path(),
        Operand.Reading.SURE);
  }

  private static Stream<Equation> procurement(Figures figures) {
    Stream<Equation> kinds =
        Figures.sum(
            figures.find(PROCUREMENT, SUM),
            Stream.of("goods", "works", "services")
                .map(part -> figures.find(PROCUREMENT, part))
                .toList())
            .stream();
    Stream<Equation> buckets =
        Stream.of("sme_won", "small_micro_won", "other_sme_won")
            .flatMap(
                part ->
                    Figures.equal(figures.find(PROCUREMENT, part), figures.find(PROCUREMENT, SUM)))
            .map(sum -> Equation.atMost(sum.total(), sum.parts()));
    return Stream.concat(kinds, buckets);
  }
}
