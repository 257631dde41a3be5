package duibiao.sample;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a disclosure as plain text: a blank line between parts, cells of a table between tabs. */
final class TextRendering {

  private final StringBuilder text = new StringBuilder(20_000);

  private TextRendering() {}

  static String of(PrintedDocument disclosure) {
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
    text.append(paragraph).append("\n\n");
  }

  private void write(PrintedTable table) {
    paragraph(table.title());
    if (!table.issuer().isEmpty()) {
      paragraph("编制部门：" + table.issuer());
    }
    paragraph("单位：" + table.unit().label());
    table.header().forEach(this::row);
    for (List<PrintedCell> row : table.rows()) {
      row(row.stream().map(PrintedCell::text).collect(Collectors.toList()));
    }
    text.append('\n');
    if (!table.note().isEmpty()) {
      paragraph(table.note());
    }
  }

  private void row(List<String> cells) {
    text.append(String.join("\t", cells)).append('\n');
  }
}
