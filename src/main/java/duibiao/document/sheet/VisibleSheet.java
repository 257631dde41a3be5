package duibiao.document.sheet;

import duibiao.document.Budget;
import duibiao.document.Place.InSheet;
import duibiao.document.Warning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What a person sees of one sheet: no hidden rows or columns, and of merged cells one text, even
 * where the corner that holds it is hidden.
 */
final class VisibleSheet {

  private final StoredSheet stored;
  private final Budget budget;
  private final SheetDoubts doubts;
  private final NavigableMap<Integer, List<Piece>> pieces = new TreeMap<>();

  /** For each column the last row that a region so far covers. */
  private final int[] coveredTo;

  private long covered;

  private VisibleSheet(StoredSheet stored, Budget budget) {
    this.stored = stored;
    this.budget = budget;
    this.doubts = new SheetDoubts(stored.name());
    this.coveredTo = new int[stored.lastColumn() + 1];
    Arrays.fill(coveredTo, -1);
  }

  static VisibleSheet of(StoredSheet stored, Budget budget) {
    VisibleSheet sheet = new VisibleSheet(stored, budget);
    TreeSet<Integer> rows = new TreeSet<>(stored.texts().keySet());
    rows.addAll(stored.regions().keySet());
    rows.forEach(sheet::addRow);
    sheet.pieces.values().forEach(row -> row.sort(Comparator.comparingInt(Piece::column)));
    return sheet;
  }

  private void addRow(int row) {
    NavigableMap<Integer, CellText.Shown> texts = stored.texts().getOrDefault(row, new TreeMap<>());
    NavigableMap<Integer, CellRangeAddress> regions =
        stored.regions().getOrDefault(row, new TreeMap<>());
    TreeSet<Integer> columns = new TreeSet<>(texts.keySet());
    columns.addAll(regions.keySet());
    for (int column : columns) {
      if (coveredTo[column] < row) {
        CellRangeAddress region = regions.get(column);
        add(
            region == null ? new CellRangeAddress(row, row, column, column) : region,
            texts.getOrDefault(column, CellText.Shown.NOTHING));
      }
    }
  }

  private void add(CellRangeAddress region, CellText.Shown shown) {
    int lastRow = Math.min(region.getLastRow(), stored.lastRow());
    int lastColumn = Math.min(region.getLastColumn(), stored.lastColumn());
    covered += lastColumn - region.getFirstColumn() + 1;
    Budget.require(covered <= budget.limits().cells(), "单元格数", budget.limits().cells());
    for (int column = region.getFirstColumn(); column <= lastColumn; column++) {
      coveredTo[column] = Math.max(coveredTo[column], lastRow);
    }
    int row = stored.hiddenRows().nextClearBit(region.getFirstRow());
    int column = stored.hiddenColumns().nextClearBit(region.getFirstColumn());
    if (row <= lastRow && column <= lastColumn) {
      InSheet place = place(region.getFirstRow(), region.getFirstColumn());
      pieces
          .computeIfAbsent(row, r -> new ArrayList<>())
          .add(new Piece(row, column, lastRow, lastColumn, shown.text(), place));
      doubts.shown(shown, place);
    } else if (!shown.text().isEmpty()) {
      if (row > lastRow) {
        doubts.hiddenRow(region.getFirstRow());
      } else {
        doubts.hiddenColumn(region.getFirstColumn());
      }
    }
  }

  InSheet place(int row, int column) {
    return new InSheet(stored.name(), row + 1, column + 1);
  }

  List<Warning> warnings() {
    return doubts.warnings();
  }

  /** The rows in which a text begins or borders are drawn, from top to bottom. */
  List<SheetRow> rows() {
    BitSet rows = stored.ruledRows().get(0, stored.lastRow() + 1);
    pieces.keySet().forEach(rows::set);
    rows.andNot(stored.hiddenRows());
    return rows.stream()
        .mapToObj(
            row ->
                new SheetRow(
                    row,
                    pieces.getOrDefault(row, List.of()).stream()
                        .filter(piece -> !piece.text().isEmpty())
                        .toList(),
                    stored.ruledRows().get(row)))
        .filter(row -> row.ruled() || !row.pieces().isEmpty())
        .toList();
  }

  /** All cells and regions that begin between two rows, those without text included. */
  List<Piece> pieces(int firstRow, int lastRow) {
    return pieces.subMap(firstRow, true, lastRow, true).values().stream()
        .flatMap(Collection::stream)
        .toList();
  }

  /** The visible rows between two rows, both included. */
  int[] visibleRows(int first, int last) {
    return visible(stored.hiddenRows(), first, last);
  }

  /** The visible columns between two columns, both included. */
  int[] visibleColumns(int first, int last) {
    return visible(stored.hiddenColumns(), first, last);
  }

  /** Whether a visible row stands between two rows. */
  boolean isParted(int above, int below) {
    return stored.hiddenRows().nextClearBit(above + 1) < below;
  }

  private static int[] visible(BitSet hidden, int first, int last) {
    return IntStream.rangeClosed(first, last).filter(index -> !hidden.get(index)).toArray();
  }
}
