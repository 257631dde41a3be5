package duibiao.sample.print;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A sheet of A4 with its margins, in points.
 *
 * @param width from side to side
 * @param height from top to bottom
 * @param margin left and right of the text
 * @param edge above and under the text
 * @param bodySize size of the letters in paragraphs
 * @param tableSize size of the letters in tables
 * @param rowHeight height of a row with one line
 */
record PageSize(
    float width,
    float height,
    float margin,
    float edge,
    float bodySize,
    float tableSize,
    float rowHeight) {

  /** How far letters shrink before a table lies on a wide page. */
  private static final float SMALL = 0.81f;

  /** What letters shrink by at a time, and the size at which they stop. */
  static final float SMALLER = 0.9f;

  static final float SMALLEST = 4;

  private static final float SHORT = PDRectangle.A4.getWidth();
  private static final float LONG = PDRectangle.A4.getHeight();

  private static final PageSize LANDSCAPE = new PageSize(LONG, SHORT, 62, 62, 12, 10.5f, 24);
  private static final PageSize PORTRAIT = new PageSize(SHORT, LONG, 62, 72, 15, 9, 17);

  static PageSize of(Orientation orientation) {
    return orientation == Orientation.LANDSCAPE ? LANDSCAPE : PORTRAIT;
  }

  float textWidth() {
    return width - 2 * margin;
  }

  /** The lowest point of the text, from the top of the page. */
  float bottom() {
    return height - edge;
  }

  /** The width of the text in halves of a Chinese character. */
  int halves(float size) {
    return (int) (2 * textWidth() / size);
  }

  /** The size of letters in a table: smaller than usual where figures would be cut. */
  float sizeFor(ColumnWidths asked) {
    float size = tableSize;
    while (!asked.fit(halves(size)) && size > SMALLEST) {
      size *= SMALLER;
    }
    return size;
  }

  /** Whether the figures of a table stand beside each other in letters that are easy to read. */
  boolean fits(TableGrid grid) {
    return ColumnWidths.of(grid, 0).fit(halves(SMALL * tableSize));
  }
}
