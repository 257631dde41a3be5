package duibiao.sample.print;

import java.util.List;

/** Writes a disclosure as plain text: a blank line between parts, cells of a table between tabs. */
public final class TextRendering {

  private static final int USUAL_LENGTH = 20_000;

  private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

  private TextRendering() {}

  /** The text of a disclosure. */
  public static String of(PrintedDocument disclosure) {
    TextRendering rendering = new TextRendering();
    for (Part part : disclosure.parts()) {
      if (part instanceof PrintedText printed) {
        rendering.paragraph(printed.text());
      } else if (part instanceof Ruled ruled) {
        rendering.write(ruled);
      }
    }
    return rendering.text.toString();
  }

  private void paragraph(String paragraph) {
    if (!paragraph.isEmpty()) {
      text.append(paragraph).append("\n\n");
    }
  }

  private void write(Ruled ruled) {
    paragraph(ruled.title());
    paragraph(ruled.issuerLine());
    paragraph(ruled.unitLine());
    if (ruled instanceof PrintedTable table) {
      table.headerGrid().forEach(row -> placed(row, table.columns()));
      table.rows().forEach(this::row);
    } else {
      TableGrid grid = ruled.grid();
      grid.rows().forEach(row -> placed(row, grid.columns()));
    }
    text.append('\n');
    paragraph(ruled.note());
  }

  private void row(List<PrintedCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        text.append('\t');
      }
      text.append(cells.get(i).text());
    }
    text.append('\n');
  }

  /** A row in which some positions are covered from above or from the left. */
  private void placed(List<PlacedCell> cells, int columns) {
    int column = 0;
    for (PlacedCell cell : cells) {
      text.append("\t".repeat(cell.column() - column));
      text.append(cell.text().replace('\n', ' '));
      column = cell.column();
    }
    text.append("\t".repeat(columns - 1 - column)).append('\n');
  }
}
