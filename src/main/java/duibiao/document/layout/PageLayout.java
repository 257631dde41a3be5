package duibiao.document.layout;

import duibiao.document.Budget;
import duibiao.document.Grid.Confidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The lines and tables of one page, from top to bottom.
 *
 * @param number page, counted from 1
 * @param recognised whether the characters were recognised in a picture
 */
record PageLayout(
    int number, double width, double height, List<PageItem> items, boolean recognised) {

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
          .ifPresentOrElse(
              lattice -> tables.get(lattice).addAll(lattice.cut(word)), () -> running.add(word));
    }
    Confidence confidence = marks.recognised() ? Confidence.OCR : Confidence.RULED;
    List<PageItem> items = new ArrayList<>(Line.of(marks.number(), running));
    tables.forEach(
        (lattice, words) -> items.add(TablePart.of(marks.number(), lattice, words, confidence)));
    items.sort(Comparator.comparingDouble(PageItem::top));
    return new PageLayout(marks.number(), marks.width(), marks.height(), items, marks.recognised());
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }

  /** The lines that stand outside tables, and those that may only seem to be rows. */
  List<Line> lines() {
    return items.stream().flatMap(PageLayout::lines).toList();
  }

  private static Stream<Line> lines(PageItem item) {
    if (item instanceof UnruledTable part && !part.isWhole()) {
      return part.lines().stream();
    }
    return item instanceof Line line ? Stream.of(line) : Stream.empty();
  }

  PageLayout without(Predicate<Line> unwanted) {
    List<PageItem> rest =
        items.stream().filter(item -> !(item instanceof Line line && unwanted.test(line))).toList();
    return with(rest);
  }

  PageLayout with(List<PageItem> other) {
    return new PageLayout(number, width, height, other, recognised);
  }
}
