package duibiao.check;

import duibiao.fact.Fact;
import duibiao.taxonomy.Column;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The figures of one form of one document, found by line and column. Where a name is printed twice,
 * the first counts.
 */
final class FormFigures {

  private static final int CATEGORY = 3;
  private static final int LEVEL = 2;

  private final Form form;
  private final List<Fact> facts;
  private final List<Operand> operands = new ArrayList<>();

  /** One unit of the finest digit of the form, in the printed unit. */
  private final BigDecimal ulp;

  private final Map<String, Map<Measure, Operand>> rows = new LinkedHashMap<>();
  private final Map<Measure, List<Operand>> columns = new EnumMap<>(Measure.class);

  /** The codes of the next level below each line. */
  private final Map<String, List<String>> below = new HashMap<>();

  /** The lengths of its codes. */
  private final BitSet levels = new BitSet();

  FormFigures(Form form, List<Fact> facts, String document) {
    this.form = form;
    this.facts = facts;
    this.ulp = ulp(facts);
    for (Fact fact : facts) {
      Operand operand = Operand.of(fact, ulp, document);
      operands.add(operand);
      columns.computeIfAbsent(fact.measure(), measure -> new ArrayList<>()).add(operand);
      rows.computeIfAbsent(fact.line(), this::row).putIfAbsent(fact.measure(), operand);
    }
  }

  private static BigDecimal ulp(List<Fact> facts) {
    int decimals = Integer.MIN_VALUE;
    for (Fact fact : facts) {
      if (fact.amount().isNumber()) {
        decimals = Math.max(decimals, fact.amount().value().scale());
      }
    }
    return decimals == Integer.MIN_VALUE ? BigDecimal.ZERO : BigDecimal.valueOf(1, decimals);
  }

  private Map<Measure, Operand> row(String line) {
    if (line.length() == CATEGORY) {
      below.computeIfAbsent(Figures.SUM, sum -> new ArrayList<>()).add(line);
    }
    if (!line.equals(Figures.SUM)) {
      levels.set(line.length());
      String above = line.substring(0, Math.max(0, line.length() - LEVEL));
      below.computeIfAbsent(above, code -> new ArrayList<>()).add(line);
    }
    return new EnumMap<>(Measure.class);
  }

  /** All its figures in printed order. */
  List<Fact> facts() {
    return facts;
  }

  /** The same as comparisons use them. */
  List<Operand> operands() {
    return operands;
  }

  /** Its lines in printed order. */
  Set<String> lines() {
    return rows.keySet();
  }

  /** Whether it prints lines of the same level, or none at all, and not this one. */
  boolean lacks(String line) {
    return !rows.containsKey(line) && (levels.isEmpty() || levels.get(line.length()));
  }

  /** The zero of a line that is not printed. */
  Operand absent() {
    return Operand.absent(() -> "附表" + form.number() + "（无此行，按0计）");
  }

  /** The codes one level below a line in printed order: the categories below the total. */
  List<String> below(String line) {
    return below.getOrDefault(line, List.of());
  }

  /** The figures of a column in printed order. */
  List<Operand> column(Measure measure) {
    return columns.getOrDefault(measure, List.of());
  }

  /** The figures of a column whose lines fit a pattern, in printed order. */
  List<Operand> column(Measure measure, Pattern label) {
    List<Operand> found = new ArrayList<>();
    for (Operand operand : column(measure)) {
      if (label.matcher(operand.subject().line()).matches()) {
        found.add(operand);
      }
    }
    return found;
  }

  /** A figure; empty if its line or column is not printed. */
  Optional<Operand> find(String line, Measure measure) {
    Map<Measure, Operand> row = rows.get(line);
    return row == null ? Optional.empty() : Optional.ofNullable(row.get(measure));
  }

  /** In every row, a column as the sum of those of some others that the row prints. */
  List<Equation> across(Measure total, Measure... parts) {
    List<Equation> equations = new ArrayList<>();
    for (Map<Measure, Operand> row : rows.values()) {
      List<Operand> printed = new ArrayList<>(parts.length);
      for (Measure part : parts) {
        Operand operand = row.get(part);
        if (operand != null) {
          printed.add(operand);
        }
      }
      if (row.get(total) != null && !printed.isEmpty()) {
        equations.add(Equation.of(row.get(total), printed));
      }
    }
    return equations;
  }

  /** In every column that they all print, a line as the sum of the lines below it, if any. */
  List<Equation> down(String line) {
    List<String> parts = below(line);
    List<Equation> equations = new ArrayList<>();
    if (!parts.isEmpty() && rows.containsKey(line)) {
      for (Column column : form.columns()) {
        Operand total = rows.get(line).get(column.measure());
        List<Operand> printed = column(column.measure(), parts);
        if (total != null && printed.size() == parts.size()) {
          equations.add(Equation.of(total, printed));
        }
      }
    }
    return equations;
  }

  private List<Operand> column(Measure measure, List<String> lines) {
    List<Operand> printed = new ArrayList<>(lines.size());
    for (String line : lines) {
      Operand part = rows.get(line).get(measure);
      if (part != null) {
        printed.add(part);
      }
    }
    return printed;
  }
}
