package duibiao.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The header of a table without rules: which text stands above which columns.
 *
 * <p>A text with nothing below it heads the column it overlaps; above an empty column it makes one.
 * A text above others heads those in whose middle it stands.
 */
final class GapHeader {

  /** A heading and the numbers right-aligned below it part by no more than these font sizes. */
  private static final double REACH = 5;

  /** Heights and middles that differ by less than this many font sizes are the same. */
  private static final double SAME = 0.4;

  private final List<Heading> leaves = new ArrayList<>();
  private final List<Heading> groups = new ArrayList<>();
  private final List<GapColumn> columns;

  private GapHeader(List<Heading> headings, List<GapColumn> columns) {
    this.columns = new ArrayList<>(columns);
    for (Heading heading : headings) {
      (isGroup(heading, headings) ? groups : leaves).add(heading);
    }
  }

  static GapHeader of(List<Line> header, List<GapColumn> columns) {
    GapHeader head = new GapHeader(Heading.of(header), columns);
    head.placeLeaves();
    head.placeGroups();
    return head;
  }

  /** Whether others stand below a heading, under it or on both its sides alike. */
  private static boolean isGroup(Heading heading, List<Heading> all) {
    List<Heading> below =
        all.stream()
            .filter(heading::isAbove)
            .sorted(Comparator.comparingDouble(Heading::centerX))
            .toList();
    if (below.stream().anyMatch(heading::overlaps)) {
      return true;
    }
    for (int i = 1; i < below.size(); i++) {
      Heading left = below.get(i - 1);
      Heading right = below.get(i);
      boolean between = left.right() <= heading.left() + 1 && heading.right() - 1 <= right.left();
      if (between && isSame(left.top(), right.top(), heading)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(double a, double b, Heading heading) {
    return Math.abs(a - b) < SAME * heading.size();
  }

  private void placeLeaves() {
    leaves.sort(Comparator.comparingDouble(Heading::centerX));
    List<Heading> orphans = new ArrayList<>();
    boolean[] headed = new boolean[columns.size()];
    for (Heading leaf : leaves) {
      leaf.from = 0;
      leaf.to = 0;
      for (int i = 0; i < columns.size(); i++) {
        if (!headed[i] && columns.get(i).overlap(leaf.left(), leaf.right()) > 0) {
          leaf.from = leaf.to == 0 ? i : leaf.from;
          leaf.to = i + 1;
          headed[i] = true;
        }
      }
      if (leaf.to == 0) {
        orphans.add(leaf);
      }
    }
    for (Heading orphan : orphans) {
      int column = nearest(orphan, headed);
      if (column >= 0) {
        headed[column] = true;
        orphan.from = column;
        orphan.to = column + 1;
      }
    }
    orphans.stream().filter(orphan -> orphan.to == 0).forEach(this::addColumn);
  }

  /** The column without heading whose numbers end right of a heading, before the next one. */
  private int nearest(Heading orphan, boolean[] headed) {
    int next = leaves.indexOf(orphan) + 1;
    double end = next < leaves.size() ? leaves.get(next).left() : Double.MAX_VALUE;
    for (int i = 0; i < headed.length; i++) {
      GapColumn column = columns.get(i);
      boolean isBeside =
          column.left() >= orphan.right()
              && column.right() <= end
              && column.left() - orphan.right() < REACH * orphan.size();
      if (!headed[i] && isBeside && column.isNumeric()) {
        return i;
      }
    }
    return -1;
  }

  /** Makes a column in which no row prints anything. */
  private void addColumn(Heading leaf) {
    int at = 0;
    while (at < columns.size() && columns.get(at).center() < leaf.centerX()) {
      at++;
    }
    columns.add(at, new GapColumn(leaf.left(), leaf.right(), 0, 0));
    for (Heading other : leaves) {
      if (other.to > at) {
        other.from += other.from >= at ? 1 : 0;
        other.to++;
      }
    }
    leaf.from = at;
    leaf.to = at + 1;
  }

  private void placeGroups() {
    List<Heading> units = new ArrayList<>(leaves);
    groups.sort(Comparator.comparingDouble(Heading::bottom).reversed());
    for (Heading group : groups) {
      units.sort(Comparator.comparingInt((Heading unit) -> unit.from));
      List<Heading> below = best(group, units);
      if (!below.isEmpty()) {
        group.from = below.get(0).from;
        group.to = below.get(below.size() - 1).to;
        units.removeAll(below);
        units.add(group);
      }
    }
    groups.removeIf(group -> group.to == 0);
  }

  /** The neighbours below a group in whose middle it stands best. */
  private List<Heading> best(Heading group, List<Heading> units) {
    List<Heading> best = List.of();
    double least = Double.MAX_VALUE;
    for (int i = 0; i < units.size(); i++) {
      for (int j = i; j < units.size() && group.isAbove(units.get(j)); j++) {
        List<Heading> range = units.subList(i, j + 1);
        double cost = cost(group, range);
        if (group.isAbove(units.get(i)) && cost < least) {
          least = cost;
          best = List.copyOf(range);
        }
      }
    }
    return best;
  }

  /** How far a group stands from the middle; equal heights and more columns decide near ties. */
  private double cost(Heading group, List<Heading> range) {
    Heading first = range.get(0);
    Heading last = range.get(range.size() - 1);
    double off = Math.abs(middle(first.from, last.to - 1) - group.centerX()) / group.size();
    boolean even = range.stream().allMatch(unit -> isSame(unit.centerY(), first.centerY(), group));
    boolean covers = range.stream().anyMatch(group::overlaps) || range.size() > 1;
    return (covers ? 0 : 100)
        + Math.floor(off / SAME / 2) * 10
        + (even ? 0 : 5)
        - Math.min(range.size(), 40) / 10.0;
  }

  /** Middle of the cells of some columns, each centred on its heading. */
  private double middle(int first, int last) {
    if (first == last) {
      return center(first);
    }
    double left = 2 * center(first) - GapCells.edge(columns.get(first), columns.get(first + 1));
    double right = 2 * center(last) - GapCells.edge(columns.get(last - 1), columns.get(last));
    return (left + right) / 2;
  }

  private double center(int column) {
    return leaves.stream()
        .filter(leaf -> leaf.from == column && leaf.to == column + 1)
        .findFirst()
        .map(Heading::centerX)
        .orElseGet(() -> columns.get(column).center());
  }

  List<GapColumn> columns() {
    return columns;
  }

  /** Adds the header's rows: groups one above the other, leaves down to the last row. */
  void addTo(GapCells cells) {
    if (leaves.isEmpty()) {
      return;
    }
    int[] depth = new int[columns.size()];
    List<Heading> fromTop = new ArrayList<>(groups);
    fromTop.sort(Comparator.comparingDouble(Heading::bottom));
    List<Integer> rows = new ArrayList<>();
    for (Heading group : fromTop) {
      rows.add(deepest(depth, group));
      Arrays.fill(depth, group.from, group.to, deepest(depth, group) + 1);
    }
    int height = 1 + Arrays.stream(depth).max().orElse(0);
    for (int i = 0; i < fromTop.size(); i++) {
      add(cells, fromTop.get(i), rows.get(i), 1);
    }
    for (Heading leaf : leaves) {
      int row = deepest(depth, leaf);
      add(cells, leaf, row, height - row);
    }
    Heading first = leaves.get(0);
    cells.endHeader(
        height, new Box(0, first.top() - first.size(), 0, first.bottom()), first.page());
  }

  private static int deepest(int[] depth, Heading heading) {
    return Arrays.stream(depth, heading.from, heading.to).max().orElse(0);
  }

  private static void add(GapCells cells, Heading heading, int row, int height) {
    cells.add(
        row, heading.from, height, heading.to - heading.from, heading.page(), heading.words());
  }
}
