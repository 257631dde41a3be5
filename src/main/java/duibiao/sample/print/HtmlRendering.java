package duibiao.sample.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes a disclosure as one HTML page that needs nothing else. */
final class HtmlRendering {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <title>%s</title>
      <style>
      body { max-width: 70em; margin: 2em auto; padding: 0 1em; line-height: 1.8;
        font-family: "Noto Sans SC", "Noto Sans CJK SC", SimSun, sans-serif }
      h1, h2, h3 { text-align: center; font-weight: normal }
      h2 { margin-top: 3em }
      h3 { margin: 3em 0 .5em }
      p { margin: 0; text-indent: 2em }
      .cover { text-align: center; text-indent: 0; font-size: larger }
      .line { display: flex; justify-content: space-between; text-indent: 0 }
      table { width: 100%%; border-collapse: collapse; font-size: .9em; line-height: 1.4 }
      th, td { border: 1px solid; padding: .3em; font-weight: normal }
      .centre { text-align: center }
      .right { text-align: right; white-space: nowrap }
      @media print { @page { size: A4 landscape } h2, h3 { break-before: page } %s}
      </style>
      </head>
      <body>
      """;

  /** Browsers repeat a header unless told otherwise. */
  private static final String HEADER_ONCE = "thead { display: table-row-group } ";

  private final StringBuilder html = new StringBuilder(60_000);
  private boolean titled;

  private HtmlRendering() {}

  static byte[] of(PrintedDocument disclosure) {
    HtmlRendering rendering = new HtmlRendering();
    rendering.html.append(
        HEAD.formatted(escaped(disclosure.name()), disclosure.repeatsHeaders() ? "" : HEADER_ONCE));
    for (Part part : disclosure.parts()) {
      if (part instanceof PrintedTable table) {
        rendering.write(table);
      } else if (part instanceof PrintedText text) {
        rendering.write(text);
      }
    }
    return rendering.html.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(PrintedText text) {
    for (String line : text.lines()) {
      switch (text.role()) {
        case COVER -> element(titled ? "p class=\"cover\"" : "h1", line);
        case HEADING -> element("h2", line);
        case BODY -> element("p", line);
      }
      titled = true;
    }
  }

  /** Writes an element; {@code tag} may carry attributes. */
  private void element(String tag, String text) {
    String name = tag.replaceFirst(" .*", "");
    html.append('<').append(tag).append('>').append(escaped(text));
    html.append("</").append(name).append(">\n");
  }

  private void write(PrintedTable table) {
    element("h3", table.title());
    html.append("<p class=\"line\"><span>").append(escaped(table.issuerLine()));
    html.append("</span> <span>").append(table.unitLine()).append("</span></p>\n");
    html.append("<table>\n<thead>\n");
    List<List<PlacedCell>> grid = table.grid();
    for (int row = 0; row < grid.size(); row++) {
      if (row == table.header().size()) {
        html.append("</thead>\n<tbody>\n");
      }
      String tag = row < table.header().size() ? "th" : "td";
      html.append("<tr>");
      grid.get(row).forEach(cell -> write(tag, cell));
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n");
    if (!table.note().isEmpty()) {
      element("p", table.note());
    }
  }

  private void write(String tag, PlacedCell cell) {
    html.append('<').append(tag);
    if (cell.rowSpan() > 1) {
      html.append(" rowspan=\"").append(cell.rowSpan()).append('"');
    }
    if (cell.columnSpan() > 1) {
      html.append(" colspan=\"").append(cell.columnSpan()).append('"');
    }
    if (cell.alignment() != Alignment.LEFT) {
      html.append(" class=\"").append(cell.alignment().name().toLowerCase(Locale.ROOT)).append('"');
    }
    html.append('>').append(escaped(cell.text())).append("</").append(tag).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
