package duibiao.sample.wording;

import duibiao.sample.book.Entry;
import duibiao.sample.print.PrintedCell;
import duibiao.taxonomy.Classification;
import duibiao.taxonomy.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of the two summaries of final accounts: revenue on the left, expenditure on the right.
 */
final class FinalSides {

  /** The 类 that the form lists, whether or not they have money. */
  private static final List<String> CATEGORIES =
      List.of(
          "201", "202", "203", "204", "205", "206", "207", "208", "210", "211", "212", "213", "214",
          "215", "216", "217", "219", "220", "221", "222", "223", "224", "229", "234");

  private final Draft draft;
  private final List<CodedRows.Column> columns;
  private final List<List<PrintedCell>> left = new ArrayList<>();
  private final List<List<PrintedCell>> right = new ArrayList<>();

  /** Rows whose expenditure side has the given columns. */
  FinalSides(Draft draft, List<CodedRows.Column> columns) {
    this.draft = draft;
    this.columns = columns;
  }

  void revenue(String label, long cents) {
    String line = "revenue/" + Wording.label(label);
    left.add(List.of(PrintedCell.text(label), figure(line, "amount", cents)));
  }

  /** A row of expenditure; {@code amount} gives the cents of what a column takes. */
  void expenditure(String label, ToLongFunction<Predicate<Entry>> amount) {
    String line = "expenditure/" + Wording.label(label);
    List<PrintedCell> cells = new ArrayList<>(List.of(PrintedCell.text(label)));
    for (CodedRows.Column column : columns) {
      long cents = amount.applyAsLong(column.wanted());
      cells.add(figure(line, column.measure(), cents));
    }
    right.add(cells);
  }

  /** A row for each 类 of the form, and for others that have money. */
  void categories() {
    List<Entry> spent = draft.accounts().spent();
    List<String> codes =
        Stream.concat(
                CATEGORIES.stream()
                    .filter(code -> Classification.FUNCTIONAL.contains(code, draft.fiscalYear())),
                spent.stream()
                    .filter(entry -> columns.stream().anyMatch(c -> c.wanted().test(entry)))
                    .map(entry -> entry.item().substring(0, 3)))
            .distinct()
            .sorted()
            .toList();
    Map<String, List<Entry>> byCode =
        spent.stream().collect(Collectors.groupingBy(entry -> entry.item().substring(0, 3)));
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      String name = Classification.FUNCTIONAL.findName(code, draft.fiscalYear()).orElseThrow();
      List<Entry> own = byCode.getOrDefault(code, List.of());
      expenditure(
          ChineseNumber.of(i + 1) + "、" + name,
          wanted -> own.stream().filter(wanted).mapToLong(Entry::cents).sum());
    }
  }

  /** Fills the shorter side with blank rows, so that both go on at the same height. */
  void level() {
    int height = Math.max(left.size(), right.size());
    pad(left, 2, height);
    pad(right, columns.size() + 1, height);
  }

  private static void pad(List<List<PrintedCell>> side, int width, int height) {
    while (side.size() < height) {
      side.add(Collections.nCopies(width, PrintedCell.EMPTY));
    }
  }

  /** The finished rows. */
  List<List<PrintedCell>> rows() {
    level();
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      List<PrintedCell> row = new ArrayList<>(left.get(i));
      row.addAll(right.get(i));
      rows.add(row);
    }
    return rows;
  }

  /** The line of a figure is its label as readers compare it: folded, without its ordinal. */
  private PrintedCell figure(String line, String measure, long cents) {
    return draft.style().tenThousands(line, measure, cents);
  }
}
