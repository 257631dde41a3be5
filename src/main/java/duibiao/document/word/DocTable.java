package duibiao.document.word;

import duibiao.document.Budget;
import duibiao.document.word.Table.Merge;
import duibiao.document.word.Table.Row;
import duibiao.document.word.Table.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** One table of a {@code doc} while it is read: its columns are where the sides of cells are. */
final class DocTable {

  /** Sides of cells in one column differ by no more, because each row is rounded by itself. */
  private static final int SAME_EDGE = 30;

  /** A cell that stands between two sides, in twips. */
  private record Box(int left, int right, Merge merge, List<Piece> content) {}

  private final DocBody body;
  private final Budget budget;
  private final int depth;

  /**
   * Prepares to read a table.
   *
   * @param depth number of tables around its cells, with the table itself
   */
  DocTable(DocBody body, int depth, Budget budget) {
    this.body = body;
    this.depth = depth;
    this.budget = budget;
  }

  /**
   * Reads a table.
   *
   * @param number table of the document, counted from 1
   */
  Table read(org.apache.poi.hwpf.usermodel.Table table, int number) {
    Budget.require(table.numRows() <= budget.limits().rows(), "表格行数", budget.limits().rows());
    List<List<Box>> rows = new ArrayList<>();
    for (int i = 0; i < table.numRows(); i++) {
      rows.add(boxes(table.getRow(i)));
    }
    List<Integer> sides = sides(rows);
    List<Row> placed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Slot> slots = rows.get(i).stream().map(box -> slot(box, sides)).toList();
      if (!slots.isEmpty()) {
        placed.add(new Row(number, i + 1, slots));
      }
    }
    return new Table(sides.stream().map(side -> side - sides.get(0)).toList(), placed);
  }

  private List<Box> boxes(TableRow row) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < row.numCells(); i++) {
      body.countCell();
      TableCell cell = row.getCell(i);
      int left = cell.getLeftEdge();
      int right = left + cell.getWidth();
      if (cell.isMerged() && !cell.isFirstMerged() && !boxes.isEmpty()) {
        Box first = boxes.remove(boxes.size() - 1);
        boxes.add(new Box(first.left, right, first.merge, first.content));
      } else {
        boxes.add(new Box(left, right, merge(cell), body.content(cell, depth)));
      }
    }
    return boxes;
  }

  private static Merge merge(TableCell cell) {
    if (cell.isFirstVerticallyMerged()) {
      return Merge.BEGINS;
    }
    return cell.isVerticallyMerged() ? Merge.CONTINUES : Merge.NONE;
  }

  private static List<Integer> sides(List<List<Box>> rows) {
    TreeSet<Integer> all = new TreeSet<>();
    for (List<Box> row : rows) {
      row.forEach(box -> Collections.addAll(all, box.left, box.right));
    }
    List<Integer> sides = new ArrayList<>();
    for (int side : all) {
      if (sides.isEmpty() || side - sides.get(sides.size() - 1) > SAME_EDGE) {
        sides.add(side);
      }
    }
    return sides;
  }

  private static Slot slot(Box box, List<Integer> sides) {
    int column = column(box.left, sides);
    return new Slot(column, Math.max(1, column(box.right, sides) - column), box.merge, box.content);
  }

  /** The last side that is not beyond a coordinate. */
  private static int column(int coordinate, List<Integer> sides) {
    int found = Collections.binarySearch(sides, coordinate);
    return found >= 0 ? found : -found - 2;
  }
}
