package duibiao.money;

import java.text.Normalizer;

/**
 * Text with its full-width and other compatible forms folded (NFKC): {@code （1）} and {@code ⑴}
 * become {@code (1)}.
 *
 * <p>Nearly every text of a disclosure consists of characters that fold one by one, most of them to
 * themselves; asking the platform's normalizer for these would be a sixth of the cost of reading.
 */
public final class HalfWidth {

  private static final char FIRST_FULL_WIDTH = '！';
  private static final char LAST_FULL_WIDTH = '～';
  private static final int SHIFT = FIRST_FULL_WIDTH - '!';
  private static final char FULL_WIDTH_BLANK = '\u3000';

  private HalfWidth() {}

  /** Folds a text. */
  public static String of(String text) {
    int same = 0;
    while (same < text.length() && isSame(text.charAt(same))) {
      same++;
    }
    if (same == text.length()) {
      return text;
    }
    char[] folded = text.toCharArray();
    for (int i = same; i < folded.length; i++) {
      if (FIRST_FULL_WIDTH <= folded[i] && folded[i] <= LAST_FULL_WIDTH) {
        folded[i] = (char) (folded[i] - SHIFT);
      } else if (folded[i] == FULL_WIDTH_BLANK) {
        folded[i] = ' ';
      } else if (!isSame(folded[i])) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return new String(folded);
  }

  /** Characters that fold to themselves and join with none of the others: ASCII, 一, 、, “. */
  private static boolean isSame(char c) {
    return c <= '~'
        || ('\u4e00' <= c && c <= '\u9fff')
        || ('、' <= c && c <= '】')
        || ('‘' <= c && c <= '”');
  }
}
