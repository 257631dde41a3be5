package duibiao.sample.wording;

import duibiao.sample.book.Department;
import duibiao.sample.book.Unit;
import duibiao.sample.book.UnitKind;
import duibiao.taxonomy.Level;
import java.util.List;

/**
 * Who discloses: a department with all its units, or one of them.
 *
 * @param level department or unit
 * @param name its name in the year of the disclosure
 * @param department the department, of itself or of the unit
 * @param units the units that the disclosure covers, in the year of the disclosure
 */
public record Issuer(Level level, String name, Department department, List<Unit> units) {

  public Issuer {
    units = List.copyOf(units);
  }

  /** A department with the units that it has in a year. */
  public static Issuer department(Department department, List<Unit> units, int year) {
    return new Issuer(Level.DEPARTMENT, department.nameIn(year), department, units);
  }

  /** A unit of a department. */
  public static Issuer unit(Department department, Unit unit, int year) {
    return new Issuer(Level.UNIT, unit.nameIn(year), department, List.of(unit));
  }

  boolean isUnit() {
    return level == Level.UNIT;
  }

  /** 本部门 or 本单位. */
  String self() {
    return "本" + level.label();
  }

  /** Number of its units of a kind. */
  int count(UnitKind kind) {
    return (int) units.stream().filter(unit -> unit.kind() == kind).count();
  }
}
