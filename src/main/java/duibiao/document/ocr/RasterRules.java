package duibiao.document.ocr;

import duibiao.document.Budget;
import duibiao.document.layout.Rule;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds ruling lines in the picture of a page: dark runs longer than any stroke of a character. */
final class RasterRules {

  /** Shortest rule, in points. */
  private static final double SHORTEST = 22;

  /** Dots that a worn rule may miss. */
  private static final int WORN = 2;

  private final BufferedImage picture;
  private final double points;
  private final Budget budget;
  private final List<Rule> rules = new ArrayList<>();

  /**
   * Prepares the search.
   *
   * @param points size of a dot in points
   */
  RasterRules(BufferedImage picture, double points, Budget budget) {
    this.picture = picture;
    this.points = points;
    this.budget = budget;
  }

  /** The rules in points; a thick line gives several that lie side by side. */
  List<Rule> find() {
    int width = picture.getWidth();
    int height = picture.getHeight();
    for (int y = 0; y < height; y++) {
      int row = y;
      addRuns(true, y, width, x -> isDark(x, row));
    }
    for (int x = 0; x < width; x++) {
      int column = x;
      addRuns(false, x, height, y -> isDark(column, y));
    }
    return rules;
  }

  private boolean isDark(int x, int y) {
    return picture.getRaster().getSample(x, y, 0) < Ink.DARK;
  }

  private void addRuns(boolean lies, int at, int length, IntPredicate isDark) {
    int start = -1;
    int last = -1;
    for (int i = 0; i < length; i++) {
      if (isDark.test(i)) {
        if (start < 0 || i - last > WORN + 1) {
          add(lies, at, start, last);
          start = i;
        }
        last = i;
      }
    }
    add(lies, at, start, last);
  }

  private void add(boolean lies, int at, int start, int last) {
    if (start >= 0 && (last - start) * points >= SHORTEST) {
      budget.countRule();
      rules.add(new Rule(lies, at * points, start * points, last * points));
    }
  }
}
