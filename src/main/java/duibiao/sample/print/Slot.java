package duibiao.sample.print;

/**
 * A named place in a text, such as the amount of an item.
 *
 * @param key its name; the first of two places with the same name is the one that is found
 * @param start position of its first character in the text
 * @param end position after its last character
 */
public record Slot(String key, int start, int end) {

  /** Begins a place, ends its name, and ends the place; they stand in no font and no file. */
  static final char BEGIN = '\uE000';

  static final char NAMED = '\uE001';
  static final char END = '\uE002';

  /**
   * The text with marks around it, for joining to other text; a {@link PrintedText} turns the marks
   * into a slot. Places may stand inside one another.
   */
  public static String mark(String key, String text) {
    return BEGIN + key + NAMED + text + END;
  }

  Slot moved(int distance) {
    return new Slot(key, start + distance, end + distance);
  }

  Slot stretched(int distance) {
    return new Slot(key, start, end + distance);
  }
}
