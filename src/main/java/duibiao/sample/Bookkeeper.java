package duibiao.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps the books of one department from {@link #FIRST_YEAR} on, each year grown out of the one
 * before.
 */
final class Bookkeeper {

  /** The first year with books; disclosures can begin a year later, as they compare with it. */
  static final int FIRST_YEAR = 2020;

  private static final double PURCHASE_CHANCE = 0.12;
  private static final int MOST_INSTITUTIONS = 5;
  private static final int STAFF_PER_INSTITUTION = 25;

  private final long seed;
  private final Department department;
  private final long step;
  private final long reception;
  private final double runningPerVehicle;
  private Team office;
  private Team institutions;
  private Rates rates;
  private Portfolio portfolio;
  private Books.Vehicles vehicles;

  private Bookkeeper(long seed, Department department, Style style) {
    this.seed = seed;
    this.department = department;
    this.step = style.step();
    Draws draws = Draws.of(seed, department.name(), FIRST_YEAR);
    DepartmentKind kind = department.kind();
    double total = kind.total(draws);
    double basic = total * kind.basicShare(draws);
    int staff = (int) Math.max(6, basic / kind.basicPerHead());
    double officeShare = department.hasInstitutions() ? draws.between(0.3, 0.8) : 1;
    int officials = (int) Math.round(staff * officeShare);
    this.office = Team.draw(true, officials, draws);
    this.institutions = Team.draw(false, staff - officials, draws);
    this.rates = Rates.draw(kind, draws);
    this.portfolio = Portfolio.draw(department, total - basic, draws);
    this.vehicles = drawVehicles(draws);
    this.reception = Cents.ofYuan(draws.between(2_000.0, 15_000.0), Cents.HUNDRED_YUAN);
    this.runningPerVehicle = draws.between(22_000.0, 33_000.0);
  }

  /** The books of every year from the first to {@code lastYear}, in order. */
  static List<Books> books(long seed, Department department, Style style, int lastYear) {
    Bookkeeper keeper = new Bookkeeper(seed, department, style);
    List<Books> books = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= lastYear; year++) {
      books.add(keeper.year(year));
    }
    return books;
  }

  private Books.Vehicles drawVehicles(Draws draws) {
    boolean enforces = department.specialItems().contains("2120104");
    if (!enforces && draws.chance(0.5)) {
      return new Books.Vehicles(0, 0, 0, 0);
    }
    int enforcement = enforces ? draws.between(2, 8) : 0;
    return new Books.Vehicles(draws.between(0, 1), enforcement, draws.between(1, 4), 0);
  }

  private Books year(int year) {
    Draws draws = Draws.of(seed, department.name() + "/year", year);
    Cause cause = year == FIRST_YEAR ? Cause.NONE : advance(draws);
    Books.ThreePublic threePublic = threePublic(draws);
    List<Entry> officeBasic = BasicSpending.of(department, office, rates, year, step);
    List<Entry> entries = new ArrayList<>(officeBasic);
    entries.addAll(BasicSpending.of(department, institutions, rates, year, step));
    entries.addAll(portfolio.entries());
    enter(entries, threePublic);
    long operating =
        officeBasic.stream().filter(Entry::isPublic).mapToLong(Entry::cents).sum()
            + threePublic.reception()
            + threePublic.running();
    return new Books(
        year,
        institutionCount(),
        entries,
        threePublic,
        Cents.round(operating, Cents.HUNDRED_YUAN),
        Procurement.draw(department.kind(), portfolio.cents(), draws),
        portfolio.targets(draws),
        vehicles,
        execution(entries, draws),
        cause);
  }

  private int institutionCount() {
    int people = institutions.staff();
    return people == 0 ? 0 : Math.min(MOST_INSTITUTIONS, 1 + people / STAFF_PER_INSTITUTION);
  }

  /** Moves everything one year on and says what made the budget jump, if anything did. */
  private Cause advance(Draws draws) {
    Cause cause = Cause.draw(draws);
    office = office.nextYear(draws);
    institutions = institutions.nextYear(draws);
    rates = rates.raisedBy(draws.between(0.01, 0.03));
    portfolio = portfolio.nextYear(cause.factor(draws), draws);
    return cause;
  }

  private Books.ThreePublic threePublic(Draws draws) {
    int owned = vehicles.total();
    int bought = owned > 0 && draws.chance(PURCHASE_CHANCE) ? draws.between(1, 2) : 0;
    int gained = vehicles.bought() > 0 && draws.chance(0.3) ? 1 : 0;
    vehicles =
        new Books.Vehicles(
            vehicles.confidential(), vehicles.enforcement(), vehicles.other() + gained, bought);
    double overseas = draws.chance(0.02) ? draws.between(30_000.0, 80_000.0) : 0;
    return new Books.ThreePublic(
        Cents.ofYuan(overseas, Cents.HUNDRED_YUAN),
        reception,
        bought * Cents.ofYuan(draws.between(150_000.0, 250_000.0), Cents.HUNDRED_YUAN),
        vehicles.total() * Cents.ofYuan(runningPerVehicle, Cents.HUNDRED_YUAN));
  }

  private void enter(List<Entry> entries, Books.ThreePublic threePublic) {
    String office = department.officeItem();
    String projects = department.projectItems().get(0);
    entries.add(Entry.basic(office, "30217", threePublic.reception()));
    entries.add(Entry.basic(office, "30231", threePublic.running()));
    entries.add(Entry.project(projects, Source.GENERAL, threePublic.overseas()));
    entries.add(Entry.project(projects, Source.GENERAL, threePublic.purchase()));
    entries.removeIf(entry -> entry.cents() == 0);
  }

  /** What the year will have spent on each item with fiscal money, in cents. */
  private static Map<String, Long> execution(List<Entry> entries, Draws draws) {
    Map<String, Long> budget = new TreeMap<>();
    Map<String, Boolean> basic = new TreeMap<>();
    for (Entry entry : entries) {
      if (entry.isFiscal()) {
        budget.merge(entry.item(), entry.cents(), Long::sum);
        basic.merge(entry.item(), entry.isBasic(), Boolean::logicalAnd);
      }
    }
    budget.replaceAll(
        (item, cents) -> {
          double rate = basic.get(item) ? draws.between(0.97, 1.0) : projectRate(draws);
          return Cents.round((long) (cents * rate), Cents.YUAN);
        });
    return budget;
  }

  private static double projectRate(Draws draws) {
    return draws.chance(0.4) ? 1 : draws.normal(1.03, 0.18, 0.5, 1.6);
  }
}
