package duibiao.sample.wording;

import duibiao.sample.print.PrintedCell;

/** Prints the figures of a table in its unit and with its decimals. */
interface FigurePrinter {

  /** The cell of an amount in cents; it holds what it shows, rounded as printed. */
  PrintedCell print(String line, String measure, long cents);
}
