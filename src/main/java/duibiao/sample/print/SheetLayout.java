package duibiao.sample.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.WorkbookUtil;

/** Lays a disclosure out as sheets: one for each section. */
final class SheetLayout {

  /** Width of a page, in halves of a Chinese character. */
  private static final int WIDE = 110;

  private static final int TALL = 78;

  /** What an indent takes of a cell. */
  private static final int INDENT = 1;

  /** What the unit above a table takes. */
  private static final int UNIT = 14;

  private static final float LINE = 16;
  private static final float COVER_LINE = 120;
  private static final float TITLE_LINE = 36;
  private static final float ROW_PADDING = 4;
  private static final int MAX_NAME = 31;

  private final PrintedDocument document;
  private final List<SheetPage> pages = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private SheetPage page;

  /** Columns of the sheet, which its texts stand over. */
  private int columns;

  private SheetLayout(PrintedDocument document) {
    this.document = document;
  }

  static List<SheetPage> of(PrintedDocument document) {
    SheetLayout layout = new SheetLayout(document);
    document.sections().forEach(layout::add);
    return layout.pages;
  }

  private void add(Section section) {
    page = new SheetPage(freeName(section.parts()), section.orientation());
    page.setWidths(List.of(room()));
    pages.add(page);
    columns = section.parts().stream().mapToInt(SheetLayout::columns).max().orElse(1);
    for (Part part : section.parts()) {
      if (part instanceof Ruled ruled) {
        write(ruled);
      } else if (part instanceof PrintedText text) {
        write(text);
      }
    }
  }

  private static int columns(Part part) {
    return part instanceof Ruled ruled ? ruled.grid().columns() : 1;
  }

  private int room() {
    return page.orientation() == Orientation.LANDSCAPE ? WIDE : TALL;
  }

  /** A name for the next sheet that no other sheet has: the title without its year. */
  private String freeName(List<Part> parts) {
    String title = parts.get(parts.size() - 1) instanceof Ruled ruled ? ruled.title() : "";
    if (title.isEmpty() && parts.get(0) instanceof PrintedText first) {
      title = first.role() == PrintedText.Role.COVER ? "封面" : first.text();
    }
    String name = WorkbookUtil.createSafeSheetName(title.replaceFirst("^20\\d{2}年", ""));
    String free = name;
    for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
      String suffix = " " + i;
      free = name.substring(0, Math.min(name.length(), MAX_NAME - suffix.length())) + suffix;
    }
    return free;
  }

  private void write(PrintedText text) {
    for (String line : text.lines()) {
      switch (text.role()) {
        case COVER -> add(COVER_LINE, line, SheetStyle.TITLE);
        case HEADING -> add(TITLE_LINE, line, SheetStyle.TITLE);
        case BODY ->
            add(LINE * TextWidth.lines(line, room() - 2), line, SheetStyle.plain(Alignment.LEFT));
      }
    }
  }

  private void add(float height, String text, SheetStyle style) {
    page.add(height, List.of(SheetCell.text(0, text, style)));
    page.merge(page.rows().size() - 1, 1, 0, columns);
  }

  private void write(Ruled ruled) {
    TableGrid grid = ruled.grid();
    ColumnWidths asked = ColumnWidths.of(grid, document.nameCharacters());
    int[] widths =
        IntStream.of(asked.filling(Math.max(room(), asked.least())))
            .map(width -> width + INDENT)
            .toArray();
    page.setWidths(IntStream.of(widths).boxed().toList());
    add(TITLE_LINE, ruled.title(), SheetStyle.TITLE);
    addLineAbove(ruled, widths);
    int top = page.rows().size();
    int[] lines = lines(grid, widths);
    for (List<PlacedCell> cells : grid.rows()) {
      float height = ROW_PADDING + LINE * lines[page.rows().size() - top];
      page.add(height, cells(cells, columns));
      for (PlacedCell cell : cells) {
        page.merge(top + cell.row(), cell.rowSpan(), cell.column(), cell.columnSpan());
      }
    }
    if (document.repeatsHeaders() && grid.headerRows() > 0) {
      page.repeat(top, top + grid.headerRows() - 1);
    }
    for (String note : ruled.note().lines().toList()) {
      add(LINE * TextWidth.lines(note, room() - 2), note, SheetStyle.plain(Alignment.LEFT));
    }
  }

  private void addLineAbove(Ruled ruled, int[] widths) {
    int first = widths.length - 1;
    for (int width = widths[first]; width < UNIT && first > 1; width += widths[first]) {
      first--;
    }
    List<SheetCell> cells = new ArrayList<>();
    int row = page.rows().size();
    if (!ruled.issuerLine().isEmpty()) {
      cells.add(SheetCell.text(0, ruled.issuerLine(), SheetStyle.plain(Alignment.LEFT)));
      page.merge(row, 1, 0, first);
    }
    if (!ruled.unitLine().isEmpty()) {
      cells.add(SheetCell.text(first, ruled.unitLine(), SheetStyle.plain(Alignment.RIGHT)));
      page.merge(row, 1, first, widths.length - first);
    }
    page.add(LINE, cells);
  }

  /** Lines that each row has room for; a cell over several rows stretches the last. */
  private static int[] lines(TableGrid grid, int[] widths) {
    int[] lines = new int[grid.rows().size()];
    for (List<PlacedCell> row : grid.rows()) {
      for (PlacedCell cell : row) {
        int last = cell.endRow() - 1;
        int above = IntStream.range(cell.row(), last).map(i -> Math.max(1, lines[i])).sum();
        lines[last] = Math.max(lines[last], lines(cell, widths) - above);
      }
    }
    return IntStream.of(lines).map(count -> Math.max(1, count)).toArray();
  }

  private static int lines(PlacedCell cell, int[] widths) {
    int width = -1;
    for (int column = cell.column(); column < cell.endColumn(); column++) {
      width += widths[column];
    }
    int room = width;
    return cell.text().lines().mapToInt(line -> TextWidth.lines(line, room)).sum();
  }

  /** The cells of a row; rules stand around those that others cover, too. */
  private static List<SheetCell> cells(List<PlacedCell> placed, int columns) {
    List<SheetCell> cells = new ArrayList<>(columns);
    int next = 0;
    for (int column = 0; column < columns; column++) {
      if (next < placed.size() && placed.get(next).column() == column) {
        cells.add(cell(placed.get(next)));
        next++;
      } else {
        cells.add(SheetCell.text(column, "", SheetStyle.BLANK));
      }
    }
    return cells;
  }

  private static SheetCell cell(PlacedCell cell) {
    return cell.isNumber()
        ? SheetCell.number(cell.column(), cell.text(), cell.alignment())
        : SheetCell.text(
            cell.column(), cell.text(), SheetStyle.ruled(cell.alignment(), SheetStyle.GENERAL));
  }
}
