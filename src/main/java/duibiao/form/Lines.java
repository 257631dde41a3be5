package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.taxonomy.Column;
import duibiao.taxonomy.Column.Side;
import duibiao.taxonomy.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a recognised form.
 *
 * <p>Lines without any amount are left out, because empty forms keep the sample lines of the
 * official template; a 合计 is kept even if it is blank.
 */
public final class Lines {

  private static final String TOTAL = "合计";
  private static final String TOTAL_KEY = "total";
  private static final int[] CODE_DIGITS = {3, 2, 2};

  private final RecognisedForm form;
  private final Grid grid;
  private final Columns columns;
  private final List<Line> lines = new ArrayList<>();
  private final List<Cell> unknown = new ArrayList<>();

  /** The code of each level as the last row printed it. */
  private final String[] parents = new String[CODE_DIGITS.length];

  private Lines(RecognisedForm form) {
    this.form = form;
    this.grid = form.grid();
    this.columns = Columns.bind(form.form(), grid);
  }

  /** Reads the lines of a form whose columns are known. */
  public static Lines of(RecognisedForm form) {
    Lines lines = new Lines(form);
    for (int row = HeaderRows.count(lines.grid); row < lines.grid.rows(); row++) {
      lines.addRow(row);
    }
    return lines;
  }

  /** The figures' cells in reading order. */
  public List<Line> all() {
    return lines;
  }

  /** Labels beside which amounts stand, but which name no line. */
  public List<Cell> unknown() {
    return unknown;
  }

  /** The columns of the form that no header of the grid names. */
  public List<Column> missingColumns() {
    return form.form().columns().stream()
        .filter(column -> !columns.money().containsValue(column))
        .toList();
  }

  private void addRow(int row) {
    if (form.form().isTwoSided()) {
      addSide(row, Side.REVENUE);
      addSide(row, Side.EXPENDITURE);
    } else if (form.form().isCoded()) {
      addCoded(row);
    } else {
      add(row, Side.WHOLE, TOTAL_KEY, "");
    }
  }

  private void addSide(int row, Side side) {
    Integer column = columns.labels().get(side);
    if (column == null) {
      return;
    }
    String printed = grid.at(row, column).text();
    String label = Wording.label(printed);
    if (!label.isEmpty()) {
      String key = side.name().toLowerCase(Locale.ROOT) + "/" + label;
      add(row, side, key, printed);
    } else if (hasAmount(row, side)) {
      unknown.add(grid.at(row, column));
    }
  }

  private void addCoded(int row) {
    Optional<String> code = code(row);
    if (code.isPresent()) {
      if (hasAmount(row, Side.WHOLE)) {
        String name =
            Optional.ofNullable(columns.labels().get(Side.WHOLE))
                .map(column -> grid.at(row, column).text())
                .orElse("");
        add(row, Side.WHOLE, code.get(), name);
      }
    } else if (isTotal(row)) {
      add(row, Side.WHOLE, TOTAL_KEY, TOTAL);
    } else if (hasAmount(row, Side.WHOLE)) {
      unknown.add(grid.at(row, 0));
    }
  }

  private boolean isTotal(int row) {
    return grid.row(row).stream()
        .filter(cell -> !columns.money().containsKey(cell.column()))
        .anyMatch(cell -> Wording.fold(cell.text()).equals(TOTAL));
  }

  /**
   * The code of a row: its levels joined, each padded to its number of digits. A blank level takes
   * the row above's, but only left of a printed one.
   */
  private Optional<String> code(int row) {
    List<Integer> levels = columns.codes();
    int last = levels.size() - 1;
    while (last >= 0 && grid.at(row, levels.get(last)).isBlank()) {
      last--;
    }
    if (last < 0 || last >= CODE_DIGITS.length) {
      return Optional.empty();
    }
    StringBuilder code = new StringBuilder();
    for (int level = 0; level <= last; level++) {
      String digits = Wording.fold(grid.at(row, levels.get(level)).text());
      if (digits.isEmpty()) {
        digits = parents[level];
      }
      if (digits == null || !digits.matches("\\d{1,7}")) {
        return Optional.empty();
      }
      parents[level] = digits;
      code.append("0".repeat(Math.max(0, CODE_DIGITS[level] - digits.length()))).append(digits);
    }
    Arrays.fill(parents, last + 1, parents.length, null);
    return Optional.of(code.toString());
  }

  private boolean hasAmount(int row, Side side) {
    return columns.money().entrySet().stream()
        .filter(entry -> entry.getValue().side() == side)
        .anyMatch(entry -> !grid.at(row, entry.getKey()).isBlank());
  }

  private void add(int row, Side side, String key, String label) {
    for (Map.Entry<Integer, Column> entry : columns.money().entrySet()) {
      if (entry.getValue().side() == side) {
        lines.add(new Line(key, label, entry.getValue(), grid.at(row, entry.getKey())));
      }
    }
  }
}
