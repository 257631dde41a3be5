package duibiao.check;

import duibiao.check.Result.Percentage;
import duibiao.check.Result.Remark;
import duibiao.fact.Claim;
import duibiao.fact.Claim.Change;
import duibiao.fact.Claim.Direction;
import duibiao.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Y01 and Y03–Y05: changes since the year before, as the document itself tells them. */
final class YearRules {

  private static final String OVERVIEW = "overview";
  private static final String CHANGES = "增减额等于本年数减上年数，分项增减之和等于总额增减";

  /** 100元: amounts that differ by 50元 or less can differ in print by 0.01万元. */
  private static final BigDecimal FLAT = new BigDecimal("100");

  private static final BigDecimal NEARLY_FLAT = new BigDecimal("0.01");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "Y01",
              Severity.MAJOR,
              Scope.BUDGETS,
              "财政拨款增减额等于各类资金增减额之和，且与收支一致",
              "The change of fiscal money is the sum of the changes of its funds",
              CHANGES,
              YearRules::changes),
          new Rule(
              "Y03",
              Severity.MAJOR,
              Scope.ALL,
              "增减百分比与金额相符",
              "Percentages of change fit the amounts",
              "增减幅度＝增减额÷上年数",
              YearRules::percentages),
          new Rule(
              "Y04",
              Severity.MAJOR,
              Scope.ALL,
              "“三公”经费增减额等于各项增减额之和",
              "The change of the three public expenses is the sum of its parts",
              CHANGES,
              at -> threePublic(at)),
          new Rule(
              "Y05",
              Severity.MINOR,
              Scope.ALL,
              "上年数为零不计算增减幅度，持平时金额相同",
              "No percentage on a base of zero, and flat means equal",
              "基数为零时增减幅度没有意义",
              YearRules::bases));

  private YearRules() {}

  private static Stream<Result> changes(Case at) {
    Figures figures = at.figures();
    List<Result> funds =
        Stream.of("government_fund", "state_capital", "general")
            .flatMap(fund -> figures.first(OVERVIEW, fund).stream())
            .filter(claim -> claim.change() != null && claim.change().yuan() != null)
            .map(YearRules::fund)
            .toList();
    if (funds.stream().anyMatch(Remark.class::isInstance)) {
      return funds.stream();
    }
    Stream<Result> sums =
        Stream.of("fiscal_expenditure", "fiscal_revenue")
            .flatMap(
                whole ->
                    Figures.sum(
                        figures.change(OVERVIEW, whole),
                        Stream.of("general", "government_fund", "state_capital")
                            .map(fund -> figures.change(OVERVIEW, fund))
                            .toList())
                        .stream())
            .map(sum -> sum.within(sum.total().ulpYuan().multiply(new BigDecimal(2))));
    Stream<Result> sides =
        Figures.equal(
                figures.change(OVERVIEW, "fiscal_expenditure"),
                figures.change(OVERVIEW, "fiscal_revenue"))
            .map(Result.class::cast);
    return Stream.of(sums, sides, funds.stream()).flatMap(results -> results);
  }

  /** What is nothing this year cannot have grown, and nothing grows by more than it is. */
  private static Result fund(Claim claim) {
    boolean isWrong = claim.change().yuan().compareTo(claim.yuan().add(slack(claim))) > 0;
    return isWrong
        ? remark(Severity.MAJOR, claim, "增加额大于本年数，上年数将为负，疑似照抄其他资金的增减额")
        : Result.Word.RIGHT;
  }

  private static BigDecimal slack(Claim claim) {
    return claim.ulpYuan() == null ? BigDecimal.ZERO : claim.ulpYuan();
  }

  private static Stream<Result> percentages(Case at) {
    Stream<Result> items = at.items().stream().flatMap(item -> itemPercentage(at, item).stream());
    Stream<Result> others =
        at.document().claims().stream()
            .filter(claim -> !claim.topic().endsWith("items"))
            .flatMap(claim -> percentage(at, claim).stream());
    return Stream.concat(items, others);
  }

  /** Against the execution of the year before, which the item itself tells. */
  private static Optional<Result> itemPercentage(Case at, Item item) {
    Optional<Operand> before = item.claim("item_execution").map(at.figures()::operand);
    Optional<Claim> restated = item.claim("item_restated");
    Optional<Change> change = restated.map(Claim::change);
    if (before.isEmpty()
        || change.map(Change::percent).isEmpty()
        || isCopied(at, item, restated.get())
        || before.get().yuan().signum() == 0) {
      return Optional.empty();
    }
    List<Percentage> possible =
        Stream.of("item_restated", "item")
            .flatMap(measure -> item.claim(measure).stream())
            .map(at.figures()::operand)
            .map(now -> Shares.change(restated.get(), change.get().percent(), before.get(), now))
            .toList();
    return possible.stream()
        .filter(Percentage::holds)
        .findFirst()
        .or(() -> possible.stream().findFirst())
        .map(Result.class::cast);
  }

  /** An amount and a percentage that both are another item's: P15 tells them as copied. */
  private static boolean isCopied(Case at, Item item, Claim restated) {
    boolean isOwn =
        item.claim("item").filter(own -> own.yuan().compareTo(restated.yuan()) != 0).isEmpty();
    return !isOwn
        && at.items().stream()
            .filter(other -> !other.equals(item))
            .flatMap(other -> other.claim("item_restated").stream())
            .filter(other -> other.change() != null && other.change().percent() != null)
            .anyMatch(
                other ->
                    other.yuan().compareTo(restated.yuan()) == 0
                        && other.change().percent().compareTo(restated.change().percent()) == 0);
  }

  /** A change in yuan and in percent beside the amount that changed. */
  private static Optional<Result> percentage(Case at, Claim claim) {
    Change change = claim.change();
    if (change == null || change.yuan() == null || change.percent() == null) {
      return Optional.empty();
    }
    Optional<Operand> now =
        claim.yuan() == null
            ? at.figures().find(claim.topic(), claim.measure())
            : Optional.of(at.figures().operand(claim));
    return now.flatMap(
        amount ->
            Shares.growth(
                claim, amount, Operand.ofChange(claim, amount.ulpYuan(), amount.document())));
  }

  private static Stream<Equation> threePublic(Case at) {
    String topic = at.figures().isFinal() ? "final_three_public" : "three_public";
    String end = at.figures().isFinal() ? "_final" : "";
    Figures figures = at.figures();
    Optional<Operand> vehicle = figures.change(topic, "vehicle" + end);
    List<Optional<Operand>> vehicleParts =
        List.of(
            figures.change(topic, "vehicle_purchase" + end),
            figures.change(topic, "vehicle_running" + end));
    List<Optional<Operand>> others =
        List.of(
            figures.change(topic, "overseas_travel" + end),
            figures.change(topic, "reception" + end));
    List<Optional<Operand>> parts =
        Stream.concat(
                others.stream(), vehicle.isPresent() ? Stream.of(vehicle) : vehicleParts.stream())
            .toList();
    return Stream.concat(
        Figures.sum(figures.change(topic, "three_public" + end), parts).stream(),
        Figures.sum(vehicle, vehicleParts).stream());
  }

  private static Stream<Result> bases(Case at) {
    return at.items().stream().flatMap(item -> base(at, item).stream());
  }

  private static Optional<Result> base(Case at, Item item) {
    Optional<Operand> before = item.claim("item_execution").map(at.figures()::operand);
    Optional<Claim> restated = item.claim("item_restated");
    Optional<Change> change = restated.map(Claim::change);
    if (before.isEmpty() || change.isEmpty()) {
      return Optional.empty();
    }
    if (before.get().yuan().signum() == 0 && change.get().percent() != null) {
      return Optional.of(remark(Severity.MINOR, restated.get(), "上年执行数为零，不应计算增减幅度"));
    }
    BigDecimal now = at.figures().operand(restated.get()).yuan();
    BigDecimal moved = now.subtract(before.get().yuan()).abs();
    BigDecimal allowed =
        restated.get().quote().contains("基本持平") ? now.multiply(NEARLY_FLAT).max(FLAT) : FLAT;
    boolean isFlat = change.get().direction() == Direction.FLAT;
    return isFlat && moved.compareTo(allowed) > 0
        ? Optional.of(remark(Severity.MINOR, restated.get(), "称持平，而上年执行数与本年预算不同"))
        : Optional.of(Result.Word.RIGHT);
  }

  private static Remark remark(Severity severity, Claim claim, String what) {
    return new Remark(
        severity,
        claim.subject(),
        "文字“%s”（%s）%s，请核实".formatted(claim.quote(), claim.place().label(), what),
        claim.quote());
  }
}
