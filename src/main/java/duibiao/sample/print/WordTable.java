package duibiao.sample.print;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table in Word's own words: a cell over several rows is repeated in each, as merged. */
final class WordTable {

  private static final int PADDING = 60;
  private static final int RULE_EIGHTHS = 4;

  private final TableGrid grid;
  private final int repeatedRows;
  private final float size;
  private final int[] widths;
  private final int rowHeight;

  WordTable(TableGrid grid, PageSize page, PrintedDocument document) {
    this.grid = grid;
    this.repeatedRows = document.repeatsHeaders() ? grid.headerRows() : 0;
    ColumnWidths asked = ColumnWidths.of(grid, document.nameCharacters());
    this.size = page.sizeFor(asked);
    int[] halves = asked.filling(page.halves(size));
    int all = IntStream.of(halves).sum();
    int width = WordRendering.twentieths(page.textWidth());
    this.widths = IntStream.of(halves).map(one -> one * width / all).toArray();
    this.rowHeight = WordRendering.twentieths(page.rowHeight());
  }

  void write(XWPFTable table) {
    setUp(table);
    List<PlacedCell> cells = List.of();
    for (int row = 0; row < grid.rows().size(); row++) {
      cells = touching(row, cells);
      write(cells, row, table.insertNewTableRow(row));
    }
  }

  private void setUp(XWPFTable table) {
    table.removeRow(0);
    table.setWidth(IntStream.of(widths).sum());
    table.setTableAlignment(TableRowAlign.CENTER);
    XWPFTable.XWPFBorderType single = XWPFTable.XWPFBorderType.SINGLE;
    table.setTopBorder(single, RULE_EIGHTHS, 0, "auto");
    table.setLeftBorder(single, RULE_EIGHTHS, 0, "auto");
    table.setBottomBorder(single, RULE_EIGHTHS, 0, "auto");
    table.setRightBorder(single, RULE_EIGHTHS, 0, "auto");
    table.setInsideHBorder(single, RULE_EIGHTHS, 0, "auto");
    table.setInsideVBorder(single, RULE_EIGHTHS, 0, "auto");
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setCellMargins(0, PADDING, 0, PADDING);
    CTTblGrid columns = table.getCTTbl().addNewTblGrid();
    IntStream.of(widths).forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
  }

  /** The cells of a row from left to right, with those that reach into it from above. */
  private List<PlacedCell> touching(int row, List<PlacedCell> above) {
    List<PlacedCell> cells = new ArrayList<>(grid.rows().get(row));
    above.stream().filter(cell -> cell.endRow() > row).forEach(cells::add);
    cells.sort(Comparator.comparingInt(PlacedCell::column));
    return cells;
  }

  private void write(List<PlacedCell> cells, int index, XWPFTableRow row) {
    row.setCantSplitRow(true);
    row.setHeight(rowHeight);
    if (index < repeatedRows) {
      row.setRepeatHeader(true);
    }
    cells.forEach(cell -> write(cell, cell.row() == index, row.createCell()));
  }

  private void write(PlacedCell cell, boolean isTop, XWPFTableCell to) {
    int width = IntStream.range(cell.column(), cell.endColumn()).map(i -> widths[i]).sum();
    to.setWidth(Integer.toString(width));
    to.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    CTTcPr properties = to.getCTTc().getTcPr();
    if (cell.columnSpan() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
    }
    if (cell.rowSpan() > 1) {
      properties.addNewVMerge().setVal(isTop ? STMerge.RESTART : STMerge.CONTINUE);
    }
    XWPFParagraph paragraph = to.getParagraphs().get(0);
    paragraph.setStyle(WordStyles.TABLE);
    List<String> lines = isTop ? cell.text().lines().toList() : List.of();
    for (int i = 0; i < lines.size(); i++) {
      write(lines.get(i), cell.alignment(), i == 0 ? paragraph : to.addParagraph());
    }
  }

  private void write(String line, Alignment alignment, XWPFParagraph paragraph) {
    paragraph.setStyle(WordStyles.TABLE);
    paragraph.setAlignment(
        switch (alignment) {
          case LEFT -> ParagraphAlignment.LEFT;
          case CENTRE -> ParagraphAlignment.CENTER;
          case RIGHT -> ParagraphAlignment.RIGHT;
        });
    XWPFRun run = paragraph.createRun();
    run.setFontSize(size);
    run.setText(line);
  }
}
