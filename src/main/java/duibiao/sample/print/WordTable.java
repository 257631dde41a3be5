package duibiao.sample.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A table in Word's own words: a cell over several rows is repeated in each, as merged. */
final class WordTable {

  private static final String[] SIDES = {"top", "left", "bottom", "right", "insideH", "insideV"};
  private static final int PADDING = 60;
  private static final float SMALLER = 0.9f;
  private static final float SMALLEST = 4;

  private final Markup body;
  private final TableGrid grid;
  private final int repeatedRows;
  private final int[] widths;
  private final int rowHeight;

  /** What each paragraph begins with: its style and, if they are smaller, the size of letters. */
  private final int halfPoints;

  WordTable(Markup body, TableGrid grid, Orientation orientation, PrintedDocument document) {
    this.body = body;
    this.grid = grid;
    this.repeatedRows = document.repeatsHeaders() ? grid.headerRows() : 0;
    PageSize page = PageSize.of(orientation);
    ColumnWidths asked = ColumnWidths.of(grid, document.nameCharacters());
    float size = page.tableSize();
    while (!asked.fit(page.halves(size)) && size > SMALLEST) {
      size *= SMALLER;
    }
    int[] halves = asked.filling(page.halves(size));
    int all = IntStream.of(halves).sum();
    int width = Math.round(page.textWidth() * WordRendering.TWENTIETHS);
    this.widths = IntStream.of(halves).map(one -> one * width / all).toArray();
    this.rowHeight = Math.round(page.rowHeight() * WordRendering.TWENTIETHS);
    this.halfPoints = (int) (2 * size);
  }

  void write() {
    body.raw("<w:tbl><w:tblPr><w:tblW w:w=\"").raw(IntStream.of(widths).sum());
    body.raw("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>");
    for (String side : SIDES) {
      body.raw("<w:").raw(side).raw(" w:val=\"single\" w:sz=\"4\"/>");
    }
    body.raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"");
    body.raw(PADDING).raw("\" w:type=\"dxa\"/><w:right w:w=\"").raw(PADDING);
    body.raw("\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
    for (int width : widths) {
      body.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
    }
    body.raw("</w:tblGrid>");
    List<PlacedCell> above = List.of();
    for (int row = 0; row < grid.rows().size(); row++) {
      above = touching(row, above, grid.rows().get(row));
      row(row, above);
    }
    body.raw("</w:tbl>");
  }

  /** The cells of a row from left to right, with those that reach into it from above. */
  private static List<PlacedCell> touching(
      int row, List<PlacedCell> above, List<PlacedCell> starting) {
    List<PlacedCell> cells = new ArrayList<>(starting);
    for (PlacedCell cell : above) {
      if (cell.endRow() > row) {
        cells.add(cell);
      }
    }
    if (cells.size() > starting.size()) {
      cells.sort(Comparator.comparingInt(PlacedCell::column));
    }
    return cells;
  }

  private void row(int index, List<PlacedCell> cells) {
    body.raw("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"").raw(rowHeight).raw("\"/>");
    body.raw(index < repeatedRows ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
    for (PlacedCell cell : cells) {
      cell(cell, cell.row() == index);
    }
    body.raw("</w:tr>");
  }

  private void cell(PlacedCell cell, boolean isTop) {
    int width = 0;
    for (int column = cell.column(); column < cell.endColumn(); column++) {
      width += widths[column];
    }
    body.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(width).raw("\" w:type=\"dxa\"/>");
    if (cell.columnSpan() > 1) {
      body.raw("<w:gridSpan w:val=\"").raw(cell.columnSpan()).raw("\"/>");
    }
    if (cell.rowSpan() > 1) {
      body.raw(isTop ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge w:val=\"continue\"/>");
    }
    body.raw("<w:vAlign w:val=\"center\"/></w:tcPr>");
    List<String> lines = isTop ? cell.text().lines().toList() : List.of();
    if (lines.isEmpty()) {
      body.raw("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p>");
    }
    lines.forEach(line -> paragraph(line, cell.alignment()));
    body.raw("</w:tc>");
  }

  private void paragraph(String line, Alignment alignment) {
    body.raw("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>");
    body.raw(
        switch (alignment) {
          case LEFT -> "</w:pPr>";
          case CENTRE -> "<w:jc w:val=\"center\"/></w:pPr>";
          case RIGHT -> "<w:jc w:val=\"right\"/></w:pPr>";
        });
    body.raw("<w:r><w:rPr><w:sz w:val=\"").raw(halfPoints).raw("\"/></w:rPr><w:t>");
    body.text(line).raw("</w:t></w:r></w:p>");
  }
}
