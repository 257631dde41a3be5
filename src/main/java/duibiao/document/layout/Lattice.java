package duibiao.document.layout;

import duibiao.document.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows and columns that the rules of a region make, and which of their positions are one cell.
 */
final class Lattice {

  /** A border is there if rules cover this share of it. */
  private static final double COVERED = 0.55;

  /** A rule this close to the middle of the gap between two characters stands between them. */
  private static final double TOUCHING = 0.8;

  /** A cell as a stretch of rows and columns. */
  record Span(int row, int column, int rowSpan, int columnSpan) {}

  private final double[] xs;
  private final double[] ys;
  private final List<Span> spans = new ArrayList<>();
  private final int[] spanAt;

  Lattice(Region region, Budget budget) {
    xs = coordinates(region.standing());
    ys = coordinates(region.lying());
    budget.countTable(rows(), columns());
    spanAt = new int[rows() * columns()];
    Groups groups = new Groups(spanAt.length);
    uniteAcross(groups, region.standing());
    uniteDown(groups, region.lying());
    addSpans(groups);
  }

  private static double[] coordinates(List<Rule> rules) {
    return rules.stream().mapToDouble(Rule::at).distinct().sorted().toArray();
  }

  private void uniteAcross(Groups groups, List<Rule> standing) {
    for (int column = 1; column < columns(); column++) {
      List<Rule> line = at(standing, xs[column]);
      for (int row = 0; row < rows(); row++) {
        if (!isCovered(line, ys[row], ys[row + 1])) {
          groups.unite(position(row, column - 1), position(row, column));
        }
      }
    }
  }

  private void uniteDown(Groups groups, List<Rule> lying) {
    for (int row = 1; row < rows(); row++) {
      List<Rule> line = at(lying, ys[row]);
      for (int column = 0; column < columns(); column++) {
        if (!isCovered(line, xs[column], xs[column + 1])) {
          groups.unite(position(row - 1, column), position(row, column));
        }
      }
    }
  }

  private static List<Rule> at(List<Rule> rules, double coordinate) {
    return rules.stream().filter(rule -> rule.at() == coordinate).toList();
  }

  private static boolean isCovered(List<Rule> line, double from, double to) {
    double covered = 0;
    for (Rule rule : line) {
      covered += rule.overlap(from, to);
    }
    return covered >= COVERED * (to - from);
  }

  /** Makes a cell of each group; one that is no rectangle falls into its rows. */
  private void addSpans(Groups groups) {
    Arrays.fill(spanAt, -1);
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        if (spanAt[position(row, column)] < 0) {
          addSpan(groups, row, column);
        }
      }
    }
  }

  private void addSpan(Groups groups, int row, int column) {
    int group = groups.of(position(row, column));
    int width = 1;
    while (column + width < columns() && groups.of(position(row, column + width)) == group) {
      width++;
    }
    int height = 1;
    while (row + height < rows() && isGroup(groups, group, row + height, column, width)) {
      height++;
    }
    for (int r = row; r < row + height; r++) {
      int start = position(r, column);
      Arrays.fill(spanAt, start, start + width, spans.size());
    }
    spans.add(new Span(row, column, height, width));
  }

  private boolean isGroup(Groups groups, int group, int row, int column, int width) {
    for (int c = column; c < column + width; c++) {
      if (groups.of(position(row, c)) != group || spanAt[position(row, c)] >= 0) {
        return false;
      }
    }
    return true;
  }

  private int position(int row, int column) {
    return row * columns() + column;
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  double[] columnEdges() {
    return xs.clone();
  }

  List<Span> spans() {
    return spans;
  }

  Box box(Span span) {
    return new Box(
        xs[span.column()],
        ys[span.row()],
        xs[span.column() + span.columnSpan()],
        ys[span.row() + span.rowSpan()]);
  }

  Box outline() {
    return new Box(xs[0], ys[0], xs[columns()], ys[rows()]);
  }

  /** Index of the cell at a point inside the outline. */
  int spanAt(double x, double y) {
    return spanAt[position(interval(ys, y), interval(xs, x))];
  }

  /**
   * The parts of a word that stand in different cells, where the texts of two cells touch. A text
   * that runs over a rule stays one word.
   */
  List<Word> cut(Word word) {
    List<Word> parts = new ArrayList<>();
    int start = 0;
    List<Glyph> glyphs = word.glyphs();
    for (int next = 1; next < glyphs.size(); next++) {
      if (isParted(glyphs.get(next - 1), glyphs.get(next))) {
        parts.add(new Word(glyphs.subList(start, next)));
        start = next;
      }
    }
    parts.add(start == 0 ? word : new Word(glyphs.subList(start, glyphs.size())));
    return parts;
  }

  private boolean isParted(Glyph left, Glyph right) {
    double between = (left.right() + right.left()) / 2;
    double edge = xs[interval(xs, right.centerX())];
    return Math.abs(edge - between) <= TOUCHING
        && spanAt(left.centerX(), left.centerY()) != spanAt(right.centerX(), right.centerY());
  }

  private static int interval(double[] edges, double coordinate) {
    int found = Arrays.binarySearch(edges, coordinate);
    int index = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(index, edges.length - 2));
  }
}
