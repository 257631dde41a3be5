package duibiao.fact;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.document.Grid.Confidence;
import duibiao.money.Amount;
import duibiao.money.Unit;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One figure of one form, as printed and in yuan.
 *
 * @param form the form that it stands in
 * @param line the line: a code such as {@code 2080505}, {@code total}, or {@code revenue/…}
 * @param measure what the column measures
 * @param amount what is printed
 * @param unit unit of the table
 * @param source the cell that it stands in
 * @param label the line's name as printed
 */
public record Fact(
    Form form, String line, Measure measure, Amount amount, Unit unit, Source source, String label)
    implements Serializable {

  /**
   * The cell that a figure stands in.
   *
   * @param page page, counted from 1; null in formats without pages
   * @param table number of the table in the document, counted from 1
   * @param row row of the table, counted from 1, header rows included
   * @param column column of the table, counted from 1
   * @param place where the cell stands, in words
   * @param confidence how the reader knew the columns of the table
   */
  public record Source(
      Integer page, int table, int row, int column, String place, Confidence confidence)
      implements Serializable {

    /** Where a cell of a grid stands. */
    static Source of(Grid grid, Cell cell) {
      OptionalInt page = cell.place().page();
      return new Source(
          page.isPresent() ? Integer.valueOf(page.getAsInt()) : null,
          grid.ordinal(),
          cell.row() + 1,
          cell.column() + 1,
          cell.place().label(),
          grid.confidence());
    }
  }

  /** The exact amount in yuan with two decimals or more; empty where no number is printed. */
  public Optional<BigDecimal> yuan() {
    return amount.yuan(unit);
  }

  /** Names the figure within its document, such as {@code B5/2080505/basic}. */
  public String key() {
    return form + "/" + line + "/" + measure.id();
  }
}
