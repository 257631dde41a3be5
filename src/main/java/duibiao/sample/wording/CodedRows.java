package duibiao.sample.wording;

import duibiao.sample.book.Entry;
import duibiao.sample.print.PrintedCell;
import duibiao.taxonomy.Classification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rows of a table by code: a row for each code, one for each level above it, and the total
 * last.
 */
final class CodedRows {

  /** A column of amounts: what it measures, and which entries it takes. */
  record Column(String measure, Predicate<Entry> wanted) {}

  private final Classification list;
  private final int levels;
  private final List<Column> columns;
  private final FigurePrinter printer;

  /** Rows of the functional list down to 项, or of the economic list down to 款. */
  CodedRows(Classification list, List<Column> columns, FigurePrinter printer) {
    this.list = list;
    this.levels = list == Classification.FUNCTIONAL ? 3 : 2;
    this.columns = columns;
    this.printer = printer;
  }

  /** The rows that {@code entries} fill; only the total, left blank, if none is wanted. */
  List<List<PrintedCell>> of(List<Entry> entries, int year) {
    CodeSums sums = new CodeSums(columns.size());
    for (Entry entry : entries) {
      add(entry, sums);
    }
    List<List<PrintedCell>> rows = new ArrayList<>();
    sums.byCode().forEach((code, amounts) -> rows.add(row(code, year, amounts)));
    if (!rows.isEmpty()) {
      // The empty code sorts first, the total is printed last.
      Collections.rotate(rows, -1);
    } else {
      rows.add(blankTotal());
    }
    return rows;
  }

  private void add(Entry entry, CodeSums sums) {
    String code = list == Classification.FUNCTIONAL ? entry.item() : entry.economicClass();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).wanted().test(entry)) {
        sums.add(code, i, entry.cents());
      }
    }
  }

  private List<PrintedCell> row(String code, int year, long[] amounts) {
    List<PrintedCell> cells = codeCells(code, year);
    String line = code.isEmpty() ? "total" : code;
    for (int i = 0; i < amounts.length; i++) {
      String measure = columns.get(i).measure();
      cells.add(printer.print(line, measure, amounts[i]));
    }
    return List.copyOf(cells);
  }

  private List<PrintedCell> codeCells(String code, int year) {
    List<PrintedCell> cells = new ArrayList<>();
    if (code.isEmpty()) {
      cells.add(PrintedCell.wide("合计", 1 + levels));
      cells.addAll(Collections.nCopies(levels, PrintedCell.EMPTY));
      return cells;
    }
    for (int level = 0; level < levels; level++) {
      int from = level == 0 ? 0 : 1 + 2 * level;
      int to = 3 + 2 * level;
      cells.add(PrintedCell.text(to <= code.length() ? code.substring(from, to) : ""));
    }
    cells.add(PrintedCell.text(list.findName(code, year).orElseThrow()));
    return cells;
  }

  private List<PrintedCell> blankTotal() {
    List<PrintedCell> cells = codeCells("", 0);
    cells.addAll(Collections.nCopies(columns.size(), PrintedCell.EMPTY));
    return List.copyOf(cells);
  }
}
