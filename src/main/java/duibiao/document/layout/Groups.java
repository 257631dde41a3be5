package duibiao.document.layout;

import java.util.Arrays;

/** Numbers that belong together, found pair by pair. */
final class Groups {

  private final int[] parents;

  Groups(int size) {
    parents = new int[size];
    Arrays.setAll(parents, i -> i);
  }

  /** The number that stands for the group of {@code i}. */
  int of(int i) {
    int root = i;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  void unite(int i, int j) {
    int smaller = Math.min(of(i), of(j));
    parents[Math.max(of(i), of(j))] = smaller;
  }
}
