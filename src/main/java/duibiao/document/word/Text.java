package duibiao.document.word;

import duibiao.document.layout.Unicode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a paragraph.
 *
 * @param raw the text as stored; tabs and line breaks are {@code \t} and {@code \n}
 */
record Text(String raw) implements Piece {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

  private static final Pattern LINE_BREAKS = Pattern.compile("\n");

  Text {
    raw = clean(raw);
  }

  /** A paragraph behind the number that the word processor prints before it. */
  static Text numbered(String number, String raw) {
    StringBuilder text = new StringBuilder(number.stripTrailing());
    boolean apart = !number.equals(text.toString());
    if (apart) {
      append(text, raw.stripLeading(), false);
    } else {
      text.append(raw);
    }
    return new Text(text.toString());
  }

  private static String clean(String raw) {
    return raw.codePoints().allMatch(Text::isOrdinary)
        ? raw
        : raw.codePoints()
            .mapToObj(c -> Unicode.clean(Character.toString(c)))
            .collect(Collectors.joining());
  }

  private static boolean isOrdinary(int c) {
    return (c > 0 && c < 0x2E80) || (c >= 0x3000 && c < 0xE000) || (c > 0xFF00 && c < 0xFFF0);
  }

  /** The text of a paragraph that stands by itself; every run of blanks is one. */
  String asParagraph() {
    return BLANKS.matcher(raw).replaceAll(" ").strip();
  }

  /** The text of a cell: no blank beside Chinese, and none where a number runs over a line. */
  static String inCell(List<Text> paragraphs) {
    StringBuilder text = new StringBuilder();
    for (Text paragraph : paragraphs) {
      for (String line : LINE_BREAKS.split(paragraph.raw, -1)) {
        boolean newLine = true;
        for (String word : BLANKS.split(line, -1)) {
          append(text, word, newLine);
          newLine &= word.isEmpty();
        }
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String next, boolean newLine) {
    if (!text.isEmpty() && !next.isEmpty()) {
      int before = text.codePointBefore(text.length());
      int after = next.codePointAt(0);
      boolean tight =
          newLine
              ? Unicode.joinsTight(before, after)
              : Unicode.isChinese(before) || Unicode.isChinese(after);
      text.append(tight ? "" : " ");
    }
    text.append(next);
  }
}
