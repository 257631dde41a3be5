package duibiao.sample.wording;

import duibiao.sample.book.Entry;
import duibiao.sample.print.HeaderCell;
import duibiao.sample.print.PrintedCell;
import duibiao.taxonomy.Classification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** A table of final accounts by functional item (项): its header, and a row for each code. */
final class FinalRows {

  private final Draft draft;
  private final List<String> measures;
  private final CodeSums sums;

  FinalRows(Draft draft, String... measures) {
    this.draft = draft;
    this.measures = List.of(measures);
    this.sums = new CodeSums(measures.length);
  }

  /** Adds the entries that {@code wanted} takes to the column of a measure. */
  FinalRows add(String measure, List<Entry> entries, Predicate<Entry> wanted) {
    int column = measures.indexOf(measure);
    entries.stream().filter(wanted).forEach(entry -> sums.add(entry.item(), column, entry.cents()));
    return this;
  }

  /** The rows with the total (合计) first, which is all there is if nothing was added. */
  List<List<PrintedCell>> rows() {
    List<List<PrintedCell>> rows = new ArrayList<>();
    sums.byCode().forEach((code, amounts) -> rows.add(row(code, amounts)));
    if (rows.isEmpty()) {
      List<PrintedCell> blank = codeCells("");
      blank.addAll(Collections.nCopies(measures.size(), PrintedCell.EMPTY));
      rows.add(blank);
    }
    return rows;
  }

  private List<PrintedCell> row(String code, long[] amounts) {
    List<PrintedCell> cells = codeCells(code);
    String line = code.isEmpty() ? "total" : code;
    for (int i = 0; i < amounts.length; i++) {
      cells.add(draft.style().tenThousands(line, measures.get(i), amounts[i]));
    }
    return cells;
  }

  private List<PrintedCell> codeCells(String code) {
    List<PrintedCell> cells = new ArrayList<>();
    int width = codeColumns();
    if (code.isEmpty()) {
      cells.add(PrintedCell.wide("合计", width + 1));
      cells.addAll(Collections.nCopies(width, PrintedCell.EMPTY));
      return cells;
    }
    if (width == 1) {
      cells.add(PrintedCell.text(code));
    } else {
      for (int end = 3; end <= 7; end += 2) {
        int start = end == 3 ? 0 : end - 2;
        cells.add(PrintedCell.text(end <= code.length() ? code.substring(start, end) : ""));
      }
    }
    String name = Classification.FUNCTIONAL.findName(code, draft.fiscalYear()).orElseThrow();
    cells.add(PrintedCell.text(name));
    return cells;
  }

  private int codeColumns() {
    return draft.style().mergesCodes() ? 1 : 3;
  }

  /** The header above the rows; a column stands alone or with others under a title. */
  List<List<HeaderCell>> header(Group... groups) {
    boolean merged = draft.style().mergesCodes();
    int depth = merged ? 2 : 3;
    List<HeaderCell> first = new ArrayList<>();
    List<HeaderCell> second = new ArrayList<>();
    first.add(HeaderCell.wide("项目", codeColumns() + 1));
    second.add(merged ? HeaderCell.tall("功能分类科目编码", 1) : HeaderCell.wide("功能分类科目编码", 3));
    second.add(HeaderCell.tall("科目名称", depth - 1));
    for (Group group : groups) {
      int parts = group.parts().size();
      first.add(
          parts == 0
              ? HeaderCell.tall(group.title(), depth)
              : HeaderCell.wide(group.title(), parts));
      group.parts().forEach(part -> second.add(HeaderCell.tall(part, depth - 1)));
    }
    return merged
        ? List.of(first, second)
        : List.of(first, second, HeaderCell.row(1, "类", "款", "项"));
  }

  /** A column of amounts, or several under one title. */
  record Group(String title, List<String> parts) {

    static Group of(String title, String... parts) {
      return new Group(title, List.of(parts));
    }
  }
}
