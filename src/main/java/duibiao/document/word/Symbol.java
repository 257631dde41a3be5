package duibiao.document.word;

import duibiao.document.layout.Unicode;
import java.util.Locale;
import java.util.Map;

/**
 * Characters of symbol fonts, which have no Unicode of their own; only ticks and boxes are known.
 */
final class Symbol {

  private static final Map<String, String> KNOWN =
      Map.of(
          "wingdings/fc", "✓",
          "wingdings/fb", "✗",
          "wingdings/fe", "☑",
          "wingdings/fd", "☒",
          "wingdings/a8", "□",
          "wingdings/6f", "□",
          "wingdings 2/50", "✓",
          "wingdings 2/52", "☑",
          "wingdings 2/54", "☒",
          "wingdings 2/a3", "□");

  private Symbol() {}

  /**
   * The text of a symbol; {@link Unicode#UNKNOWN} rather than a guess.
   *
   * @param font name of the font; may be null
   * @param code position in the font in hexadecimal digits, with or without F0 before it
   */
  static String of(String font, String code) {
    String position = code == null ? "" : code.substring(Math.max(0, code.length() - 2));
    return KNOWN.getOrDefault((font + "/" + position).toLowerCase(Locale.ROOT), Unicode.UNKNOWN);
  }
}
