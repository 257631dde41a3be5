package duibiao.report.html;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table whose rows each begin with a name.
 *
 * @param caption what the table shows
 * @param unit unit of its figures, such as {@code 单位：万元}; empty if they have none
 * @param columns the columns, the one of the names first
 * @param rows the rows
 * @param summary rows that sum up those above; may be empty
 * @param note what must be known to read it, and where the figures come from; may be empty
 * @param isFolded whether the reader opens it at will
 * @param isBoard whether readers sort and filter it, where scripts run
 */
public record Table(
    String caption,
    String unit,
    List<Column> columns,
    List<Row> rows,
    List<Row> summary,
    String note,
    boolean isFolded,
    boolean isBoard) {

  /**
   * A column.
   *
   * @param name its header
   * @param isNumeric whether figures stand in it, which are aligned to the right
   */
  public record Column(String name, boolean isNumeric) {

    static Column figures(String name) {
      return new Column(name, true);
    }

    static Column words(String name) {
      return new Column(name, false);
    }
  }

  /**
   * A row.
   *
   * @param id what links lead to; empty if none does
   * @param name the first cell, which names the row
   * @param cells the others
   */
  public record Row(String id, Cell name, List<Cell> cells) {

    static Row of(Cell name, List<Cell> cells) {
      return new Row("", name, cells);
    }

    static Row of(String name, Stream<Cell> cells) {
      return new Row("", Cell.of(name), cells.toList());
    }
  }

  static Table of(String caption, String unit, List<Column> columns, List<Row> rows, String note) {
    return new Table(caption, unit, columns, rows, List.of(), note, false, false);
  }

  Table folded() {
    return new Table(caption, unit, columns, rows, summary, note, true, isBoard);
  }

  Table board() {
    return new Table(caption, unit, columns, rows, summary, note, isFolded, true);
  }

  Table summedUpBy(List<Row> lines) {
    return new Table(caption, unit, columns, rows, lines, note, isFolded, isBoard);
  }
}
