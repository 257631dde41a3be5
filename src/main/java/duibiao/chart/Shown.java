package duibiao.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is drawn of many: a picture with hundreds of rows cannot be read.
 *
 * @param items what is drawn, in its order
 * @param left number of those that are not
 */
record Shown<T>(List<T> items, int left) {

  /** Most rows of a picture. */
  static final int MOST = 100;

  Shown {
    items = List.copyOf(items);
  }

  /** The first {@code most} of {@code all}, and those to keep wherever they stand. */
  static <T> Shown<T> of(List<T> all, int most, Predicate<T> keep) {
    List<T> items = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i < most || keep.test(all.get(i))) {
        items.add(all.get(i));
      }
    }
    return new Shown<>(items, all.size() - items.size());
  }

  /** Tells how many are left out; nothing if none is. */
  List<String> notes(Words words) {
    return left == 0 ? List.of() : List.of(words.of("left_out", items.size(), left));
  }
}
