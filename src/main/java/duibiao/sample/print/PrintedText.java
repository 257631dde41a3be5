package duibiao.sample.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A heading, a paragraph or a list with one entry a line.
 *
 * @param text text as printed, without blank lines
 * @param role what it is for
 * @param slots named places in the text, in the order in which they begin, an outer one before
 *     those inside it
 */
public record PrintedText(String text, Role role, List<Slot> slots) implements Part {

  /** What a text is for. */
  public enum Role {
    /** A line of the cover (封面). */
    COVER,
    /** The heading of a section, which begins a page. */
    HEADING,
    /** A paragraph or a list. */
    BODY
  }

  /** A line that stands out above the paragraphs that follow it: {@code 一、…}. */
  private static final Pattern SUBHEADING =
      Pattern.compile("(第?[一二三四五六七八九十]+(、|部分)|（[一二三四五六七八九十]+）)[^，。；：]{1,40}");

  public PrintedText {
    slots = List.copyOf(slots);
  }

  /** A paragraph or a list, which may hold places by {@link Slot#mark}. */
  public static PrintedText body(String text) {
    return of(text, Role.BODY);
  }

  /** The heading of a section. */
  public static PrintedText heading(String text) {
    return of(text, Role.HEADING);
  }

  /** A line of the cover. */
  public static PrintedText cover(String text) {
    return of(text, Role.COVER);
  }

  private static PrintedText of(String text, Role role) {
    MarkedText marked = MarkedText.of(text);
    return new PrintedText(marked.clean(), role, marked.slots());
  }

  /** The present text of a place; nothing if the text has no such place. */
  public Optional<String> slot(String key) {
    return place(key).map(slot -> text.substring(slot.start(), slot.end()));
  }

  /**
   * The same text with other words at one place. Places around it grow or shrink with it, those
   * after it move, and those inside it are gone.
   *
   * @throws IllegalArgumentException if the text has no such place
   */
  public PrintedText replacing(String key, String replacement) {
    Slot place =
        place(key)
            .orElseThrow(() -> new IllegalArgumentException("No place '" + key + "' in: " + text));
    int longer = replacement.length() - (place.end() - place.start());
    List<Slot> kept = new ArrayList<>();
    int index = slots.indexOf(place);
    for (Slot before : slots.subList(0, index)) {
      boolean isAround = before.end() >= place.end() && before.end() > place.start();
      kept.add(isAround ? before.stretched(longer) : before);
    }
    kept.add(place.stretched(longer));
    for (Slot after : slots.subList(index + 1, slots.size())) {
      if (after.start() >= place.end()) {
        kept.add(after.moved(longer));
      }
    }
    String changed = text.substring(0, place.start()) + replacement + text.substring(place.end());
    return new PrintedText(changed, role, kept);
  }

  private Optional<Slot> place(String key) {
    return slots.stream().filter(slot -> slot.key().equals(key)).findFirst();
  }

  /** Whether a line of a body heads those after it. */
  static boolean isSubheading(String line) {
    return SUBHEADING.matcher(line).matches();
  }

  /** Its lines, each a paragraph of its own. */
  List<String> lines() {
    return text.lines().toList();
  }
}
