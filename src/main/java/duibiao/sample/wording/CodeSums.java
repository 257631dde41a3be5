package duibiao.sample.wording;

import duibiao.taxonomy.Classification;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Amounts in cents by code, in columns. */
final class CodeSums {

  private final int columns;
  private final Map<String, long[]> leaves = new HashMap<>();

  CodeSums(int columns) {
    this.columns = columns;
  }

  /** Adds an amount to a column of its code. */
  void add(String code, int column, long cents) {
    leaves.computeIfAbsent(code, none -> new long[columns])[column] += cents;
  }

  /**
   * The sums of every code and of those above it, in the order of codes. The empty code, which
   * comes first, has the total; there is none if nothing was added.
   */
  SortedMap<String, long[]> byCode() {
    SortedMap<String, long[]> sums = new TreeMap<>();
    leaves.forEach(
        (leaf, amounts) -> {
          addTo(sums, "", amounts);
          for (String code = leaf; !code.isEmpty(); code = parent(code)) {
            addTo(sums, code, amounts);
          }
        });
    return sums;
  }

  private static String parent(String code) {
    return Classification.parent(code).orElse("");
  }

  private void addTo(SortedMap<String, long[]> sums, String code, long[] amounts) {
    long[] sum = sums.computeIfAbsent(code, none -> new long[columns]);
    for (int i = 0; i < columns; i++) {
      sum[i] += amounts[i];
    }
  }
}
