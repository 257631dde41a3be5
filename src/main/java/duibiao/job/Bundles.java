package duibiao.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Things in bundles of about the same amount of work. */
final class Bundles {

  private Bundles() {}

  /**
   * Bundles things in their order.
   *
   * @param most the most bundles
   * @param cost the work that a thing is
   */
  static <T> List<List<T>> of(List<T> things, int most, ToLongFunction<T> cost) {
    long total = things.stream().mapToLong(cost).sum();
    long share = Math.max(1, (total + most - 1) / most);
    List<List<T>> bundles = new ArrayList<>();
    long filled = share;
    for (T thing : things) {
      if (filled >= share) {
        bundles.add(new ArrayList<>());
        filled = 0;
      }
      bundles.get(bundles.size() - 1).add(thing);
      filled += cost.applyAsLong(thing);
    }
    return bundles;
  }
}
