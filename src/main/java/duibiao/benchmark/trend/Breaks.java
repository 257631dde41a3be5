package duibiao.benchmark.trend;

import duibiao.taxonomy.Register;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The years in which a department became another body: 合并, 分设, 划转. A new name is none. */
final class Breaks {

  private static final Set<String> CHANGES = Set.of("合并", "分设", "划转");
  private static final int OPEN = 9999;

  private Breaks() {}

  /**
   * The first year after each change, with the change in words. A name that ends says when the body
   * that bore it was taken over; one that only begins, when it was set up.
   */
  static SortedMap<Integer, String> of(Register register, String district, String department) {
    Map<Integer, String> years = new TreeMap<>();
    for (Register.Entry entry : register.entries()) {
      boolean isIts =
          entry.department().equals(department)
              && (district == null || entry.district().equals(district));
      int year = entry.lastYear() < OPEN ? entry.lastYear() + 1 : entry.firstYear();
      if (isIts && CHANGES.contains(entry.change()) && year > 0) {
        String words = "%s年%s（%s）".formatted(year, entry.change(), entry.name());
        years.merge(year, words, (one, other) -> one + "、" + other);
      }
    }
    return new TreeMap<>(years);
  }
}
