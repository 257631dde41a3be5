package duibiao.sample.print;

/**
 * A cell of a spreadsheet.
 *
 * @param column column, counted from 0
 * @param text what it holds, a number in plain digits
 * @param isNumber whether it holds a number
 * @param style how it looks
 */
record SheetCell(int column, String text, boolean isNumber, SheetStyle style) {

  static SheetCell text(int column, String text, SheetStyle style) {
    return new SheetCell(column, text, false, style);
  }

  /** A number as the table prints it, such as {@code 9,501,164.00}. */
  static SheetCell number(int column, String printed, Alignment alignment) {
    int point = printed.indexOf('.');
    String decimals = point < 0 ? "" : "." + "0".repeat(printed.length() - point - 1);
    String format = (printed.indexOf(',') < 0 ? "0" : "#,##0") + decimals;
    SheetStyle style = SheetStyle.ruled(alignment, format);
    return new SheetCell(column, printed.replace(",", ""), true, style);
  }
}
