package duibiao.document.layout;

import duibiao.document.Budget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The lines and tables of one page, from top to bottom.
 *
 * @param number page, counted from 1
 */
record PageLayout(int number, double width, double height, List<PageItem> items) {

  static PageLayout of(PageMarks marks, Budget budget) {
    Map<Lattice, List<Word>> tables = new LinkedHashMap<>();
    Region.of(marks.rules()).stream()
        .map(region -> new Lattice(region, budget))
        // A frame around a text is no table.
        .filter(lattice -> lattice.columns() > 1)
        .sorted(Comparator.comparingDouble(lattice -> area(lattice.outline())))
        .forEach(lattice -> tables.put(lattice, new ArrayList<>()));
    List<Word> running = new ArrayList<>();
    for (Word word : Word.of(marks.glyphs())) {
      tables.keySet().stream()
          .filter(lattice -> lattice.outline().contains(word.centerX(), word.centerY()))
          .findFirst()
          .map(tables::get)
          .orElse(running)
          .add(word);
    }
    List<PageItem> items = new ArrayList<>(Line.of(marks.number(), running));
    tables.forEach((lattice, words) -> items.add(RuledTable.of(marks.number(), lattice, words)));
    items.sort(Comparator.comparingDouble(PageItem::top));
    return new PageLayout(marks.number(), marks.width(), marks.height(), items);
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }

  /** The lines that stand outside tables. */
  List<Line> lines() {
    return items.stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
  }

  PageLayout without(Predicate<Line> unwanted) {
    List<PageItem> rest =
        items.stream().filter(item -> !(item instanceof Line line && unwanted.test(line))).toList();
    return new PageLayout(number, width, height, rest);
  }
}
