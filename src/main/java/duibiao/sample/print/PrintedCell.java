package duibiao.sample.print;

import java.util.regex.Pattern;

/**
 * A cell of a table's body.
 *
 * @param text text as printed; empty where a habit of the department prints nothing for zero
 * @param columnSpan columns that it covers, at least 1; empty cells follow it for the others
 * @param line line of the form that the figure belongs to, such as {@code 2080505} or {@code
 *     revenue/收入总计}; empty where the cell holds no figure
 * @param measure measure of the figure, such as {@code basic}; empty where there is none
 * @param cents the figure in cents, whatever the unit of the table
 */
public record PrintedCell(String text, int columnSpan, String line, String measure, long cents) {

  /** A cell that prints nothing. */
  public static final PrintedCell EMPTY = text("");

  private static final Pattern CENTRED = Pattern.compile("\\d{2,3}|合计|(收入|支出)总计");

  private static final int LONGEST_CENTRED = 4;

  /** A figure. */
  public static PrintedCell figure(String text, String line, String measure, long cents) {
    return new PrintedCell(text, 1, line, measure, cents);
  }

  /** A code, a name or a label. */
  public static PrintedCell text(String text) {
    return wide(text, 1);
  }

  /**
   * A label over several columns; the caller adds an empty cell for each column after the first.
   */
  public static PrintedCell wide(String text, int columnSpan) {
    return new PrintedCell(text, columnSpan, "", "", 0);
  }

  /** Whether a number can be read here: the cell holds a figure and does not leave it blank. */
  public boolean isPrintedFigure() {
    return !measure.isEmpty() && !text.isEmpty();
  }

  /**
   * Where forms print it: figures at the right, codes and totals in the middle, names at the left.
   */
  Alignment alignment() {
    if (!measure.isEmpty()) {
      return Alignment.RIGHT;
    }
    boolean isShort = text.length() <= LONGEST_CENTRED;
    return isShort && CENTRED.matcher(text).matches() ? Alignment.CENTRE : Alignment.LEFT;
  }
}
