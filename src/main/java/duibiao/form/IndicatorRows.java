package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.form.TargetForm.Row;
import duibiao.taxonomy.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of 绩效指标 of a form.
 *
 * <p>A level that is not printed is that of the row above. Levels are known by their words before
 * their column, because text files lose leading cells; what follows them is the name, then the
 * values. Rows without name and value are lines of the template and are left out.
 */
public final class IndicatorRows {

  private static final Pattern HEADING = Pattern.compile("(?:项目|年度)?绩效指标");
  private static final Pattern NOTE =
      Pattern.compile("备注:?|说明:?|注:.*|(?:填[表报](?:人|单位|日期)|联系(?:人|电话)|其他需要说明).*");
  private static final Pattern PROJECT_VALUE = Pattern.compile("项目.*[指目]标值");
  private static final Pattern ANNUAL_VALUE = Pattern.compile(".*[指目]标值");

  private final List<IndicatorRow> rows = new ArrayList<>();

  /** The grid whose header named the columns. */
  private Grid headed;

  private int first;
  private int second;
  private ValueColumns values = ValueColumns.UNKNOWN;
  private String level1;
  private String level2;

  private IndicatorRows() {}

  /** Reads the indicators of a form, from top to bottom. */
  public static List<IndicatorRow> of(TargetForm form) {
    IndicatorRows indicators = new IndicatorRows();
    form.body().forEach(indicators::add);
    return indicators.rows;
  }

  private void add(Row row) {
    List<Cell> cells = new ArrayList<>(row.printed());
    cells.removeIf(cell -> HEADING.matcher(Wording.fold(cell.text())).matches());
    if (row.own().isEmpty() || cells.isEmpty()) {
      return;
    }
    if (cells.stream().anyMatch(IndicatorWords::isHeader)) {
      bind(row, cells);
    } else if (!NOTE.matcher(Wording.fold(cells.get(0).text())).matches()) {
      takeLevels(row, cells);
      addIndicator(row.grid(), cells);
    }
  }

  private void bind(Row header, List<Cell> cells) {
    headed = header.grid();
    int annual = ValueColumns.NONE;
    int project = ValueColumns.NONE;
    for (Cell cell : cells) {
      String words = Wording.fold(cell.text());
      if (words.equals("一级指标")) {
        first = cell.column();
      } else if (words.equals("二级指标")) {
        second = cell.column();
      } else if (PROJECT_VALUE.matcher(words).matches()) {
        project = cell.column();
      } else if (ANNUAL_VALUE.matcher(words).matches()) {
        annual = cell.column();
      }
    }
    boolean isKnown = Math.max(annual, project) != ValueColumns.NONE;
    values = isKnown ? new ValueColumns(annual, project) : ValueColumns.UNKNOWN;
  }

  /** Removes the leading cells that name levels, and remembers them. */
  private void takeLevels(Row row, List<Cell> cells) {
    if (isFirstLevel(row, cells)) {
      Cell cell = cells.remove(0);
      level1 = cell.text();
      if (cell.row() == row.index()) {
        level2 = null;
      }
    }
    if (!cells.isEmpty() && isSecondLevel(row, cells)) {
      level2 = cells.remove(0).text();
    }
  }

  private boolean isFirstLevel(Row row, List<Cell> cells) {
    Cell cell = cells.get(0);
    if (IndicatorWords.isCost(cell)) {
      boolean isAboveSecond = cells.size() > 1 && IndicatorWords.isSecond(cells.get(1));
      return isAboveSecond || (stands(row, cell, first) && !isOutputOpen());
    }
    boolean isFull = cells.size() >= 3 + values.count();
    return IndicatorWords.isFirst(cell)
        || (stands(row, cell, first) && isFull && !IndicatorWords.isSecond(cell));
  }

  private boolean isSecondLevel(Row row, List<Cell> cells) {
    boolean isFull = cells.size() >= 2 + values.count();
    return IndicatorWords.isSecond(cells.get(0)) || (stands(row, cells.get(0), second) && isFull);
  }

  private boolean isOutputOpen() {
    return level1 != null && Wording.fold(level1).startsWith("产出");
  }

  /** Whether a cell stands in a column of the header; false in a grid cut into other columns. */
  private boolean stands(Row row, Cell cell, int column) {
    return isHeaded(row.grid()) && cell.column() == column;
  }

  private boolean isHeaded(Grid grid) {
    return headed != null && headed.columns() == grid.columns();
  }

  private void addIndicator(Grid grid, List<Cell> cells) {
    if (cells.isEmpty()) {
      return;
    }
    boolean isNameless =
        cells.size() == 1 && isHeaded(grid) && cells.get(0).column() >= values.first();
    Cell name = isNameless ? null : cells.remove(0);
    rows.add(
        new IndicatorRow(grid, level1, level2, name, values.annual(cells), values.project(cells)));
  }
}
