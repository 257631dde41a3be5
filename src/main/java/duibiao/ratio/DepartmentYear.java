package duibiao.ratio;

import java.io.Serializable;

/**
 * A department or unit in one year.
 *
 * @param district district (区), such as {@code 普陀区}
 * @param department name by the register, or else as the cover prints it
 * @param level {@code department} or {@code unit}
 * @param fiscalYear the year that the budget is for
 */
public record DepartmentYear(String district, String department, String level, int fiscalYear)
    implements Serializable {

  DepartmentYear before() {
    return inYear(fiscalYear - 1);
  }

  /** The same department in another year. */
  DepartmentYear inYear(int year) {
    return new DepartmentYear(district, department, level, year);
  }

  /** Whether both are the same department or unit, in whatever year. */
  public boolean isSameDepartment(DepartmentYear other) {
    return district.equals(other.district)
        && department.equals(other.department)
        && level.equals(other.level);
  }
}
