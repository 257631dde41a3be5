package duibiao.sample.print;

import java.util.Arrays;
import java.util.List;

/** Writes a disclosure as plain text: a blank line between parts, cells of a table between tabs. */
public final class TextRendering {

  private final StringBuilder text = new StringBuilder(20_000);

  private TextRendering() {}

  /** The text of a disclosure. */
  public static String of(PrintedDocument disclosure) {
    TextRendering rendering = new TextRendering();
    for (Part part : disclosure.parts()) {
      if (part instanceof PrintedTable table) {
        rendering.write(table);
      } else if (part instanceof PrintedText printed) {
        rendering.paragraph(printed.text());
      }
    }
    return rendering.text.toString();
  }

  private void paragraph(String paragraph) {
    if (!paragraph.isEmpty()) {
      text.append(paragraph).append("\n\n");
    }
  }

  private void write(PrintedTable table) {
    paragraph(table.title());
    paragraph(table.issuerLine());
    paragraph(table.unitLine());
    for (List<PlacedCell> row : table.grid()) {
      String[] fields = new String[table.columns()];
      Arrays.fill(fields, "");
      row.forEach(cell -> fields[cell.column()] = cell.text());
      text.append(String.join("\t", fields)).append('\n');
    }
    text.append('\n');
    paragraph(table.note());
  }
}
