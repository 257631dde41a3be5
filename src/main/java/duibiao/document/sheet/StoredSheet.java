package duibiao.document.sheet;

import duibiao.document.Budget;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What a workbook stores of one sheet, visible or not. Rows and columns count from 0; those after
 * the last text are left out, however many the template has styled.
 */
final class StoredSheet {

  private final String name;
  private final NavigableMap<Integer, NavigableMap<Integer, CellText.Shown>> texts =
      new TreeMap<>();
  private final NavigableMap<Integer, NavigableMap<Integer, CellRangeAddress>> regions =
      new TreeMap<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet ruledRows = new BitSet();
  private final Map<Short, Boolean> ruledStyles = new HashMap<>();
  private int lastColumn = -1;

  private StoredSheet(String name) {
    this.name = name;
  }

  static StoredSheet of(Sheet sheet, CellText cellText, Budget budget) {
    StoredSheet stored = new StoredSheet(sheet.getSheetName());
    for (Row row : sheet) {
      budget.requireTime();
      stored.addRow(row, cellText);
    }
    for (int column = 0; column <= stored.lastColumn; column++) {
      stored.hiddenColumns.set(
          column, sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0);
    }
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      stored.addRegion(region);
    }
    return stored;
  }

  private void addRow(Row row, CellText cellText) {
    int index = row.getRowNum();
    hiddenRows.set(index, row.getZeroHeight() || row.getHeight() == 0);
    for (Cell cell : row) {
      if (!ruledRows.get(index) && isRuled(cell.getCellStyle())) {
        ruledRows.set(index);
      }
      if (cell.getCellType() != CellType.BLANK) {
        CellText.Shown shown = cellText.of(cell);
        if (!shown.text().isEmpty()) {
          int column = cell.getColumnIndex();
          texts.computeIfAbsent(index, r -> new TreeMap<>()).put(column, shown);
          lastColumn = Math.max(lastColumn, column);
        }
      }
    }
  }

  private boolean isRuled(CellStyle style) {
    return ruledStyles.computeIfAbsent(
        style.getIndex(),
        index ->
            (isDrawn(style.getBorderLeft()) || isDrawn(style.getBorderRight()))
                && (isDrawn(style.getBorderTop()) || isDrawn(style.getBorderBottom())));
  }

  private static boolean isDrawn(BorderStyle border) {
    return border != BorderStyle.NONE;
  }

  /** Keeps a region that begins among the texts; of two with one corner, the first. */
  private void addRegion(CellRangeAddress region) {
    int row = region.getFirstRow();
    int column = region.getFirstColumn();
    boolean sound =
        row >= 0 && column >= 0 && region.getLastRow() >= row && region.getLastColumn() >= column;
    if (sound && row <= lastRow() && column <= lastColumn) {
      regions.computeIfAbsent(row, r -> new TreeMap<>()).putIfAbsent(column, region);
    }
  }

  String name() {
    return name;
  }

  /** What cells show, by row and column; cells that show nothing are left out. */
  NavigableMap<Integer, NavigableMap<Integer, CellText.Shown>> texts() {
    return texts;
  }

  /** Merged regions by the row and column of their corner. */
  NavigableMap<Integer, NavigableMap<Integer, CellRangeAddress>> regions() {
    return regions;
  }

  /** The last row with a text; −1 if there is none. */
  int lastRow() {
    return texts.isEmpty() ? -1 : texts.lastKey();
  }

  /** The last column with a text; −1 if there is none. */
  int lastColumn() {
    return lastColumn;
  }

  /** Number of cells that show a text. */
  int size() {
    return texts.values().stream().mapToInt(NavigableMap::size).sum();
  }

  BitSet hiddenRows() {
    return hiddenRows;
  }

  BitSet hiddenColumns() {
    return hiddenColumns;
  }

  /** Rows in which a cell has borders along and across. */
  BitSet ruledRows() {
    return ruledRows;
  }
}
