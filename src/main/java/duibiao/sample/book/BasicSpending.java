package duibiao.sample.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 基本支出 of one team, entered by function and by economic class at once, so that Table 5 and Table 8
 * agree and the contributions of one agree with those of the other.
 */
final class BasicSpending {

  private static final double MEDICAL_RATE_UNTIL_2024 = 0.65625;
  private static final double MEDICAL_RATE = 0.625;
  private static final double PENSION_RATE = 0.16;
  private static final double OFFICE_HOUSING_RATE = 0.19;
  private static final double INSTITUTION_HOUSING_RATE = 0.07;
  private static final int WELFARE_QUOTA = 4_320;
  private static final int ACTIVITY_QUOTA_UNTIL_2025 = 260;
  private static final int ACTIVITY_QUOTA = 280;

  /** Shares of the cost of running an office, by economic class. */
  private static final Map<String, Double> OFFICE_SHARES =
      new TreeMap<>(
          Map.of(
              "30201", 0.20, "30202", 0.02, "30205", 0.03, "30206", 0.09, "30207", 0.07, "30209",
              0.24, "30211", 0.03, "30213", 0.10, "30216", 0.04, "30227", 0.13));

  private final Unit unit;
  private final Team team;
  private final Rates rates;
  private final int year;
  private final long step;
  private final List<Entry> entries = new ArrayList<>();

  private BasicSpending(Unit unit, Team team, Rates rates, int year, long step) {
    this.unit = unit;
    this.team = team;
    this.rates = rates;
    this.year = year;
    this.step = step;
  }

  /** Entries of a team for a year, in multiples of {@code step} cents; none if nobody is in it. */
  static List<Entry> of(Unit unit, Team team, Rates rates, int year, long step) {
    if (team.staff() == 0) {
      return List.of();
    }
    BasicSpending spending = new BasicSpending(unit, team, rates, year, step);
    spending.enterWages();
    spending.enterContributions();
    spending.enterRetirement();
    spending.enterOffice();
    return spending.entries.stream().filter(entry -> entry.cents() > 0).toList();
  }

  private void enter(String item, String economicClass, double yuan) {
    entries.add(Entry.basic(item, economicClass, Cents.ofYuan(yuan, step)));
  }

  private void enterWages() {
    int staff = team.staff();
    enter(unit.item(), "30101", staff * rates.wage());
    if (team.administrative()) {
      enter(unit.item(), "30102", staff * rates.allowance());
      enter("2210203", "30102", staff * rates.housingSubsidy());
      enter(unit.item(), "30103", staff * rates.wage() / 12);
      enter(unit.item(), "30199", staff * rates.contract());
    } else {
      enter(unit.item(), "30102", staff * Rates.INSTITUTION_ALLOWANCE);
      enter(unit.item(), "30107", staff * rates.performance());
    }
  }

  private void enterContributions() {
    double pension = team.staff() * rates.pension();
    boolean office = team.administrative();
    enter("2080505", "30108", pension);
    enter("2080506", "30109", pension / 2);
    double medical = year <= 2024 ? MEDICAL_RATE_UNTIL_2024 : MEDICAL_RATE;
    enter(office ? "2101101" : "2101102", "30110", pension * medical);
    if (office && rates.civilMedical()) {
      enter("2101103", "30111", pension * 0.25);
    }
    enter(unit.item(), "30112", pension * 0.03);
    double housing = office ? OFFICE_HOUSING_RATE : INSTITUTION_HOUSING_RATE;
    enter("2210201", "30113", pension / PENSION_RATE * housing);
  }

  private void enterRetirement() {
    String item = team.administrative() ? "2080501" : "2080502";
    enter(item, "30302", team.retirees() * rates.retirement());
    enter(item, welfareClass(), (double) team.retirees() * WELFARE_QUOTA);
    int activities = year <= 2025 ? ACTIVITY_QUOTA_UNTIL_2025 : ACTIVITY_QUOTA;
    enter("2080599", "30299", (double) team.retirees() * activities);
    int honoured = team.staff() / 20;
    enter(unit.item(), "30309", honoured * 480.0);
  }

  private void enterOffice() {
    int staff = team.staff();
    OFFICE_SHARES.forEach(
        (code, part) -> enter(unit.item(), code, staff * rates.publicCost() * part));
    enter(unit.item(), "30228", staff * rates.wage() * 0.05);
    enter(unit.item(), welfareClass(), (double) staff * WELFARE_QUOTA);
    if (team.administrative()) {
      enter(unit.item(), "30239", (double) staff * Rates.FARE_PER_OFFICIAL);
    }
    enter(unit.item(), "31002", Math.round(staff * 0.15) * 5_000.0);
  }

  /** 福利费 is printed under its own class until 2025 and with the rest from 2026. */
  private String welfareClass() {
    return year <= 2025 ? "30229" : "30299";
  }
}
