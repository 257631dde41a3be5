package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.money.Amount;
import duibiao.taxonomy.Wording;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows above a form's first line. */
final class HeaderRows {

  private static final Pattern CODE = Pattern.compile("\\d{3}|\\d{5}|\\d{7}");

  private HeaderRows() {}

  /** Number of header rows: those before the first code, amount, row of dashes, 一、 or lone 合计. */
  static int count(Grid grid) {
    for (int row = 0; row < grid.rows(); row++) {
      List<String> texts =
          grid.row(row).stream().map(Cell::text).filter(text -> !text.isBlank()).toList();
      if (!texts.isEmpty() && isLine(texts)) {
        return row;
      }
    }
    return grid.rows();
  }

  private static boolean isLine(List<String> texts) {
    String first = Wording.fold(texts.get(0));
    return CODE.matcher(first).matches()
        || first.startsWith("一、")
        || (texts.size() == 1 && first.equals("合计"))
        || texts.stream().anyMatch(text -> Amount.read(text).isNumber())
        || texts.stream().allMatch(text -> Amount.read(text).state() == Amount.State.DASH);
  }

  /** All words of the header, folded. */
  static String text(Grid grid) {
    int count = count(grid);
    return grid.cells().stream()
        .filter(cell -> cell.row() < count)
        .map(cell -> Wording.fold(cell.text()))
        .collect(Collectors.joining(" "));
  }

  /**
   * The folded text at the foot of a column's header: the lowest cell that prints something. Group
   * headers above it are hints only, because text files do not say how far they reach.
   */
  static String foot(Grid grid, int headerRows, int column) {
    for (int row = headerRows - 1; row >= 0; row--) {
      Cell cell = grid.at(row, column);
      if (!cell.isBlank()) {
        return Wording.fold(cell.text());
      }
    }
    return "";
  }
}
