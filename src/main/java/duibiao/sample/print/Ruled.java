package duibiao.sample.print;

/** A part with rules around its cells. */
sealed interface Ruled extends Part permits PrintedTable, PrintedForm {

  /** The line in the middle above the cells. */
  String title();

  /** The line above the cells on the left; empty for none. */
  String issuerLine();

  /** The line above the cells on the right; empty for none. */
  String unitLine();

  /** What stands under the cells, a line or more; empty for none. */
  String note();

  /** The cells at their places. */
  TableGrid grid();
}
