package duibiao.sample.book;

import duibiao.sample.book.Accounts.Balance;
import duibiao.sample.book.Accounts.Contracts;
import duibiao.sample.book.Accounts.Visits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settles the budgets of one unit: what became of each year, with what was left for the next. */
final class Settlement {

  private static final String RECEPTION = "30217";
  private static final String VEHICLE_RUNNING = "30231";
  private static final String EPIDEMIC_ITEM = "2100410";
  private static final double CARRY_CHANCE = 0.2;
  private static final double EXACT_CHANCE = 0.45;
  private static final long GUEST_COST = 120 * Cents.YUAN;

  private final long seed;
  private final Unit unit;
  private final String carryItem;
  private long carried;

  /** Settles the years of a unit; money that is left belongs to {@code carryItem}. */
  Settlement(long seed, Unit unit, String carryItem) {
    this.seed = seed;
    this.unit = unit;
    this.carryItem = carryItem;
  }

  /** The final accounts of the year after the one settled before. */
  Accounts of(Books budget) {
    Draws draws = Draws.of(seed, unit.name() + "/accounts", budget.year());
    List<Entry> spent = spent(budget, draws);
    fightEpidemic(budget, spent, draws);
    ThreePublic threePublic = threePublic(budget, spent, draws);
    long operating =
        unit.isAdministrative()
            ? Entry.sum(spent, entry -> entry.isGeneralBasic() && entry.isPublic())
            : 0;
    return new Accounts(
        budget.year(),
        spent,
        balances(spent, draws),
        threePublic,
        operating,
        contracts(budget.procurement(), draws),
        visits(budget, threePublic));
  }

  /** Each item spends its own part of its budget, often exactly all, and of 基本支出 nearly all. */
  private List<Entry> spent(Books budget, Draws draws) {
    double added = addedInYear(budget.year());
    Map<String, Double> rates = new TreeMap<>();
    List<Entry> spent = new ArrayList<>();
    for (Entry entry : budget.entries()) {
      String group = entry.item() + entry.source() + entry.isBasic();
      double rate =
          rates.computeIfAbsent(
              group,
              key -> {
                if (isSpentExactly(entry.item(), budget.year())) {
                  return 1.0;
                }
                return entry.isBasic() ? draws.between(0.97, 1.0) : projectRate(added, draws);
              });
      spent.add(entry.withCents(Math.round(entry.cents() * rate * ownRate(entry, draws))));
    }
    return spent;
  }

  /** What streets and health bodies spent on the epidemic, which no budget had planned. */
  private void fightEpidemic(Books budget, List<Entry> spent, Draws draws) {
    boolean called = unit.home().isStreet() || unit.home().kind() == DepartmentKind.HEALTH;
    boolean years = 2020 <= budget.year() && budget.year() <= 2022;
    if (called && years && unit.isOffice()) {
      double part = draws.between(0.02, 0.08);
      long projects = budget.sum(entry -> entry.isProject() && entry.source() == Source.GENERAL);
      spent.add(Entry.project(EPIDEMIC_ITEM, Source.GENERAL, Math.round(projects * part)));
    }
  }

  private static double projectRate(double added, Draws draws) {
    return draws.normal(1.03 + added, 0.18, 0.5, 1.6);
  }

  /** Whether all units of the department spend exactly what they planned for an item. */
  private boolean isSpentExactly(String item, int year) {
    return Draws.of(seed, unit.home().name() + "/exactly/" + item, year).chance(EXACT_CHANCE);
  }

  /** What a street is given during the year for its projects, as a fraction of their budget. */
  private double addedInYear(int year) {
    Draws draws = Draws.of(seed, unit.home().name() + "/added", year);
    return unit.home().isStreet() && draws.chance(0.3) ? draws.between(0.1, 0.5) : 0;
  }

  private static double ownRate(Entry entry, Draws draws) {
    return switch (entry.economicClass()) {
      case RECEPTION -> draws.between(0.2, 1.0);
      case VEHICLE_RUNNING -> draws.between(0.85, 1.0);
      default -> 1;
    };
  }

  private static ThreePublic threePublic(Books budget, List<Entry> spent, Draws draws) {
    ThreePublic planned = budget.threePublic();
    return new ThreePublic(
        Math.round(planned.overseas() * draws.between(0.85, 1.0)),
        Entry.sum(spent, entry -> entry.economicClass().equals(RECEPTION)),
        Math.round(planned.purchase() * draws.between(0.85, 1.0)),
        Entry.sum(spent, entry -> entry.economicClass().equals(VEHICLE_RUNNING)));
  }

  /** Some fiscal money waits for the next year, and a little of what was earned is distributed. */
  private List<Balance> balances(List<Entry> spent, Draws draws) {
    double left = draws.chance(CARRY_CHANCE) ? draws.between(0.005, 0.04) : 0;
    long opening = carried;
    carried =
        Math.round(
            left
                * Entry.sum(
                    spent, e -> e.item().equals(carryItem) && e.source() == Source.GENERAL));
    List<Balance> balances = new ArrayList<>();
    balances.add(new Balance(carryItem, Source.GENERAL, opening, 0, carried));
    for (Entry entry : spent) {
      if (entry.source() == Source.BUSINESS) {
        balances.add(new Balance(entry.item(), Source.BUSINESS, 0, entry.cents() / 100, 0));
      }
    }
    return balances.stream().filter(Balance::isKept).toList();
  }

  private static Contracts contracts(Procurement planned, Draws draws) {
    double rate = draws.between(0.80, 1.0);
    long goods = part(planned.goods(), rate);
    long works = part(planned.works(), rate);
    long services = part(planned.services(), rate);
    long smallReserve = part(planned.smallReserve(), rate);
    long smeReserve = part(planned.reserve() - planned.smallReserve(), rate);
    return new Contracts(
        goods,
        works,
        services,
        smeReserve,
        part(smeReserve, draws.between(0.90, 1.0)),
        smallReserve,
        part(smallReserve, draws.between(0.85, 0.90)),
        part(goods + works + services - smeReserve - smallReserve, draws.between(0.1, 0.4)));
  }

  private static long part(long cents, double rate) {
    return Cents.round(Math.round(cents * rate), Cents.HUNDRED_YUAN);
  }

  private static Visits visits(Books budget, ThreePublic spent) {
    int guests = (int) (spent.reception() / GUEST_COST);
    int travellers = (int) (spent.overseas() / (20_000 * Cents.YUAN));
    return new Visits(
        travellers == 0 ? 0 : 1,
        travellers,
        spent.purchase() == 0 ? 0 : budget.vehicles().bought(),
        budget.vehicles().total(),
        guests / 6,
        guests);
  }
}
