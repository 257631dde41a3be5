package duibiao.sample.print;

/** Writes a disclosure as one HTML page that needs nothing else. */
final class HtmlRendering {

  private static final String STYLE =
      """
      </title>
      <style>
      body { max-width: 70em; margin: 2em auto; padding: 0 1em; line-height: 1.8;
        font-family: "Noto Sans SC", "Noto Sans CJK SC", SimSun, sans-serif }
      h1, h2, h3 { text-align: center; font-weight: normal }
      h2 { margin-top: 3em }
      h3 { margin: 3em 0 .5em }
      p { margin: 0; text-indent: 2em }
      .cover { text-align: center; text-indent: 0; font-size: larger }
      .head { font-weight: bold }
      .line { display: flex; justify-content: space-between; text-indent: 0 }
      table { width: 100%; border-collapse: collapse; font-size: .9em; line-height: 1.4 }
      th, td { border: 1px solid; padding: .3em; font-weight: normal }
      .centre { text-align: center }
      .right { text-align: right; white-space: nowrap }
      @page { size: A4 landscape }
      @page tall { size: A4 portrait }
      .tall { page: tall }
      @media print { section { break-before: page }\s""";

  /** Browsers repeat a header unless told otherwise. */
  private static final String HEADER_ONCE = "thead { display: table-row-group } ";

  private static final String BODY = "}\n</style>\n</head>\n<body>\n";
  private static final int USUAL_LENGTH = 60_000;

  private final Markup html = new Markup(USUAL_LENGTH);

  private HtmlRendering() {}

  static byte[] of(PrintedDocument disclosure) {
    HtmlRendering rendering = new HtmlRendering();
    Markup html = rendering.html;
    html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    html.text(disclosure.name()).raw(STYLE);
    html.raw(disclosure.repeatsHeaders() ? "" : HEADER_ONCE).raw(BODY);
    for (Section section : disclosure.sections()) {
      boolean isTall = section.orientation() == Orientation.PORTRAIT;
      html.raw(isTall ? "<section class=\"tall\">\n" : "<section>\n");
      section.parts().forEach(part -> rendering.write(part, section.isContents()));
      html.raw("</section>\n");
    }
    return html.raw("</body>\n</html>\n").toBytes();
  }

  private void write(Part part, boolean isContents) {
    if (part instanceof Ruled ruled) {
      write(ruled);
    } else if (part instanceof PrintedText text) {
      for (String line : text.lines()) {
        switch (text.role()) {
          case COVER -> cover(line);
          case HEADING -> element("<h2>", line, "</h2>\n");
          case BODY -> {
            boolean isHead = !isContents && PrintedText.isSubheading(line);
            element(isHead ? "<p class=\"head\">" : "<p>", line, "</p>\n");
          }
        }
      }
    }
  }

  private void cover(String line) {
    if (line.contains("：")) {
      element("<p class=\"cover\">", line, "</p>\n");
    } else {
      element("<h1>", line, "</h1>\n");
    }
  }

  private void element(String start, String text, String end) {
    html.raw(start).text(text).raw(end);
  }

  private void write(Ruled ruled) {
    element("<h3>", ruled.title(), "</h3>\n");
    element("<p class=\"line\"><span>", ruled.issuerLine(), "</span> <span>");
    html.text(ruled.unitLine()).raw("</span></p>\n<table>\n");
    TableGrid grid = ruled.grid();
    html.raw(grid.headerRows() > 0 ? "<thead>\n" : "<tbody>\n");
    for (int row = 0; row < grid.rows().size(); row++) {
      if (row > 0 && row == grid.headerRows()) {
        html.raw("</thead>\n<tbody>\n");
      }
      boolean isHeader = row < grid.headerRows();
      html.raw("<tr>");
      for (PlacedCell cell : grid.rows().get(row)) {
        html.raw(isHeader ? "<th" : "<td");
        write(cell);
        html.raw(isHeader ? "</th>" : "</td>");
      }
      html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
    ruled.note().lines().forEach(line -> element("<p>", line, "</p>\n"));
  }

  /** Writes a cell after the name of its tag. */
  private void write(PlacedCell cell) {
    if (cell.rowSpan() > 1) {
      html.raw(" rowspan=\"").raw(cell.rowSpan()).raw("\"");
    }
    if (cell.columnSpan() > 1) {
      html.raw(" colspan=\"").raw(cell.columnSpan()).raw("\"");
    }
    html.raw(
        switch (cell.alignment()) {
          case LEFT -> ">";
          case CENTRE -> " class=\"centre\">";
          case RIGHT -> " class=\"right\">";
        });
    html.text(cell.text());
  }
}
