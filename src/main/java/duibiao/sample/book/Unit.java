package duibiao.sample.book;

import duibiao.taxonomy.Classification;

/**
 * A budget unit (预算单位): the atom of the books. Departments are sums of units, so a unit that moves
 * takes its books along.
 *
 * @param home department that it was set up under
 * @param ordinal 1 for the department's own administration (本级), then its other units
 * @param name full name
 * @param kind kind of unit
 * @param item functional item (项) of its running costs
 */
public record Unit(Department home, int ordinal, String name, UnitKind kind, String item) {

  private static final int ANY_YEAR = 2021;

  /** Whether it is the administration of its department (本级). */
  public boolean isOffice() {
    return ordinal == 1;
  }

  /** The name that it bears in a fiscal year. */
  public String nameIn(int year) {
    return isOffice() ? home.nameIn(year) + "（本级）" : name;
  }

  boolean isAdministrative() {
    return kind.isAdministrative();
  }

  static boolean exists(String item) {
    return Classification.FUNCTIONAL.contains(item, ANY_YEAR);
  }
}
