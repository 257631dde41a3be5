package duibiao.document.sheet;

import duibiao.document.Block;
import duibiao.document.Budget;
import duibiao.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Parts the rows of sheets into tables and the paragraphs around them. */
final class SheetBlocks {

  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private int tables;

  SheetBlocks(Budget budget) {
    this.budget = budget;
  }

  /** The blocks of all sheets so far. */
  List<Block> blocks() {
    return blocks;
  }

  /** Adds what stands on a sheet. */
  void add(VisibleSheet sheet) {
    List<SheetRow> rows = sheet.rows();
    boolean[] parted = parted(sheet, rows);
    RowKind[] kinds = RowKind.of(rows, parted);
    for (int i = 0; i < rows.size(); ) {
      int end = i + 1;
      if (kinds[i] == RowKind.TABLE) {
        while (end < rows.size() && !parted[end] && kinds[end] == RowKind.TABLE) {
          end++;
        }
        addRun(sheet, rows.subList(i, end));
      } else {
        addParagraphs(rows.get(i));
      }
      i = end;
    }
  }

  private static boolean[] parted(VisibleSheet sheet, List<SheetRow> rows) {
    boolean[] parted = new boolean[rows.size()];
    int reach = -1;
    for (int i = 0; i < parted.length; i++) {
      SheetRow row = rows.get(i);
      parted[i] = sheet.isParted(reach, row.index());
      int lowest = row.pieces().stream().mapToInt(Piece::lastRow).max().orElse(row.index());
      reach = Math.max(reach, lowest);
    }
    return parted;
  }

  private void addRun(VisibleSheet sheet, List<SheetRow> run) {
    List<SheetRow> rows = trimmed(run);
    if (isTable(rows)) {
      budget.countBlock();
      blocks.add(SheetGrid.of(sheet, rows, ++tables, budget));
    } else {
      rows.forEach(this::addParagraphs);
    }
  }

  /** The rows from the first to the last that prints something. */
  private static List<SheetRow> trimmed(List<SheetRow> run) {
    int start = 0;
    int end = run.size();
    while (start < end && run.get(start).pieces().isEmpty()) {
      start++;
    }
    while (end > start && run.get(end - 1).pieces().isEmpty()) {
      end--;
    }
    return run.subList(start, end);
  }

  private static boolean isTable(List<SheetRow> rows) {
    boolean ruled = rows.stream().anyMatch(SheetRow::ruled);
    boolean contents = rows.stream().allMatch(row -> LineText.isContents(row.texts()));
    return rows.stream().anyMatch(row -> row.pieces().size() > 1)
        && (ruled || (rows.size() > 1 && !contents));
  }

  private void addParagraphs(SheetRow row) {
    for (Piece piece : row.lines()) {
      for (String line : Lines.of(piece.text())) {
        budget.countBlock();
        blocks.add(new Paragraph(line, piece.place()));
      }
    }
  }
}
