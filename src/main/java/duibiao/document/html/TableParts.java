package duibiao.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells which rows of a table are data and which are text set in a table: titles, units and notes,
 * as a spreadsheet keeps them with its figures, and the frame of a page.
 *
 * <p>A table can hold several forms one below the other; each becomes a part of its own.
 */
final class TableParts {

  /** Neighbouring rows that are a grid, or else text. */
  record Part(boolean isGrid, List<Row> rows) {}

  private static final Pattern TITLE = Pattern.compile(".{2,60}表([（(].{0,40}[)）])?");

  /** A unit in brackets after other words belongs to the header of a column. */
  private static final Pattern UNIT =
      Pattern.compile("[（(]?(.{0,80}[^（(])?单位[:：](人民币)?[百千万亿]*元.{0,20}");

  private static final Pattern NOTE = Pattern.compile("(注|备注|说明|填表说明)\\d*[:：].*");

  /** More cells than this in a row that names the unit are a header. */
  private static final int UNIT_CELLS = 4;

  private final List<Row> rows;
  private final int lastData;
  private final List<Part> parts = new ArrayList<>();
  private final List<Row> grid = new ArrayList<>();
  private int reach;

  private TableParts(List<Row> rows) {
    this.rows = rows;
    int last = rows.size() - 1;
    while (last >= 0 && rows.get(last).printed().size() < 2) {
      last--;
    }
    this.lastData = last;
  }

  static List<Part> of(List<Row> rows) {
    TableParts cut = new TableParts(rows);
    for (int i = 0; i < rows.size(); i++) {
      cut.add(i);
    }
    cut.endGrid();
    return cut.parts;
  }

  private void add(int i) {
    Row row = rows.get(i);
    if (i >= reach && isText(i)) {
      endGrid();
      if (!row.printed().isEmpty()) {
        parts.add(new Part(false, List.of(row)));
      }
      return;
    }
    grid.add(row);
    for (Row.Cell cell : row.cells()) {
      reach = Math.max(reach, i + cell.rowSpan());
    }
  }

  /** Whether a row into which no cell above reaches stands apart from the figures. */
  private boolean isText(int i) {
    List<Row.Cell> printed = rows.get(i).printed();
    if (printed.stream().anyMatch(cell -> cell.rowSpan() > 1)) {
      return false;
    }
    String text = rows.get(i).text();
    if (printed.size() <= UNIT_CELLS
        && printed.stream().anyMatch(cell -> UNIT.matcher(cell.text()).matches())) {
      return true;
    }
    if (printed.size() > 1 || grid.isEmpty()) {
      return printed.size() < 2;
    }
    boolean across = rows.get(i).cells().size() == 1;
    boolean apart = i > lastData || rows.get(i - 1).printed().isEmpty();
    return TITLE.matcher(text).matches() || NOTE.matcher(text).matches() || (across && apart);
  }

  private void endGrid() {
    if (!grid.isEmpty()) {
      boolean hasRowsOfData = grid.stream().filter(row -> row.printed().size() > 1).count() > 1;
      parts.add(new Part(hasRowsOfData, List.copyOf(grid)));
      grid.clear();
    }
  }
}
