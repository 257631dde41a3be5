package duibiao.sample.print;

import java.util.ArrayList;
import java.util.List;

/**
 * A form with cells that reach over rows and columns anywhere, such as a 绩效目标表. It stands on a page
 * of its own, upright.
 *
 * @param title title, such as {@code 财政项目支出绩效目标申报表}
 * @param year line under the title, such as {@code （2026年度）}; empty for none
 * @param unit unit of its amounts, such as {@code 元}, to be printed above the cells; empty where a
 *     cell says it
 * @param columns number of columns
 * @param rows cells by the row in which they begin; a cell takes the next position of its row that
 *     none above covers
 * @param note note under the form; empty if there is none
 */
public record PrintedForm(
    String title, String year, String unit, int columns, List<List<FormCell>> rows, String note)
    implements Ruled {

  public PrintedForm {
    rows = rows.stream().map(List::copyOf).toList();
  }

  @Override
  public String issuerLine() {
    return year;
  }

  @Override
  public String unitLine() {
    return unit.isEmpty() ? "" : "单位：" + unit;
  }

  @Override
  public TableGrid grid() {
    Placing placing = new Placing(columns);
    List<List<PlacedCell>> grid = new ArrayList<>(rows.size());
    for (List<FormCell> row : rows) {
      grid.add(placing.next(row, PlacedCell::of));
    }
    return new TableGrid(columns, 0, grid);
  }

  /** The same form with another text in one of its cells. */
  public PrintedForm withText(int row, int cell, String text) {
    List<List<FormCell>> others = new ArrayList<>(rows);
    List<FormCell> cells = new ArrayList<>(rows.get(row));
    FormCell old = cells.get(cell);
    cells.set(cell, new FormCell(text, old.rowSpan(), old.columnSpan(), old.alignment()));
    others.set(row, cells);
    return new PrintedForm(title, year, unit, columns, others, note);
  }
}
