package duibiao.sample.print;

/**
 * A cell of a form.
 *
 * @param text text as printed
 * @param rowSpan rows that it covers, at least 1
 * @param columnSpan columns that it covers, at least 1
 * @param alignment where the text stands
 */
public record FormCell(String text, int rowSpan, int columnSpan, Alignment alignment) {

  /** A label, or a short answer: in the middle. */
  public static FormCell label(String text) {
    return new FormCell(text, 1, 1, Alignment.CENTRE);
  }

  /** A figure: at the right. */
  public static FormCell amount(String text) {
    return new FormCell(text, 1, 1, Alignment.RIGHT);
  }

  /** A text of any length, or the name of a figure beside it: from the left. */
  public static FormCell prose(String text) {
    return new FormCell(text, 1, 1, Alignment.LEFT);
  }

  /** The same cell over {@code rows} rows and {@code columns} columns. */
  public FormCell over(int rows, int columns) {
    return new FormCell(text, rows, columns, alignment);
  }
}
