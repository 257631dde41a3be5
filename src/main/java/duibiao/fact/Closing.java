package duibiao.fact;

import duibiao.form.Line;
import duibiao.money.Amount;
import duibiao.money.Amount.State;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Whether the sums of a form close. A table whose characters were recognised in a picture is
 * accepted only then, because every digit of it may be mistaken.
 *
 * <p>This is no check of the document: it asks whether the reader can be believed.
 */
final class Closing {

  private static final Pattern TOP = Pattern.compile("^\\s*[一二三四五六七八九十]+[、.．].*");
  private static final int CATEGORY_DIGITS = 3;

  private Closing() {}

  /** Whether every column adds up to its total and every amount can be read. */
  static boolean holds(Form form, List<Line> lines) {
    if (lines.stream().anyMatch(line -> read(line).state() == State.UNREADABLE)) {
      return false;
    }
    if (form.isCoded() || form.isTwoSided()) {
      return columnsClose(form, lines);
    }
    return false;
  }

  private static boolean columnsClose(Form form, List<Line> lines) {
    Map<String, BigDecimal> parts = new TreeMap<>();
    Map<String, BigDecimal> totals = new TreeMap<>();
    for (Line line : lines) {
      String column = side(form, line) + line.measure();
      if (isTotal(form, line)) {
        totals.putIfAbsent(column, value(line));
      } else if (isTop(form, line)) {
        parts.merge(column, value(line), BigDecimal::add);
      }
    }
    return !totals.isEmpty()
        && Set.copyOf(parts.keySet()).equals(totals.keySet())
        && parts.entrySet().stream()
            .allMatch(part -> part.getValue().compareTo(totals.get(part.getKey())) == 0);
  }

  private static String side(Form form, Line line) {
    return form.isTwoSided() ? line.key().substring(0, line.key().indexOf('/')) : "";
  }

  private static boolean isTotal(Form form, Line line) {
    return form.isTwoSided()
        ? line.key().endsWith("合计") || line.key().endsWith("总计")
        : line.key().equals("total") && line.measure() != Measure.AMOUNT;
  }

  private static boolean isTop(Form form, Line line) {
    return form.isTwoSided()
        ? TOP.matcher(line.label()).matches()
        : line.key().length() == CATEGORY_DIGITS;
  }

  private static BigDecimal value(Line line) {
    Amount amount = read(line);
    return amount.isNumber() ? amount.value() : BigDecimal.ZERO;
  }

  private static Amount read(Line line) {
    return Amount.read(line.cell().text());
  }
}
