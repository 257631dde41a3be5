package duibiao.benchmark.trend;

import duibiao.taxonomy.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The items of two years of a department, followed through the reforms of the codes.
 *
 * <p>What somebody wrote down comes first, then the same code, then the same name if only one item
 * of either year bears it. What is left has no partner, and is listed; nothing is guessed.
 *
 * @param pairs items of both years
 * @param ended items of the year before that are not found again
 * @param begun items of the year that were not there before
 */
public record LineMatches(List<Pair> pairs, List<Line> ended, List<Line> begun) {

  /** How an item was followed. */
  public enum By {
    /** 人工指定. */
    OVERRIDE,
    /** 科目编码. */
    CODE,
    /** 科目名称. */
    NAME;

    /** The way as datasets write it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** An item of the year before, the same of the year, and how it was followed. */
  public record Pair(Line before, Line after, By by) {}

  public LineMatches {
    pairs = List.copyOf(pairs);
    ended = List.copyOf(ended);
    begun = List.copyOf(begun);
  }

  /**
   * Follows items from one year to the next.
   *
   * @param before items of the year before, each code once
   * @param after items of the year, each code once
   * @param overrides code of the year by the code of the year before
   */
  public static LineMatches between(
      Collection<Line> before, Collection<Line> after, Map<String, String> overrides) {
    Search search = new Search(byCode(before), byCode(after));
    overrides.forEach((old, young) -> search.pair(old, young, By.OVERRIDE));
    List.copyOf(search.old.keySet()).forEach(code -> search.pair(code, code, By.CODE));
    Map<String, String> oldNames = uniqueNames(search.old);
    Map<String, String> youngNames = uniqueNames(search.young);
    oldNames.forEach((name, code) -> search.pair(code, youngNames.get(name), By.NAME));
    return new LineMatches(
        search.pairs, List.copyOf(search.old.values()), List.copyOf(search.young.values()));
  }

  private static Map<String, Line> byCode(Collection<Line> lines) {
    Map<String, Line> byCode = new TreeMap<>();
    for (Line line : lines) {
      if (byCode.put(line.code(), line) != null) {
        throw new IllegalArgumentException("Invalid items: code " + line.code() + " twice");
      }
    }
    return byCode;
  }

  /** Code by name, of the names that one item bears. */
  private static Map<String, String> uniqueNames(Map<String, Line> lines) {
    Map<String, List<Line>> byName =
        lines.values().stream()
            .collect(
                Collectors.groupingBy(
                    line -> Wording.fold(line.name()), TreeMap::new, Collectors.toList()));
    Map<String, String> unique = new LinkedHashMap<>();
    byName.forEach(
        (name, bearers) -> {
          if (bearers.size() == 1) {
            unique.put(name, bearers.get(0).code());
          }
        });
    return unique;
  }

  /** What is not yet followed. */
  private record Search(Map<String, Line> old, Map<String, Line> young, List<Pair> pairs) {

    Search(Map<String, Line> old, Map<String, Line> young) {
      this(old, young, new ArrayList<>());
    }

    void pair(String oldCode, String youngCode, By by) {
      if (youngCode != null && old.containsKey(oldCode) && young.containsKey(youngCode)) {
        pairs.add(new Pair(old.remove(oldCode), young.remove(youngCode), by));
      }
    }
  }
}
