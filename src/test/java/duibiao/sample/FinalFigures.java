package duibiao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.money.Amount;
import duibiao.sample.print.PrintedCell;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.PrintedTable;
import duibiao.sample.print.PrintedText;
import duibiao.sample.print.Slot;
import duibiao.taxonomy.Classification;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a document prints: its cells in 万元, what is blank being absent, and its marked places. */
record FinalFigures(
    Map<String, BigDecimal> cells, Map<String, String> names, Map<String, List<String>> said) {

  static FinalFigures of(PrintedDocument document) {
    FinalFigures figures = new FinalFigures(new TreeMap<>(), new HashMap<>(), new TreeMap<>());
    for (PrintedTable table : document.tables()) {
      table.rows().stream()
          .flatMap(List::stream)
          .filter(PrintedCell::isPrintedFigure)
          .forEach(cell -> figures.add(table, cell));
    }
    Classification.FUNCTIONAL.terms().stream()
        .filter(term -> figures.cells.containsKey("F1 expenditure/" + term.name() + " amount"))
        .forEach(term -> figures.names.put(term.code(), term.name()));
    document.parts().stream()
        .filter(PrintedText.class::isInstance)
        .map(PrintedText.class::cast)
        .forEach(figures::add);
    return figures;
  }

  private void add(PrintedTable table, PrintedCell cell) {
    BigDecimal wan = Amount.read(cell.text()).yuan(table.unit()).orElseThrow().movePointLeft(4);
    cells.merge(table.form() + " " + cell.line() + " " + cell.measure(), wan, BigDecimal::add);
  }

  private void add(PrintedText text) {
    for (Slot slot : text.slots()) {
      said.computeIfAbsent(slot.key(), key -> new ArrayList<>())
          .add(text.text().substring(slot.start(), slot.end()));
    }
  }

  BigDecimal wan(String key) {
    return cells.getOrDefault(key, BigDecimal.ZERO);
  }

  /** The numbers that the prose prints at a place; none if it has no such place. */
  List<BigDecimal> said(String key) {
    return said.getOrDefault(key, List.of()).stream()
        .map(text -> new BigDecimal(text.replaceAll("[,%]", "")))
        .toList();
  }

  SortedSet<String> lines(String form) {
    SortedSet<String> lines = new TreeSet<>();
    for (String key : cells.keySet()) {
      String[] parts = key.split(" ", -1);
      if (parts[0].equals(form)) {
        lines.add(parts[1]);
      }
    }
    return lines;
  }

  SortedSet<String> itemCodes(String topic) {
    SortedSet<String> codes = new TreeSet<>();
    for (String key : said.keySet()) {
      if (key.matches(topic + "/\\d{7}")) {
        codes.add(key.substring(key.length() - 7));
      }
    }
    return codes;
  }

  List<String> matching(String regex) {
    return cells.keySet().stream().filter(key -> key.matches(regex)).toList();
  }

  void assertSame(String one, String other) {
    assertThat(wan(one)).as(one + " = " + other).isEqualByComparingTo(wan(other));
  }

  void assertSaid(String place, String cell) {
    said(place).forEach(number -> assertThat(number).as(place).isEqualByComparingTo(wan(cell)));
  }

  void assertSum(String total, List<String> parts) {
    BigDecimal sum = parts.stream().map(this::wan).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertNear(wan(total), sum, parts.size());
  }

  void assertColumns(String form, String total, String... parts) {
    for (String line : lines(form)) {
      List<String> keys =
          List.of(parts).stream().map(part -> form + " " + line + " " + part).toList();
      assertSum(form + " " + line + " " + total, keys);
    }
  }

  void assertLevels(String form, String... only) {
    SortedSet<String> lines = lines(form);
    for (String key : List.copyOf(cells.keySet())) {
      String[] parts = key.split(" ", -1);
      boolean isWanted = only.length == 0 || List.of(only).contains(parts[1]);
      if (parts[0].equals(form) && isWanted) {
        List<String> children = children(lines, parts[1]);
        if (!children.isEmpty()) {
          assertSum(key, children.stream().map(c -> form + " " + c + " " + parts[2]).toList());
        }
      }
    }
  }

  private static List<String> children(SortedSet<String> lines, String parent) {
    String prefix = parent.equals("total") ? "" : parent;
    int length = parent.equals("total") ? 3 : parent.length() + 2;
    return lines.stream()
        .filter(line -> line.length() == length && line.startsWith(prefix))
        .filter(line -> line.matches("\\d+"))
        .toList();
  }

  void assertPercent(String percent, String part, String whole) {
    for (BigDecimal printed : said(percent)) {
      BigDecimal exact =
          said(part).get(0).movePointRight(2).divide(said(whole).get(0), 2, RoundingMode.HALF_UP);
      assertThat(printed).as(percent).isEqualByComparingTo(exact);
    }
  }

  /** Half of the last printed digit for each of {@code count} parts and for the total. */
  static void assertNear(BigDecimal total, BigDecimal sum, int count) {
    assertThat(total.subtract(sum).abs())
        .as("%s against %s", total, sum)
        .isLessThanOrEqualTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(count + 1)));
  }
}
