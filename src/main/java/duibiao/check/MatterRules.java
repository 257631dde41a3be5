package duibiao.check;

import static duibiao.check.Figures.SUM;
import static duibiao.taxonomy.Measure.PROJECT;
import static duibiao.taxonomy.Measure.VEHICLE_PURCHASE;
import static duibiao.taxonomy.Measure.VEHICLE_RUNNING;

import duibiao.check.Result.Remark;
import duibiao.fact.Claim;
import duibiao.finding.Severity;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** W12–W14 and P10–P14: procurement, performance targets, vehicles and projects. */
final class MatterRules {

  private static final String PROCUREMENT = "procurement";
  private static final String ASSETS = "assets";
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigDecimal SMALL_SHARE = new BigDecimal("0.6");
  private static final BigDecimal RESERVE_SHARE = new BigDecimal("0.3");

  static final List<Rule> TABLES =
      List.of(
          new Rule(
              "W12",
              Severity.MAJOR,
              Scope.BUDGETS,
              "绩效目标表的项目资金各项相加一致，单位与数额相称",
              "The money of a performance target form adds up and its unit fits",
              "项目支出绩效目标表样：资金总额分财政资金和其他资金，年度资金分当年拨款、上年结转和其他资金",
              at -> TargetMoney.of(at)),
          new Rule(
              "W13",
              Severity.MAJOR,
              Scope.BUDGETS,
              "政府采购预算等于货物、工程、服务之和，预留份额不大于总额",
              "Procurement is goods, works and services together, and reserves are parts of it",
              "政府采购法：采购对象分货物、工程和服务；财库〔2020〕46号：预留份额",
              at -> procurement(at.figures())),
          new Rule(
              "W14",
              Severity.MINOR,
              Scope.ALL,
              "车辆总数等于各类车辆之和",
              "Vehicles are the sum of their kinds",
              "国有资产占有使用情况表样",
              at -> Stream.concat(vehicles(at, "vehicles"), vehicles(at, "vehicles_planned"))));

  static final List<Rule> PROSE =
      List.of(
          new Rule(
              "P10",
              Severity.MAJOR,
              Scope.BUDGETS,
              "编报绩效目标的项目资金不大于项目支出",
              "Money with performance targets is within project expenditure",
              "绩效目标按项目支出编报",
              at ->
                  Figures.equal(
                          at.figures().find("performance", "project_money"),
                          at.figures().find(Form.B3, SUM, PROJECT))
                      .map(sum -> Equation.atMost(sum.total(), sum.parts()))),
          new Rule(
              "P11",
              Severity.MAJOR,
              Scope.BUDGETS,
              "公开的绩效目标表与所述项目个数、资金一致",
              "The printed target forms are as many and as much as stated",
              "绩效目标设置情况说明与所附绩效目标表应一致；只公开一部分时不应超过",
              MatterRules::targets),
          new Rule(
              "P12",
              Severity.MINOR,
              Scope.BUDGETS,
              "有车辆才有运行费，购置车辆才有购置费",
              "Running costs need vehicles, and purchases need purchase money",
              "公务用车购置费与购置计划、运行费与保有量应相符",
              MatterRules::vehicleMoney),
          new Rule(
              "P13",
              Severity.INFO,
              Scope.BUDGETS,
              "预留中小企业份额及其中小微企业份额达到规定比例",
              "Reserves for small enterprises reach the legal shares",
              "财库〔2020〕46号：适宜项目预留30%以上，其中小微企业不低于60%；公开口径与法定口径不同，仅供参考",
              at -> shares(at.figures())),
          new Rule(
              "P14",
              Severity.MAJOR,
              Scope.BUDGETS,
              "项目经费情况说明的年度预算与绩效目标表一致",
              "The annual money told of a project is that of its target form",
              "同一项目的年度预算安排",
              MatterRules::projects));

  private MatterRules() {}

  private static Stream<Equation> procurement(Figures figures) {
    Stream<Equation> kinds =
        Figures.sum(
            figures.find(PROCUREMENT, SUM),
            Stream.of("goods", "works", "services")
                .map(part -> figures.find(PROCUREMENT, part))
                .toList())
            .stream();
    Stream<Equation> reserves =
        Stream.concat(
                Figures.equal(
                    figures.find(PROCUREMENT, "sme_reserve"), figures.find(PROCUREMENT, SUM)),
                Figures.equal(
                    figures.find(PROCUREMENT, "small_micro"),
                    figures.find(PROCUREMENT, "sme_reserve")))
            .map(sum -> Equation.atMost(sum.total(), sum.parts()));
    return Stream.concat(kinds, reserves);
  }

  /** All kinds are printed behind the total, or none. */
  private static Stream<Equation> vehicles(Case at, String of) {
    List<Operand> kinds =
        at.claims(ASSETS).stream()
            .filter(claim -> claim.count() != null && isKind(claim.measure(), of))
            .map(at.figures()::count)
            .toList();
    return TableRules.sum(at.figures().count(ASSETS, of), kinds);
  }

  private static boolean isKind(String measure, String of) {
    boolean isPlanned = measure.startsWith("vehicles_planned_");
    return of.equals("vehicles_planned")
        ? isPlanned
        : measure.startsWith("vehicles_") && !measure.startsWith("vehicles_planned");
  }

  private static Stream<Result> targets(Case at) {
    Optional<Operand> stated = at.figures().count("performance", "projects");
    Optional<Operand> money = at.figures().find("performance", "project_money");
    List<Operand> printed =
        TargetMoney.projects(at).stream().flatMap(project -> project.annual().stream()).toList();
    long forms = TargetMoney.projects(at).size();
    if (stated.isEmpty() || forms == 0) {
      return Stream.empty();
    }
    long count = stated.get().yuan().longValueExact();
    if (forms > count) {
      return Stream.of(
          Remark.of(
              Severity.MAJOR,
              stated.get(),
              "%s，所附绩效目标表却有%s张，请核实".formatted(stated.get().name(), forms)));
    }
    boolean isUnitWrong = printed.stream().anyMatch(amount -> TargetMoney.isBeyond(at, amount));
    if (money.isEmpty() || printed.size() != forms || isUnitWrong) {
      return Stream.of(Result.Word.RIGHT);
    }
    Equation all = Equation.of(money.get(), printed);
    return Stream.of(forms == count ? all : Equation.atLeast(money.get(), printed));
  }

  private static Stream<Result> vehicleMoney(Case at) {
    return Stream.concat(
        contradiction(
            at,
            "vehicles",
            VEHICLE_RUNNING,
            (count, yuan) -> count == 0 && yuan > 0,
            "%s，%s却不为零，请核实"),
        contradiction(
            at,
            "vehicles_planned",
            VEHICLE_PURCHASE,
            (count, yuan) -> count == 0 != (yuan == 0),
            "%s与%s不相符，请核实"));
  }

  private interface Contradiction {
    boolean holds(int count, int yuan);
  }

  private static Stream<Result> contradiction(
      Case at, String count, Measure measure, Contradiction contradiction, String sentence) {
    Optional<Operand> vehicles = at.figures().count(ASSETS, count);
    Optional<Operand> money = at.figures().find(Form.B9, SUM, measure);
    if (vehicles.isEmpty() || money.isEmpty()) {
      return Stream.empty();
    }
    boolean isBroken =
        contradiction.holds(vehicles.get().yuan().signum(), money.get().yuan().signum());
    return isBroken
        ? Stream.of(
            Remark.of(
                Severity.MINOR,
                vehicles.get(),
                sentence.formatted(vehicles.get().name(), money.get().name()),
                money.get()))
        : Stream.of(Result.Word.RIGHT);
  }

  private static Stream<Result> shares(Figures figures) {
    return Stream.concat(
        share(figures, "sme_reserve", SUM, RESERVE_SHARE, "预留中小企业份额低于采购预算的30%"),
        share(figures, "small_micro", "sme_reserve", SMALL_SHARE, "其中小微企业份额低于预留份额的60%"));
  }

  private static Stream<Result> share(
      Figures figures, String part, String whole, BigDecimal least, String what) {
    Optional<Operand> one = figures.find(PROCUREMENT, part);
    Optional<Operand> all = figures.find(PROCUREMENT, whole);
    if (one.isEmpty() || all.isEmpty() || all.get().yuan().signum() == 0) {
      return Stream.empty();
    }
    boolean isLow = one.get().yuan().compareTo(all.get().yuan().multiply(least)) < 0;
    return isLow
        ? Stream.of(
            Remark.of(
                Severity.INFO, one.get(), "%s：%s，供参考".formatted(what, one.get().name()), all.get()))
        : Stream.of(Result.Word.RIGHT);
  }

  /** A project whose name is known is compared with its form; quarters are added up. */
  private static Stream<Result> projects(Case at) {
    List<Operand> quarters =
        Stream.of("first", "second", "third", "fourth")
            .flatMap(number -> at.figures().claims("projects", number + "_quarter").stream())
            .map(at.figures()::operand)
            .toList();
    Stream<Result> named =
        Stream.of("annual", "part")
            .flatMap(measure -> at.figures().claims("projects", measure).stream())
            .flatMap(claim -> project(at, claim));
    Stream<Result> whole =
        quarters.isEmpty()
            ? Stream.empty()
            : at
                .figures()
                .find(Form.B3, SUM, PROJECT)
                .map(project -> (Result) Equation.atLeast(project, quarters).within(CENT))
                .stream();
    return Stream.concat(named, whole);
  }

  private static Stream<Result> project(Case at, Claim claim) {
    if (claim.name() == null || claim.yuan() == null) {
      return Stream.empty();
    }
    Operand told = at.figures().operand(claim);
    Stream<Result> listed =
        at.figures().claims("performance", "project").stream()
            .filter(other -> claim.name().equals(other.name()))
            .map(other -> Equation.of(told, List.of(at.figures().operand(other))));
    Stream<Result> form =
        TargetMoney.projects(at).stream()
            .filter(project -> project.isNamed(claim.name()))
            .flatMap(project -> project.annual().stream())
            .map(annual -> Equation.of(told, List.of(annual)));
    return Stream.concat(listed, form);
  }
}
