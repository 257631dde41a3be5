package duibiao.report;

/**
 * Text of a document as a report of any format can hold it: nothing that steers a printer, turns
 * the direction of reading or is no letter at all.
 */
public final class PlainText {

  private PlainText() {}

  /** The text with a blank in the place of every such letter; line ends stay. */
  public static String of(String text) {
    // Nearly all texts stay as they are.
    return text.codePoints().allMatch(PlainText::isSayable) ? text : replaced(text);
  }

  private static String replaced(String text) {
    return text.codePoints()
        .map(letter -> isSayable(letter) ? letter : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSayable(int letter) {
    return letter == '\n'
        || switch (Character.getType(letter)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.UNASSIGNED,
              Character.PRIVATE_USE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> (letter & 0xFFFE) != 0xFFFE;
        };
  }
}
