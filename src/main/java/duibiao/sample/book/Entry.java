package duibiao.sample.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One line of the books: money for one purpose, from one source.
 *
 * @param item functional item (项) of seven digits, such as {@code 2080505}
 * @param source where the money comes from
 * @param economicClass economic class (款) of five digits for 基本支出; empty for 项目支出
 * @param cents amount in cents
 */
public record Entry(String item, Source source, String economicClass, long cents) {

  static Entry basic(String item, String economicClass, long cents) {
    return new Entry(item, Source.GENERAL, economicClass, cents);
  }

  static Entry project(String item, Source source, long cents) {
    return new Entry(item, source, "", cents);
  }

  /** The same lines, each purpose and source once, without those that have no money. */
  static List<Entry> merged(Stream<Entry> entries) {
    Map<Entry, Long> sums = new LinkedHashMap<>();
    entries.forEach(entry -> sums.merge(entry.withCents(0), entry.cents, Long::sum));
    List<Entry> merged = new ArrayList<>();
    sums.forEach(
        (key, cents) -> {
          if (cents != 0) {
            merged.add(key.withCents(cents));
          }
        });
    return merged;
  }

  static long sum(List<Entry> entries, Predicate<Entry> wanted) {
    long sum = 0;
    for (Entry entry : entries) {
      if (wanted.test(entry)) {
        sum += entry.cents();
      }
    }
    return sum;
  }

  Entry withCents(long amount) {
    return new Entry(item, source, economicClass, amount);
  }

  public boolean isBasic() {
    return !economicClass.isEmpty();
  }

  public boolean isProject() {
    return economicClass.isEmpty();
  }

  public boolean isFiscal() {
    return source.isFiscal();
  }

  /** Whether this is 人员经费: wages (301) or support of persons (303) in 基本支出. */
  public boolean isPersonnel() {
    return economicClass.startsWith("301") || economicClass.startsWith("303");
  }

  /** Whether this is 公用经费: all other 基本支出. */
  public boolean isPublic() {
    return isBasic() && !isPersonnel();
  }

  /** Whether Table 8 holds the entry: 基本支出 of 一般公共预算. */
  public boolean isGeneralBasic() {
    return isBasic() && source == Source.GENERAL;
  }
}
