package duibiao.sample;

/**
 * A cell of a table.
 *
 * @param text text as printed; empty where a habit of the department prints nothing for zero
 * @param line line of the form that the figure belongs to, such as {@code 2080505} or {@code
 *     revenue/收入总计}; empty where the cell holds no figure
 * @param measure measure of the figure, such as {@code basic}; empty where there is none
 * @param cents the figure in cents, whatever the unit of the table
 */
record PrintedCell(String text, String line, String measure, long cents) {

  static final PrintedCell EMPTY = text("");

  static PrintedCell text(String text) {
    return new PrintedCell(text, "", "", 0);
  }

  /** Whether a number can be read here: the cell holds a figure and does not leave it blank. */
  boolean isPrintedFigure() {
    return !measure.isEmpty() && !text.isEmpty();
  }
}
