package duibiao.document.word;

import duibiao.document.word.NumberedList.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the numbered paragraphs of one document. */
final class ListCounters {

  private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  /** Counts a paragraph and gives the number that is printed before it; empty for bullets. */
  String next(NumberedList list, int depth) {
    if (depth < 0 || depth >= list.levels().size()) {
      return "";
    }
    Map<Integer, Integer> numbers = counts.computeIfAbsent(list.family(), id -> new HashMap<>());
    Level level = list.levels().get(depth);
    Integer restart = list.restarts().get(depth);
    if (restart != null && restarted.add(list.id() + "/" + depth)) {
      numbers.put(depth, restart);
    } else {
      numbers.merge(depth, level.start(), (count, start) -> count + 1);
    }
    for (int below = depth + 1; below < list.levels().size(); below++) {
      if (depth < list.levels().get(below).restartAfter()) {
        numbers.remove(below);
      }
    }
    return print(list, level, numbers);
  }

  private static String print(NumberedList list, Level level, Map<Integer, Integer> numbers) {
    if (level.style() == NumberStyle.BULLET) {
      return "";
    }
    String text = level.pattern();
    for (int i = 0; i < list.levels().size(); i++) {
      Level named = list.levels().get(i);
      NumberStyle style = level.legal() ? NumberStyle.DECIMAL : named.style();
      String number = style.print(numbers.getOrDefault(i, named.start()));
      text = text.replace("%" + (i + 1), number);
    }
    return text.isEmpty() || !level.apart() ? text : text + " ";
  }
}
