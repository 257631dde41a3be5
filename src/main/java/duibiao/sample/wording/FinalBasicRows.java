package duibiao.sample.wording;

import duibiao.sample.book.Entry;
import duibiao.sample.print.PrintedCell;
import duibiao.taxonomy.Classification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The rows of 一般公共预算财政拨款基本支出决算表: the fixed list of economic classes folded in two, 人员经费 on the left
 * and 公用经费 on the right.
 */
final class FinalBasicRows {

  private static final List<String> PERSONNEL =
      List.of(
          "301", "30101", "30102", "30103", "30106", "30107", "30108", "30109", "30110", "30111",
          "30112", "30113", "30114", "30199", "303", "30301", "30302", "30303", "30304", "30305",
          "30306", "30307", "30308", "30309", "30310", "30311", "30399");

  private static final List<String> PUBLIC =
      List.of(
          "302", "30201", "30202", "30203", "30204", "30205", "30206", "30207", "30208", "30209",
          "30211", "30212", "30213", "30214", "30215", "30216", "30217", "30218", "30224", "30225",
          "30226", "30227", "30228", "30229", "30231", "30239", "30240", "30299", "310", "31001",
          "31002", "31003", "31007", "31013", "31019", "31021", "31022", "31099");

  private final Draft draft;
  private final List<List<PrintedCell>> rows = new ArrayList<>();

  FinalBasicRows(Draft draft) {
    this.draft = draft;
  }

  List<List<PrintedCell>> rows() {
    List<List<PrintedCell>> left = side(PERSONNEL, Entry::isPersonnel);
    List<List<PrintedCell>> right = side(PUBLIC, Entry::isPublic);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      add(i < left.size() ? left.get(i) : blank(), i < right.size() ? right.get(i) : blank());
    }
    add(foot("人员经费合计", "personnel", Entry::isPersonnel), foot("公用经费合计", "public", Entry::isPublic));
    return rows;
  }

  private void add(List<PrintedCell> left, List<PrintedCell> right) {
    List<PrintedCell> row = new ArrayList<>(left);
    row.addAll(right);
    rows.add(row);
  }

  private static List<PrintedCell> blank() {
    return List.of(PrintedCell.EMPTY, PrintedCell.EMPTY, PrintedCell.EMPTY);
  }

  /** The classes that the form lists, and others that have money. */
  private List<List<PrintedCell>> side(List<String> listed, Predicate<Entry> wanted) {
    CodeSums sums = new CodeSums(1);
    draft.accounts().spent().stream()
        .filter(entry -> entry.isGeneralBasic() && wanted.test(entry))
        .forEach(entry -> sums.add(entry.economicClass(), 0, entry.cents()));
    SortedMap<String, long[]> byCode = sums.byCode();
    TreeSet<String> codes = new TreeSet<>(listed);
    codes.addAll(byCode.keySet());
    codes.remove("");
    return codes.stream()
        .filter(code -> Classification.ECONOMIC.contains(code, draft.fiscalYear()))
        .map(code -> line(code, byCode))
        .toList();
  }

  private List<PrintedCell> line(String code, Map<String, long[]> byCode) {
    long cents = byCode.getOrDefault(code, new long[1])[0];
    String name = Classification.ECONOMIC.findName(code, draft.fiscalYear()).orElseThrow();
    return List.of(
        PrintedCell.text(code),
        PrintedCell.text(name),
        draft.style().tenThousands(code, "amount", cents));
  }

  private List<PrintedCell> foot(String label, String measure, Predicate<Entry> wanted) {
    long cents = draft.accounts().spent(entry -> entry.isGeneralBasic() && wanted.test(entry));
    return List.of(
        PrintedCell.wide(label, 2),
        PrintedCell.EMPTY,
        draft.style().tenThousands("total", measure, cents));
  }
}
