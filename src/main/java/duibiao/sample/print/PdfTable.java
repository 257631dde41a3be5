package duibiao.sample.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table with a rule around every cell, over as many pages as it takes. */
final class PdfTable {

  private static final float SIZE = 9.5f;
  private static final float LEADING = 1.3f * SIZE;
  private static final float PADDING = 3;
  private static final float ROW_HEIGHT = 20;

  /** How far above its baseline the middle of a letter stands, in font sizes. */
  private static final float MIDDLE = 0.36f;

  private final PdfPages pages;

  /** The left side of each column, and the right side of the last. */
  private final float[] sides;

  private PdfTable(PdfPages pages, float[] sides) {
    this.pages = pages;
    this.sides = sides;
  }

  static void write(PrintedTable table, PdfPages pages, boolean repeatsHeader) throws IOException {
    PdfTable pdf = new PdfTable(pages, sides(table.widths()));
    List<List<PlacedCell>> grid = table.grid();
    List<List<PlacedCell>> header = grid.subList(0, table.header().size());
    pdf.rows(header);
    for (List<PlacedCell> row : grid.subList(header.size(), grid.size())) {
      if (!pages.hasRoom(pdf.height(row))) {
        pages.newPage();
        if (repeatsHeader) {
          pdf.rows(header);
        }
      }
      pdf.rows(List.of(row));
    }
  }

  private static float[] sides(int[] widths) {
    float all = IntStream.of(widths).sum();
    float[] sides = new float[widths.length + 1];
    sides[0] = PdfPages.LEFT;
    for (int i = 0; i < widths.length; i++) {
      sides[i + 1] = sides[i] + widths[i] / all * PdfPages.WIDTH;
    }
    return sides;
  }

  /** Draws rows that belong together, as cells may reach from one into the next. */
  private void rows(List<List<PlacedCell>> rows) throws IOException {
    int first = rows.get(0).get(0).row();
    List<Float> tops = new ArrayList<>(List.of(pages.y()));
    for (List<PlacedCell> row : rows) {
      tops.add(tops.get(tops.size() - 1) + height(row));
    }
    for (List<PlacedCell> row : rows) {
      for (PlacedCell cell : row) {
        float top = tops.get(cell.row() - first);
        draw(cell, top, tops.get(cell.endRow() - first) - top);
      }
    }
    pages.skip(tops.get(rows.size()) - tops.get(0));
  }

  /** The height that the cells of one row ask for; those over several rows find room there. */
  private float height(List<PlacedCell> row) throws IOException {
    int most = 1;
    for (PlacedCell cell : row) {
      if (cell.rowSpan() == 1) {
        most = Math.max(most, lines(cell).size());
      }
    }
    return ROW_HEIGHT + (most - 1) * LEADING;
  }

  private float width(PlacedCell cell) {
    return sides[cell.endColumn()] - sides[cell.column()];
  }

  private List<String> lines(PlacedCell cell) throws IOException {
    return pages.font().lines(cell.text(), SIZE, width(cell) - 2 * PADDING, 0);
  }

  private void draw(PlacedCell cell, float top, float height) throws IOException {
    float left = sides[cell.column()];
    pages.rectangle(left, top, width(cell), height);
    if (cell.text().isEmpty()) {
      return;
    }
    List<String> lines = lines(cell);
    float baseline = top + height / 2 - (lines.size() - 1) * LEADING / 2 + MIDDLE * SIZE;
    for (String line : lines) {
      float free = width(cell) - 2 * PADDING - pages.font().width(line, SIZE);
      float shift =
          switch (cell.alignment()) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
          };
      pages.text(line, SIZE, left + PADDING + shift, baseline);
      baseline += LEADING;
    }
  }
}
