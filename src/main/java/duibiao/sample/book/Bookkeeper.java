package duibiao.sample.book;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the books of one unit from {@link #FIRST_YEAR} on, each year grown out of the one before.
 */
final class Bookkeeper {

  /** The first year with books; disclosures can begin a year later, as they compare with it. */
  static final int FIRST_YEAR = 2018;

  private static final double PURCHASE_CHANCE = 0.12;
  private static final String ENFORCING_ITEM = "2120104";

  private final long seed;
  private final Unit unit;
  private final Plan plan;
  private Team team;
  private Rates rates;
  private Portfolio portfolio;
  private Vehicles vehicles;

  private Bookkeeper(long seed, Unit unit, Plan plan) {
    this.seed = seed;
    this.unit = unit;
    this.plan = plan;
    Draws draws = Draws.of(seed, unit.name(), FIRST_YEAR);
    double retirees = unit.home().isStreet() ? draws.between(0.05, 0.15) : draws.between(0.2, 0.6);
    boolean official = unit.isAdministrative();
    double basicYuan = plan.basic() * plan.basicPart(seed, unit) * 10_000;
    double personnel = plan.rates().personnel(official, retirees);
    int staff = (int) Math.max(3, Math.round(basicYuan * plan.personnelShare() / personnel));
    this.team = Team.of(official, staff, retirees);
    this.rates = plan.rates().withPersonnelShare(plan.personnelShare(), official, retirees);
    double wan = plan.projects() * plan.projectPart(seed, unit);
    this.portfolio = Portfolio.draw(unit, wan, plan.earnedShare(), draws);
    this.vehicles = drawVehicles(draws);
  }

  /** The years of a unit from the first to {@code lastYear}, in order. */
  static List<Year> years(long seed, Unit unit, Plan plan, int lastYear) {
    Bookkeeper keeper = new Bookkeeper(seed, unit, plan);
    String carryItem = keeper.portfolio.projects().get(0).item();
    Settlement settlement = new Settlement(seed, unit, carryItem);
    List<Year> years = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= lastYear; year++) {
      Books budget = keeper.year(year);
      years.add(new Year(budget, settlement.of(budget)));
    }
    return years;
  }

  private Vehicles drawVehicles(Draws draws) {
    boolean enforces =
        unit.kind() == UnitKind.CIVIL_MANAGED
            || (unit.isOffice() && unit.home().specialItems().contains(ENFORCING_ITEM));
    boolean drives = enforces || (unit.isOffice() && draws.chance(0.5));
    return drives
        ? new Vehicles(
            draws.between(0, 1), enforces ? draws.between(2, 8) : 0, draws.between(1, 4), 0)
        : Vehicles.NONE;
  }

  private Books year(int year) {
    Draws draws = Draws.of(seed, unit.name() + "/year", year);
    Plan.Turn turn = plan.turn(seed, year);
    if (year > FIRST_YEAR) {
      advance(turn, draws);
    }
    ThreePublic threePublic = threePublic(draws);
    List<Entry> basic = basic(year, threePublic);
    List<Entry> entries = new ArrayList<>(basic);
    entries.addAll(portfolio.entries());
    String item = portfolio.projects().get(0).item();
    entries.add(Entry.project(item, Source.GENERAL, threePublic.overseas()));
    entries.add(Entry.project(item, Source.GENERAL, threePublic.purchase()));
    entries = Entry.merged(entries.stream());
    return new Books(
        year,
        entries,
        threePublic,
        operating(basic),
        procurement(year, entries, draws),
        portfolio.targeted(Draws.of(seed, unit.home().name() + "/targets", year)),
        vehicles,
        turn.cause());
  }

  private List<Entry> basic(int year, ThreePublic threePublic) {
    List<Entry> basic = new ArrayList<>(BasicSpending.of(unit, team, rates, year, plan.step()));
    basic.add(Entry.basic(unit.item(), "30217", threePublic.reception()));
    basic.add(Entry.basic(unit.item(), "30231", threePublic.running()));
    return basic;
  }

  /** 机关运行经费: the 公用经费 of an administration. */
  private long operating(List<Entry> basic) {
    return unit.isAdministrative() ? Entry.sum(basic, Entry::isPublic) : 0;
  }

  private Procurement procurement(int year, List<Entry> entries, Draws draws) {
    return Procurement.draw(
        unit.home().kind(),
        Entry.sum(entries, entry -> true),
        portfolio.cents(),
        Draws.of(seed, unit.home().name() + "/procurement", year),
        draws);
  }

  /** Moves everything one year on. */
  private void advance(Plan.Turn turn, Draws draws) {
    team = team.nextYear(draws);
    rates = rates.raisedBy(draws.between(0.01, 0.03));
    portfolio = portfolio.nextYear(unit.home(), turn, draws);
  }

  private ThreePublic threePublic(Draws draws) {
    int bought = vehicles.total() > 0 && draws.chance(PURCHASE_CHANCE) ? draws.between(1, 2) : 0;
    int gained = vehicles.bought() > 0 && draws.chance(0.3) ? 1 : 0;
    vehicles =
        new Vehicles(
            vehicles.confidential(), vehicles.enforcement(), vehicles.other() + gained, bought);
    double overseas = unit.isOffice() && draws.chance(0.02) ? draws.between(30_000.0, 80_000.0) : 0;
    return new ThreePublic(
        Cents.ofYuan(overseas, Cents.HUNDRED_YUAN),
        unit.isOffice() ? plan.reception() : 0,
        bought * Cents.ofYuan(draws.between(150_000.0, 250_000.0), Cents.HUNDRED_YUAN),
        vehicles.total() * plan.runningPerVehicle());
  }
}
