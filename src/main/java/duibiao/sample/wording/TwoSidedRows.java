package duibiao.sample.wording;

import duibiao.sample.book.Entry;
import duibiao.sample.print.PrintedCell;
import duibiao.taxonomy.Classification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rows of Tables 1 and 4: revenue on the left, expenditure by 类 on the right. */
final class TwoSidedRows {

  /** The 类 that the form of 2021 lists, whether or not they have money. */
  private static final List<String> FULL_LIST =
      List.of(
          "201", "203", "204", "205", "206", "207", "208", "210", "211", "212", "213", "214", "215",
          "216", "219", "220", "221", "222", "223", "224", "229", "232");

  private final Draft draft;
  private final List<CodedRows.Column> columns;
  private final List<List<PrintedCell>> left = new ArrayList<>();
  private final List<List<PrintedCell>> right = new ArrayList<>();

  /** Rows whose expenditure side has the given columns; the first one takes all money. */
  TwoSidedRows(Draft draft, List<CodedRows.Column> columns) {
    this.draft = draft;
    this.columns = columns;
  }

  /** Adds a row of revenue; {@code label} is printed after its ordinal. */
  void revenue(String ordinal, String label, Predicate<Entry> wanted) {
    left.add(
        List.of(PrintedCell.text(ordinal + label), figure("revenue/" + label, "amount", wanted)));
  }

  /** The finished rows, the totals in the last one. */
  List<List<PrintedCell>> rows() {
    Predicate<Entry> all = columns.get(0).wanted();
    List<String> categories =
        draft.template().listsEveryCategory() ? everyCategory(all) : categories(all);
    for (int i = 0; i < categories.size(); i++) {
      String code = categories.get(i);
      String name = Classification.FUNCTIONAL.findName(code, draft.fiscalYear()).orElseThrow();
      expenditure(ChineseNumber.of(i + 1) + "、", name, entry -> entry.item().startsWith(code));
    }
    pad(left, 2);
    pad(right, columns.size() + 1);
    revenue("", "收入总计", all);
    expenditure("", "支出总计", Draft.ALL);
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      List<PrintedCell> row = new ArrayList<>(left.get(i));
      row.addAll(right.get(i));
      rows.add(List.copyOf(row));
    }
    return rows;
  }

  private List<String> categories(Predicate<Entry> all) {
    return draft.books().items(all).stream().map(item -> item.substring(0, 3)).distinct().toList();
  }

  private List<String> everyCategory(Predicate<Entry> all) {
    return Stream.concat(FULL_LIST.stream(), categories(all).stream()).distinct().sorted().toList();
  }

  private void expenditure(String ordinal, String label, Predicate<Entry> wanted) {
    List<PrintedCell> cells = new ArrayList<>(List.of(PrintedCell.text(ordinal + label)));
    for (CodedRows.Column column : columns) {
      cells.add(figure("expenditure/" + label, column.measure(), wanted.and(column.wanted())));
    }
    right.add(List.copyOf(cells));
  }

  private PrintedCell figure(String line, String measure, Predicate<Entry> wanted) {
    return draft.style().yuan(line, measure, draft.books().sum(wanted));
  }

  private void pad(List<List<PrintedCell>> side, int width) {
    while (side.size() < Math.max(left.size(), right.size())) {
      side.add(Collections.nCopies(width, PrintedCell.EMPTY));
    }
  }
}
