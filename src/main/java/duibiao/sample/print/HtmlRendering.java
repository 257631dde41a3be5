package duibiao.sample.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** Writes a disclosure as one HTML page that needs nothing else. */
final class HtmlRendering {

  private static final String STYLE =
      """
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
      @media print { section { break-before: page } }
      """;

  /** Browsers repeat a header unless told otherwise. */
  private static final String HEADER_ONCE = "@media print { thead { display: table-row-group } }\n";

  private HtmlRendering() {}

  static byte[] of(PrintedDocument disclosure) {
    Document html = Document.createShell("");
    html.outputSettings().indentAmount(0);
    html.prependChild(new DocumentType("html", "", ""));
    html.expectFirst("html").attr("lang", "zh-CN");
    html.charset(StandardCharsets.UTF_8);
    html.title(disclosure.name());
    String style = disclosure.repeatsHeaders() ? STYLE : STYLE + HEADER_ONCE;
    html.head().appendElement("style").appendChild(new DataNode(style));
    for (Section section : disclosure.sections()) {
      Element to = html.body().appendElement("section");
      if (section.orientation() == Orientation.PORTRAIT) {
        to.addClass("tall");
      }
      section.parts().forEach(part -> write(part, section.isContents(), to));
    }
    return html.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Part part, boolean isContents, Element to) {
    if (part instanceof Ruled ruled) {
      write(ruled, to);
    } else if (part instanceof PrintedText text) {
      for (String line : text.lines()) {
        switch (text.role()) {
          case COVER -> cover(line, to);
          case HEADING -> to.appendElement("h2").text(line);
          case BODY -> body(line, isContents, to);
        }
      }
    }
  }

  private static void cover(String line, Element to) {
    if (line.contains("：")) {
      to.appendElement("p").addClass("cover").text(line);
    } else {
      to.appendElement("h1").text(line);
    }
  }

  private static void body(String line, boolean isContents, Element to) {
    Element paragraph = to.appendElement("p").text(line);
    if (!isContents && PrintedText.isSubheading(line)) {
      paragraph.addClass("head");
    }
  }

  private static void write(Ruled ruled, Element to) {
    to.appendElement("h3").text(ruled.title());
    Element above = to.appendElement("p").addClass("line");
    above.appendElement("span").text(ruled.issuerLine());
    above.appendText(" ").appendElement("span").text(ruled.unitLine());
    TableGrid grid = ruled.grid();
    Element table = to.appendElement("table");
    int header = grid.headerRows();
    if (header > 0) {
      write(grid.rows().subList(0, header), "th", table.appendElement("thead"));
    }
    List<List<PlacedCell>> rows = grid.rows().subList(header, grid.rows().size());
    write(rows, "td", table.appendElement("tbody"));
    ruled.note().lines().forEach(line -> to.appendElement("p").text(line));
  }

  private static void write(List<List<PlacedCell>> rows, String tag, Element to) {
    for (List<PlacedCell> row : rows) {
      Element tr = to.appendElement("tr");
      row.forEach(cell -> write(cell, tr.appendElement(tag)));
    }
  }

  private static void write(PlacedCell cell, Element to) {
    if (cell.rowSpan() > 1) {
      to.attr("rowspan", Integer.toString(cell.rowSpan()));
    }
    if (cell.columnSpan() > 1) {
      to.attr("colspan", Integer.toString(cell.columnSpan()));
    }
    switch (cell.alignment()) {
      case LEFT -> {}
      case CENTRE -> to.addClass("centre");
      case RIGHT -> to.addClass("right");
    }
    to.text(cell.text());
  }
}
