package duibiao.form;

import duibiao.document.Grid;
import duibiao.taxonomy.Column;
import duibiao.taxonomy.Column.Side;
import duibiao.taxonomy.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each column of a grid holds, bound by the words of its header.
 *
 * @param money the money columns by their index, from left to right
 * @param codes indexes of the code columns 类, 款, 项, from left to right; empty in forms without
 *     codes
 * @param labels index of the column that names the lines, by side
 */
record Columns(Map<Integer, Column> money, List<Integer> codes, Map<Side, Integer> labels) {

  /** Binds the columns of a grid that is known to be {@code form}. */
  static Columns bind(Form form, Grid grid) {
    int headerRows = HeaderRows.count(grid);
    Map<Integer, Column> money = new LinkedHashMap<>();
    List<Integer> codes = new ArrayList<>();
    Map<Side, Integer> labels = new LinkedHashMap<>();
    Side side = form.isTwoSided() ? Side.REVENUE : Side.WHOLE;
    for (int index = 0; index < grid.columns(); index++) {
      String foot = HeaderRows.foot(grid, headerRows, index);
      if (foot.matches("[类款项]") || foot.endsWith("科目编码")) {
        codes.add(index);
      } else if (foot.endsWith("科目名称") || foot.equals("项目")) {
        if (labels.containsKey(side)) {
          side = Side.EXPENDITURE;
        }
        labels.put(side, index);
      } else {
        bindMoney(form, side, foot, index, money);
      }
    }
    return new Columns(money, codes, labels);
  }

  private static void bindMoney(
      Form form, Side side, String foot, int index, Map<Integer, Column> money) {
    form.columns().stream()
        .filter(column -> column.side() == side && !money.containsValue(column))
        .filter(column -> column.header().matcher(foot).matches())
        .findFirst()
        .ifPresent(column -> money.put(index, column));
  }
}
