package duibiao.form;

import duibiao.document.Cell;
import java.util.List;

/**
 * Where a form prints the values of its indicators.
 *
 * @param annual column of 年度指标值 or 年度(/项目)指标值; negative if there is none
 * @param project column of 项目指标值; negative if there is none
 */
record ValueColumns(int annual, int project) {

  static final int NONE = -1;

  /** The columns of a form without a header: one value, right of everything known. */
  static final ValueColumns UNKNOWN = new ValueColumns(Integer.MAX_VALUE, NONE);

  int count() {
    return annual != NONE && project != NONE ? 2 : 1;
  }

  /** The left one. */
  int first() {
    return count() == 2 ? Math.min(annual, project) : Math.max(annual, project);
  }

  /** The annual value among the cells right of the indicator's name; null if there is none. */
  Cell annual(List<Cell> values) {
    return value(values, annual, project);
  }

  /** The value for the whole project among the cells right of the name; null if there is none. */
  Cell project(List<Cell> values) {
    return value(values, project, annual);
  }

  private static Cell value(List<Cell> values, int column, int other) {
    if (values.isEmpty() || column == NONE) {
      return null;
    }
    Cell first = values.get(0);
    if (other == NONE) {
      return values.stream().filter(cell -> cell.column() == column).findFirst().orElse(first);
    }
    boolean isRight = column > other;
    if (values.size() > 1) {
      return values.get(isRight ? 1 : 0);
    }
    return (first.column() >= Math.max(column, other)) == isRight ? first : null;
  }
}
