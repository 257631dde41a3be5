package duibiao.sample.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The books of one department and of its units, year by year. */
public final class DepartmentBooks {

  /** The first year that can be disclosed, as every budget compares with the year before. */
  public static final int FIRST_YEAR = Bookkeeper.FIRST_YEAR + 1;

  private final Roster roster;
  private final Department department;
  private final Map<Unit, List<Year>> units;
  private final List<Year> years;

  private DepartmentBooks(Roster roster, Department department, Map<Unit, List<Year>> units) {
    this.roster = roster;
    this.department = department;
    this.units = units;
    this.years = new ArrayList<>();
  }

  /** Keeps the books of a department up to {@code lastYear}. */
  public static DepartmentBooks of(long seed, Roster roster, Department department, int lastYear) {
    Map<Unit, List<Year>> units = new LinkedHashMap<>();
    Map<Department, Plan> plans = new LinkedHashMap<>();
    for (Unit unit : roster.everUnits(department)) {
      Plan plan = plans.computeIfAbsent(unit.home(), home -> Plan.of(seed, home));
      units.put(unit, Bookkeeper.years(seed, unit, plan, lastYear));
    }
    DepartmentBooks books = new DepartmentBooks(roster, department, units);
    for (int year = Bookkeeper.FIRST_YEAR; year <= lastYear; year++) {
      books.years.add(books.sum(year, plans.get(department).turn(seed, year).cause()));
    }
    return books;
  }

  private Year sum(int year, Cause cause) {
    return Year.sum(year, cause, units(year).stream().map(unit -> year(unit, year)).toList());
  }

  /** The units that belong to the department in a year. */
  public List<Unit> units(int year) {
    return roster.units(department, year);
  }

  /** A year of the department, without any money where it did not exist. */
  public Year year(int year) {
    return years.get(year - Bookkeeper.FIRST_YEAR);
  }

  /** A year of one of its units. */
  public Year year(Unit unit, int year) {
    return units.get(unit).get(year - Bookkeeper.FIRST_YEAR);
  }
}
