package duibiao.sample.print;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table in Word's own words: a cell over several rows is repeated in each, as merged. */
final class WordTable {

  private static final int ROW_HEIGHT = 380;
  private static final int RULE_EIGHTHS = 4;

  private final CTTbl tbl;
  private final int[] widths;

  private WordTable(CTTbl tbl, int[] widths) {
    this.tbl = tbl;
    this.widths = widths;
  }

  /** Fills {@code tbl}, {@code width} twentieths of a point wide. */
  static void write(PrintedTable table, CTTbl tbl, int width, PrintedDocument disclosure) {
    int[] asked = table.widths();
    int all = IntStream.of(asked).sum();
    int[] widths = IntStream.of(asked).map(one -> one * width / all).toArray();
    WordTable word = new WordTable(tbl, widths);
    word.setUp();
    List<PlacedCell> above = List.of();
    List<List<PlacedCell>> grid = table.grid();
    for (int row = 0; row < grid.size(); row++) {
      List<PlacedCell> cells = touching(row, above, grid.get(row));
      boolean isHeader = row < table.header().size();
      word.row(row, cells, isHeader && disclosure.repeatsHeaders());
      above = cells;
    }
  }

  /** The cells of a row from left to right, with those that reach into it from above. */
  private static List<PlacedCell> touching(
      int row, List<PlacedCell> above, List<PlacedCell> starting) {
    List<PlacedCell> cells = new ArrayList<>(starting);
    above.stream().filter(cell -> cell.endRow() > row).forEach(cells::add);
    cells.sort((a, b) -> a.column() - b.column());
    return cells;
  }

  private void setUp() {
    CTTblPr properties = tbl.addNewTblPr();
    setWidth(properties.addNewTblW(), IntStream.of(widths).sum());
    properties.addNewJc().setVal(STJcTable.CENTER);
    CTTblBorders borders = properties.addNewTblBorders();
    for (CTBorder border :
        List.of(
            borders.addNewTop(),
            borders.addNewLeft(),
            borders.addNewBottom(),
            borders.addNewRight(),
            borders.addNewInsideH(),
            borders.addNewInsideV())) {
      border.setVal(STBorder.SINGLE);
      border.setSz(BigInteger.valueOf(RULE_EIGHTHS));
    }
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = tbl.addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
  }

  private static void setWidth(CTTblWidth width, int value) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(value));
  }

  private void row(int index, List<PlacedCell> cells, boolean repeats) {
    CTRow row = tbl.addNewTr();
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    properties.addNewTrHeight().setVal(BigInteger.valueOf(ROW_HEIGHT));
    if (repeats) {
      properties.addNewTblHeader();
    }
    cells.forEach(cell -> cell(row.addNewTc(), cell, cell.row() == index));
  }

  private void cell(CTTc tc, PlacedCell cell, boolean isTop) {
    CTTcPr properties = tc.addNewTcPr();
    setWidth(
        properties.addNewTcW(),
        IntStream.range(cell.column(), cell.endColumn()).map(i -> widths[i]).sum());
    if (cell.columnSpan() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
    }
    if (cell.rowSpan() > 1) {
      properties.addNewVMerge().setVal(isTop ? STMerge.RESTART : STMerge.CONTINUE);
    }
    properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    CTP paragraph = tc.addNewP();
    CTPPr style = paragraph.addNewPPr();
    style.addNewPStyle().setVal("TableText");
    style
        .addNewJc()
        .setVal(
            switch (cell.alignment()) {
              case LEFT -> STJc.LEFT;
              case CENTRE -> STJc.CENTER;
              case RIGHT -> STJc.RIGHT;
            });
    if (isTop && !cell.text().isEmpty()) {
      paragraph.addNewR().addNewT().setStringValue(cell.text());
    }
  }
}
