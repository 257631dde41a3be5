package duibiao.sample.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table with a rule around every cell, over as many pages as it takes. */
final class PdfTable {

  /** Distance of baselines, in font sizes. */
  private static final float LEADING = 1.3f;

  private static final float PADDING = 3;

  /** How far above its baseline the middle of a letter stands, in font sizes. */
  private static final float MIDDLE = 0.36f;

  private final PdfPages pages;
  private final TableGrid grid;
  private final float size;

  /** The left side of each column, and the right side of the last. */
  private final float[] sides;

  private final float[] heights;
  private final List<List<Box>> boxes = new ArrayList<>();

  /** A cell and those of its lines that are still to be written. */
  private static final class Box {
    private final PlacedCell cell;
    private final List<String> lines;
    private int next;

    Box(PlacedCell cell, List<String> lines) {
      this.cell = cell;
      this.lines = lines;
    }
  }

  private PdfTable(PdfPages pages, TableGrid grid, int[] widths, float size) {
    this.pages = pages;
    this.grid = grid;
    this.size = size;
    this.sides = sides(widths);
    this.heights = new float[grid.rows().size()];
    grid.rows().forEach(row -> boxes.add(row.stream().map(this::box).toList()));
    setHeights();
  }

  /** Writes a table from where the page stands, in letters small enough for its widest figure. */
  static void write(TableGrid grid, PdfPages pages, PrintedDocument document) throws IOException {
    ColumnWidths asked = ColumnWidths.of(grid, document.nameCharacters());
    float size = pages.size().sizeFor(asked);
    PdfTable table = new PdfTable(pages, grid, asked.filling(pages.size().halves(size)), size);
    while (!table.fitsRowByRow() && size > PageSize.SMALLEST) {
      size *= PageSize.SMALLER;
      table = new PdfTable(pages, grid, asked.filling(pages.size().halves(size)), size);
    }
    table.write(document.repeatsHeaders());
  }

  private float[] sides(int[] widths) {
    float all = IntStream.of(widths).sum();
    float[] result = new float[widths.length + 1];
    result[0] = pages.size().margin();
    for (int i = 0; i < widths.length; i++) {
      result[i + 1] = result[i] + widths[i] / all * pages.size().textWidth();
    }
    return result;
  }

  private Box box(PlacedCell cell) {
    return new Box(cell, LineBreaks.of(cell.text(), size, width(cell) - 2 * PADDING, 0));
  }

  private float width(PlacedCell cell) {
    return sides[cell.endColumn()] - sides[cell.column()];
  }

  private float height(int lines) {
    float scale = size / pages.size().tableSize();
    return pages.size().rowHeight() * scale + (lines - 1) * LEADING * size;
  }

  /** Each row is as high as its cells ask for; a cell over several rows stretches the last. */
  private void setHeights() {
    for (int row = 0; row < heights.length; row++) {
      heights[row] = height(1);
      for (Box box : boxes.get(row)) {
        if (box.cell.rowSpan() == 1) {
          heights[row] = Math.max(heights[row], height(box.lines.size()));
        }
      }
    }
    for (List<Box> row : boxes) {
      for (Box box : row) {
        int last = box.cell.endRow() - 1;
        if (last > box.cell.row()) {
          float missing = height(box.lines.size()) - sum(box.cell.row(), last + 1);
          heights[last] += Math.max(0, missing);
        }
      }
    }
  }

  private float sum(int from, int to) {
    float sum = 0;
    for (int row = from; row < to; row++) {
      sum += heights[row];
    }
    return sum;
  }

  /** Whether the highest row fits on a page under the header. */
  private boolean fitsRowByRow() {
    float highest = 0;
    for (float height : heights) {
      highest = Math.max(highest, height);
    }
    return sum(0, grid.headerRows()) + highest < pages.size().bottom() - pages.size().edge();
  }

  private void write(boolean repeatsHeader) throws IOException {
    int[] reach = grid.reach();
    int from = 0;
    for (int row = 0; row < heights.length; row++) {
      if (row > grid.headerRows() && !pages.hasRoom(sum(from, row + 1))) {
        draw(from, row, reach[from]);
        pages.newPage();
        from = row;
        if (repeatsHeader) {
          draw(0, grid.headerRows(), 0);
        }
      }
    }
    if (from < heights.length) {
      draw(from, heights.length, reach[from]);
    }
  }

  /** Draws rows with what reaches into them from above, where {@code reach} is the first row. */
  private void draw(int from, int to, int reach) throws IOException {
    for (int row = reach; row < to; row++) {
      for (Box box : boxes.get(row)) {
        if (box.cell.endRow() > from) {
          int begin = Math.max(from, row);
          int end = Math.min(to, box.cell.endRow());
          draw(box, pages.y() + sum(from, begin), sum(begin, end), end == box.cell.endRow());
        }
      }
    }
    pages.skip(sum(from, to));
  }

  /** Draws a piece of a cell; a cell that goes on keeps the lines that do not fit. */
  private void draw(Box box, float top, float height, boolean isEnd) throws IOException {
    PlacedCell cell = box.cell;
    pages.rectangle(sides[cell.column()], top, width(cell), height);
    if (cell.text().isEmpty()) {
      return;
    }
    int fitting = isEnd ? box.lines.size() : (int) (height / (LEADING * size));
    int end = Math.min(box.lines.size(), box.next + fitting);
    List<String> lines = box.lines.subList(box.next, end);
    float block = (lines.size() - 1) * LEADING * size;
    float baseline = top + (height - block) / 2 + MIDDLE * size;
    for (String line : lines) {
      float free = width(cell) - 2 * PADDING - LineBreaks.width(line, size);
      float shift =
          switch (cell.alignment()) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
          };
      pages.text(line, size, sides[cell.column()] + PADDING + shift, baseline);
      baseline += LEADING * size;
    }
    box.next = isEnd ? 0 : end;
  }
}
