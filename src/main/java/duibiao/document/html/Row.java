package duibiao.document.html;

import duibiao.document.layout.Unicode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A row of a table, as its markup says. */
record Row(List<Cell> cells) {

  /**
   * A cell, whatever stands above it.
   *
   * @param rowSpan rows to cover, none beyond its group
   * @param lines the lines it shows outside tables
   * @param tables the tables it holds
   */
  record Cell(
      Element element, int columnSpan, int rowSpan, List<String> lines, List<Element> tables) {

    private static final int MOST = 1_000_000;

    static Cell of(Element element, int rowsLeft) {
      List<String> lines = new ArrayList<>();
      List<Element> tables = new ArrayList<>();
      Walk.through(
          element,
          new Walk.Visitor() {
            @Override
            public void line(String text) {
              lines.add(text);
            }

            @Override
            public void table(Element table) {
              tables.add(table);
            }

            @Override
            public void image(Element image) {}
          });
      int rowSpan = span(element, "rowspan");
      return new Cell(
          element,
          Math.max(1, span(element, "colspan")),
          rowSpan == 0 ? rowsLeft : Math.min(rowSpan, rowsLeft),
          lines,
          tables);
    }

    /** A span as written; 1 if it is no number, and a {@code rowspan} of 0 reaches the end. */
    private static int span(Element element, String attribute) {
      String value = element.attr(attribute).strip();
      if (!value.matches("\\d+")) {
        return 1;
      }
      return value.length() > 6 ? MOST : Integer.parseInt(value);
    }

    /** The lines as one, without a blank beside Chinese or within a number. */
    String text() {
      StringBuilder text = new StringBuilder();
      for (String line : lines) {
        String next = Blanks.closedInCell(line);
        if (!text.isEmpty() && !next.isEmpty()) {
          int before = text.codePointBefore(text.length());
          text.append(Unicode.joinsTight(before, next.codePointAt(0)) ? "" : " ");
        }
        text.append(next);
      }
      return text.toString();
    }

    boolean isBlank() {
      return lines.isEmpty() && tables.isEmpty();
    }

    /** Whether it is a text of one line. */
    boolean isPlain() {
      return lines.size() <= 1 && tables.isEmpty();
    }
  }

  /** The rows of a table in the order in which they are shown. */
  static List<Row> of(Element table) {
    List<Row> rows = new ArrayList<>();
    for (String group : List.of("thead", "tbody", "tfoot")) {
      for (Element part : table.children()) {
        if (part.normalName().equals(group) && !Walk.isHidden(part)) {
          addRows(rows, part);
        }
      }
    }
    return rows;
  }

  private static void addRows(List<Row> rows, Element group) {
    List<Element> shown =
        group.children().stream()
            .filter(row -> row.normalName().equals("tr") && !Walk.isHidden(row))
            .toList();
    for (int i = 0; i < shown.size(); i++) {
      List<Cell> cells = new ArrayList<>();
      for (Element cell : shown.get(i).children()) {
        if (!Walk.takesNoRoom(cell)) {
          cells.add(Cell.of(cell, shown.size() - i));
        }
      }
      rows.add(new Row(cells));
    }
  }

  List<Cell> printed() {
    return cells.stream().filter(cell -> !cell.isBlank()).toList();
  }

  /** The printed texts in one line. */
  String text() {
    return printed().stream().map(Cell::text).collect(Collectors.joining(" "));
  }
}
