package duibiao.document.layout;

import java.util.List;

/** Where the running text of a page begins and ends. */
record Margins(double left, double right) {

  /** Lines that end or begin within this distance keep the same margin. */
  private static final double SAME = 12;

  /** Fewer lines than this are an exception, not a margin. */
  private static final int FEWEST = 3;

  /**
   * Finds the outermost margins that several lines keep.
   *
   * @param page lines of the page, which can be shifted against other pages
   * @param alike lines of all pages of its width, as a page of short lines shows no right margin
   */
  static Margins of(List<Line> page, List<Line> alike) {
    double left = outermost(page.stream().map(Line::left).sorted().toList());
    return new Margins(
        left, -outermost(alike.stream().map(line -> -line.right()).sorted().toList()));
  }

  private static double outermost(List<Double> ascending) {
    for (int i = 0; i + FEWEST <= ascending.size(); i++) {
      if (ascending.get(i + FEWEST - 1) - ascending.get(i) <= SAME) {
        return ascending.get(i);
      }
    }
    return ascending.get(0);
  }

  /** Whether a line had no room for the start of the next one. */
  boolean isFilled(Line line, Line next) {
    return line.right() + next.indivisibleWidth() + line.size() / 2 > right;
  }

  boolean isIndented(Line line) {
    return line.left() > left + line.size();
  }
}
