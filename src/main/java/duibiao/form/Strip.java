package duibiao.form;

import duibiao.document.Grid;
import duibiao.taxonomy.Column;
import duibiao.taxonomy.Column.Side;
import duibiao.taxonomy.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Neighbouring columns of a grid that make a list of their own. Most forms are one strip; revenue
 * and expenditure side by side are two, and so is a list folded into two halves.
 *
 * @param side which side of the form the strip is
 * @param codes indexes of the code columns 类, 款, 项, from left to right
 * @param label index of the column that names the lines; -1 if there is none
 * @param money the money columns by their index, from left to right
 */
record Strip(Side side, List<Integer> codes, int label, Map<Integer, Column> money) {

  private static final Pattern LEVEL = Pattern.compile("[类款项]");

  /** Binds the columns of a grid by the words of its header, from left to right. */
  static List<Strip> bind(Form form, Grid grid, Header header) {
    List<Strip> strips = new ArrayList<>();
    Strip strip = empty(form.isTwoSided() ? Side.REVENUE : Side.WHOLE);
    for (int column = 0; column < grid.columns(); column++) {
      String foot = header.foot(column);
      boolean isCode = LEVEL.matcher(foot).matches() || foot.endsWith("科目编码");
      boolean isLabel = foot.endsWith("科目名称") || foot.equals("项目");
      if ((isCode && !strip.money.isEmpty()) || (isLabel && strip.label >= 0)) {
        strips.add(strip);
        strip = empty(form.isTwoSided() ? Side.EXPENDITURE : Side.WHOLE);
      }
      if (isCode) {
        strip.codes.add(column);
      } else if (isLabel) {
        strip = new Strip(strip.side, strip.codes, column, strip.money);
      } else {
        strip.bindMoney(form, header.group(column), foot, column);
      }
    }
    strips.add(strip);
    return strips;
  }

  private static Strip empty(Side side) {
    return new Strip(side, new ArrayList<>(), -1, new LinkedHashMap<>());
  }

  private void bindMoney(Form form, String group, String foot, int index) {
    form.columns().stream()
        .filter(column -> column.side() == side && !money.containsValue(column))
        .filter(column -> column.isHeaded(group, foot))
        .findFirst()
        .ifPresent(column -> money.put(index, column));
  }
}
