package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.money.Unit;
import duibiao.taxonomy.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A 财政项目支出绩效目标表: what one project costs and what it is to achieve. Its rows may lie in several
 * grids, where pages cut it, and a grid may hold several forms.
 *
 * @param title the title as printed; empty if only the fields told the form
 * @param rows the rows from the title or 项目名称 to the last indicator; at least one
 */
public record TargetForm(String title, List<Row> rows) {

  private static final Pattern MONEY = Pattern.compile("项目资金\\((亿元|万元|元)\\)");

  public TargetForm {
    rows = List.copyOf(rows);
  }

  /**
   * A row of a grid.
   *
   * @param index row, counted from 0
   */
  public record Row(Grid grid, int index) {

    /** The cells that print something, also those that reach into the row from above. */
    List<Cell> printed() {
      return grid.row(index).stream().filter(cell -> !cell.isBlank()).toList();
    }

    /** The cells that print something and begin in the row. */
    List<Cell> own() {
      return printed().stream().filter(cell -> cell.row() == index).toList();
    }
  }

  /** The first row, by which the form is found again if nothing in it can be named. */
  public Row firstRow() {
    return rows.get(0);
  }

  /** The unit that the form prints for its amounts, as in 项目资金（元）. */
  public Optional<Unit> unit() {
    return head().flatMap(row -> row.own().stream()).flatMap(TargetForm::unitIn).findFirst();
  }

  private static Stream<Unit> unitIn(Cell cell) {
    Matcher money = MONEY.matcher(Wording.fold(cell.text()));
    return money.matches() ? Stream.of(Unit.ofLabel(money.group(1))) : Stream.empty();
  }

  /** The rows of the fields. */
  Stream<Row> head() {
    return rows.stream().takeWhile(row -> !IndicatorWords.isIn(row.own()));
  }

  /** The rows of the indicators, their header included. */
  Stream<Row> body() {
    return rows.stream().dropWhile(row -> !IndicatorWords.isIn(row.own()));
  }
}
