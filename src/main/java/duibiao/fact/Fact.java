package duibiao.fact;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.document.Grid.Confidence;
import duibiao.document.Place;
import duibiao.finding.Finding.Subject;
import duibiao.money.Amount;
import duibiao.money.Unit;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

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
   * @param place where the cell stands
   * @param table number of the table in the document, counted from 1
   * @param row row of the table, counted from 1, header rows included
   * @param column column of the table, counted from 1
   * @param confidence how the reader knew the columns of the table
   */
  public record Source(Place place, int table, int row, int column, Confidence confidence)
      implements Serializable {

    /** The page, counted from 1; null in formats without pages. */
    public Integer page() {
      return place.pageOrNull();
    }

    /** Where a cell of a grid stands. */
    static Source of(Grid grid, Cell cell) {
      return new Source(
          cell.place(), grid.ordinal(), cell.row() + 1, cell.column() + 1, grid.confidence());
    }
  }

  /** The exact amount in yuan with two decimals or more; empty where no number is printed. */
  public Optional<BigDecimal> yuan() {
    return amount.yuan(unit);
  }

  /** What a finding about this figure is about. */
  public Subject subject() {
    return new Subject(form.name(), line, measure.id(), source.place());
  }

  /** Names the figure within its document, such as {@code B5/2080505/basic}. */
  public String key() {
    return form + "/" + line + "/" + measure.id();
  }
}
