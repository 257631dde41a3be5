package duibiao.sample.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A text as it was joined, taken apart into what is printed and the places in it.
 *
 * @param clean the text without marks
 * @param slots in the order in which they begin, an outer one before those inside it
 */
record MarkedText(String clean, List<Slot> slots) {

  static MarkedText of(String marked) {
    if (marked.indexOf(Slot.BEGIN) < 0) {
      return new MarkedText(marked, List.of());
    }
    StringBuilder clean = new StringBuilder(marked.length());
    List<Slot> slots = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int done = 0;
    for (int i = 0; i < marked.length(); i++) {
      char letter = marked.charAt(i);
      if (letter == Slot.BEGIN) {
        clean.append(marked, done, i);
        int named = marked.indexOf(Slot.NAMED, i);
        open.push(slots.size());
        slots.add(new Slot(marked.substring(i + 1, named), clean.length(), clean.length()));
        i = named;
        done = i + 1;
      } else if (letter == Slot.END) {
        clean.append(marked, done, i);
        done = i + 1;
        int begun = open.pop();
        slots.set(
            begun, new Slot(slots.get(begun).key(), slots.get(begun).start(), clean.length()));
      }
    }
    clean.append(marked, done, marked.length());
    return new MarkedText(clean.toString(), List.copyOf(slots));
  }
}
