package duibiao.document.layout;

import java.text.Normalizer;

/** What the code points of a document mean to a reader of Chinese. */
public final class Unicode {

  /** Stands for a glyph whose Unicode the file does not tell. */
  public static final String UNKNOWN = "\uFFFD";

  private Unicode() {}

  /**
   * The text of a glyph with look-alikes replaced: Kangxi radicals, compatibility ideographs and
   * ligatures become what they look like. Other full-width forms stay as printed.
   */
  public static String clean(String mapped) {
    if (mapped != null && mapped.length() == 1 && isPlain(mapped.charAt(0))) {
      return mapped;
    }
    if (mapped == null
        || mapped.isEmpty()
        || mapped.codePoints().anyMatch(Unicode::isMeaningless)) {
      return UNKNOWN;
    }
    return mapped.codePoints().anyMatch(Unicode::isLookAlike)
        ? Normalizer.normalize(mapped, Normalizer.Form.NFKC)
        : mapped.replace('\u00A0', ' ');
  }

  /** Whether a character means what it looks like: ASCII and common Han, almost all there are. */
  private static boolean isPlain(int c) {
    return isIn(c, '!', '~') || isIn(c, 0x4E00, 0x9FFF);
  }

  private static boolean isMeaningless(int c) {
    return c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE || c == 0;
  }

  private static boolean isLookAlike(int c) {
    return isIn(c, 0x2E80, 0x2FDF) || isIn(c, 0xF900, 0xFAFF) || isIn(c, 0xFB00, 0xFB06);
  }

  private static boolean isIn(int c, int first, int last) {
    return c >= first && c <= last;
  }

  /** Whether a character needs no blanks around it: Han, and the marks that go with it. */
  public static boolean isChinese(int c) {
    return Character.isIdeographic(c)
        || isIn(c, 0x3000, 0x303F)
        || isIn(c, 0xFF00, 0xFFEF)
        || "“”‘’…—·".indexOf(c) >= 0;
  }

  /** Whether lines that end and begin so are joined without a blank: by Chinese, in a number. */
  public static boolean joinsTight(int before, int after) {
    return isChinese(before) || isChinese(after) || (isNumeric(before) && isNumeric(after));
  }

  /** Whether a character can be part of a printed number. */
  static boolean isNumeric(int c) {
    return isIn(c, '0', '9') || c == '.' || c == ',' || c == '%';
  }

  /** Whether a mark may not begin a line. */
  static boolean closes(int c) {
    return "，。、；：！？）”’》】％,.;:!?)%".indexOf(c) >= 0;
  }
}
