package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.taxonomy.Column;
import duibiao.taxonomy.Column.Side;
import duibiao.taxonomy.Level;
import duibiao.taxonomy.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of a recognised form.
 *
 * <p>Lines without any amount are left out, because empty forms keep the sample lines of the
 * official template; a 合计 is kept even if it is blank.
 */
public final class Lines {

  private static final String TOTAL = "合计";
  private static final String TOTAL_KEY = "total";

  private final RecognisedForm form;
  private final Grid grid;
  private final Header header;
  private final Map<Strip, Codes> strips = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Cell> unknown = new ArrayList<>();
  private final List<Cell> blank = new ArrayList<>();
  private final List<Cell> cut = new ArrayList<>();

  private Lines(RecognisedForm form) {
    this.form = form;
    this.grid = form.grid();
    this.header = new Header(grid);
    for (Strip strip : Strip.bind(form.form(), grid, header)) {
      strips.put(strip, new Codes(grid, strip.codes()));
    }
  }

  /** Reads the lines of a form. */
  public static Lines of(RecognisedForm form) {
    Lines lines = new Lines(form);
    for (int row = lines.header.rows(); row < lines.grid.rows(); row++) {
      for (Map.Entry<Strip, Codes> strip : lines.strips.entrySet()) {
        lines.addRow(row, strip.getKey(), strip.getValue());
      }
    }
    return lines;
  }

  /** The form whose lines they are. */
  public RecognisedForm form() {
    return form;
  }

  /** The figures' cells in reading order. */
  public List<Line> all() {
    return lines;
  }

  /** Labels beside which amounts stand, but which name no line. */
  public List<Cell> unknown() {
    return unknown;
  }

  /** The names of lines with a code and no amount, as sample lines of the template have. */
  public List<Cell> blank() {
    return blank;
  }

  /** The codes of lines that are printed without their leading zero. */
  public List<Cell> cut() {
    return cut;
  }

  /**
   * The columns that no header of the grid names, of the layout of the form's year that it comes
   * closest to.
   */
  public List<Column> missingColumns() {
    List<Column> bound =
        strips.keySet().stream().flatMap(strip -> strip.money().values().stream()).toList();
    return Stream.of(Level.values())
        .map(level -> missing(level, bound))
        .min(Comparator.comparingInt(List::size))
        .orElseThrow();
  }

  private List<Column> missing(Level level, List<Column> bound) {
    return form.form().columns().stream()
        .filter(column -> column.side() != Side.FOOT && column.belongsTo(level, form.year()))
        .filter(column -> !bound.contains(column))
        .toList();
  }

  private void addRow(int row, Strip strip, Codes codes) {
    if (form.form().isTwoSided()) {
      addLabelled(row, strip);
    } else if (form.form().isCoded()) {
      addCoded(row, strip, codes);
    } else {
      add(row, strip, TOTAL_KEY, "");
    }
  }

  private void addLabelled(int row, Strip strip) {
    String printed = label(row, strip);
    String label = Wording.label(printed);
    if (!label.isEmpty()) {
      String key = strip.side().name().toLowerCase(Locale.ROOT) + "/" + label;
      add(row, strip, key, printed);
    } else if (hasAmount(row, strip)) {
      unknown.add(grid.at(row, Math.max(0, strip.label())));
    }
  }

  private void addCoded(int row, Strip strip, Codes codes) {
    Optional<String> code = codes.read(row);
    if (code.isPresent()) {
      if (hasAmount(row, strip)) {
        add(row, strip, code.get(), label(row, strip));
        codes.cut(row).ifPresent(cut::add);
      } else {
        blank.add(grid.at(row, strip.label() < 0 ? strip.codes().get(0) : strip.label()));
      }
    } else if (!addFoot(row, strip)) {
      if (isTotal(row, strip)) {
        add(row, strip, TOTAL_KEY, TOTAL);
      } else if (hasAmount(row, strip)) {
        unknown.add(grid.at(row, strip.codes().isEmpty() ? 0 : strip.codes().get(0)));
      }
    }
  }

  /**
   * Adds the cell that sums up a list; false if the row has none. Its label may cover code and
   * name, which leaves the name blank in formats without merged cells.
   */
  private boolean addFoot(int row, Strip strip) {
    String named = label(row, strip);
    boolean isWide = named.isBlank() && !strip.codes().isEmpty();
    String label = isWide ? grid.at(row, strip.codes().get(0)).text() : named;
    Optional<Column> foot =
        form.form().columns().stream()
            .filter(column -> column.side() == Side.FOOT)
            .filter(column -> column.isHeaded("", Wording.fold(label)))
            .findFirst();
    foot.ifPresent(
        column ->
            strip.money().keySet().stream()
                .findFirst()
                .map(index -> grid.at(row, index))
                .ifPresent(cell -> lines.add(new Line(TOTAL_KEY, label, column.measure(), cell))));
    return foot.isPresent();
  }

  private String label(int row, Strip strip) {
    return strip.label() < 0 ? "" : grid.at(row, strip.label()).text();
  }

  private boolean isTotal(int row, Strip strip) {
    return grid.row(row).stream()
        .filter(cell -> !strip.money().containsKey(cell.column()))
        .anyMatch(cell -> Wording.fold(cell.text()).equals(TOTAL));
  }

  private boolean hasAmount(int row, Strip strip) {
    return strip.money().keySet().stream().anyMatch(index -> !amount(row, index).isBlank());
  }

  private void add(int row, Strip strip, String key, String label) {
    strip
        .money()
        .forEach(
            (index, column) ->
                lines.add(new Line(key, label, column.measure(), amount(row, index))));
  }

  /** The cell of an amount; blank where the header reaches into the line. */
  private Cell amount(int row, int column) {
    Cell cell = grid.at(row, column);
    return header.isWord(cell)
        ? new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), "", cell.place())
        : cell;
  }
}
