package duibiao.fact;

import duibiao.form.Line;
import duibiao.form.Lines;
import duibiao.money.Amount;
import duibiao.money.Amount.State;
import duibiao.taxonomy.Classification;
import duibiao.taxonomy.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the sums of a form close. A table whose characters were recognised in a picture is
 * accepted only then, because every digit of it may be mistaken.
 *
 * <p>This is no check of the document: it asks whether the reader can be believed.
 */
final class Closing {

  private static final Pattern TOP = Pattern.compile("^\\s*[一二三四五六七八九十]+[、.．].*");
  private static final String TOTAL = "total";

  private Closing() {}

  /**
   * Whether every row and column is known, every amount can be read, and every column adds up: to
   * its total, and each code to the code above it.
   */
  static boolean holds(Lines read) {
    Form form = read.form().form();
    return (form.isCoded() || form.isTwoSided())
        && read.unknown().isEmpty()
        && read.missingColumns().isEmpty()
        && read.all().stream().noneMatch(line -> amount(line).state() == State.UNREADABLE)
        && read.all().stream().allMatch(line -> isKnown(form, line))
        && columnsClose(form, read.all());
  }

  /** A code that no official list has is a digit that was mistaken. */
  private static boolean isKnown(Form form, Line line) {
    return !form.isCoded()
        || line.key().equals(TOTAL)
        || Stream.of(Classification.values()).anyMatch(list -> !list.history(line.key()).isEmpty());
  }

  private static boolean columnsClose(Form form, List<Line> lines) {
    Map<String, BigDecimal> parts = new TreeMap<>();
    Map<String, BigDecimal> totals = new TreeMap<>();
    for (Line line : lines) {
      whole(form, line).ifPresent(whole -> parts.merge(whole, value(line), BigDecimal::add));
      if (isTotal(form, line)) {
        totals.putIfAbsent(side(form, line) + line.measure(), value(line));
      } else if (form.isCoded()) {
        totals.put(line.key() + line.measure(), value(line));
      }
    }
    return totals.keySet().stream().anyMatch(parts::containsKey)
        && parts.entrySet().stream()
            .allMatch(
                part ->
                    totals.containsKey(part.getKey())
                        && totals.get(part.getKey()).compareTo(part.getValue()) == 0);
  }

  /** The sum that a line is a part of. */
  private static Optional<String> whole(Form form, Line line) {
    if (isTotal(form, line)) {
      return Optional.empty();
    }
    if (form.isTwoSided()) {
      boolean isTop = TOP.matcher(line.label()).matches();
      return isTop ? Optional.of(side(form, line) + line.measure()) : Optional.empty();
    }
    return Optional.of(Classification.parent(line.key()).orElse("") + line.measure());
  }

  private static String side(Form form, Line line) {
    return form.isTwoSided() ? line.key().substring(0, line.key().indexOf('/')) : "";
  }

  private static boolean isTotal(Form form, Line line) {
    return form.isTwoSided()
        ? line.key().endsWith("合计") || line.key().endsWith("总计")
        : line.key().equals(TOTAL);
  }

  private static BigDecimal value(Line line) {
    Amount amount = amount(line);
    return amount.isNumber() ? amount.value() : BigDecimal.ZERO;
  }

  private static Amount amount(Line line) {
    return Amount.read(line.cell().text());
  }
}
