package duibiao.taxonomy;

import duibiao.money.HalfWidth;
import java.util.regex.Pattern;

/**
 * Official wording made comparable: titles, headers and labels differ between documents in blanks,
 * full-width forms and ordinals, and mean the same.
 */
public final class Wording {

  private static final Pattern ORDINAL =
      Pattern.compile("^(?:[一二三四五六七八九十]+、|\\d+[.、](?!\\d)|\\([一二三四五六七八九十\\d]+\\)、?)");

  private Wording() {}

  /** Folds full-width forms (NFKC), removes blanks and makes every double quote straight. */
  public static String fold(String text) {
    return withoutBlanks(text).replace('“', '"').replace('”', '"');
  }

  /**
   * The label of a line without its ordinal and blanks, full-width forms folded (NFKC): {@code
   * 一、财政拨款收入} is 财政拨款收入.
   */
  public static String label(String printed) {
    return ORDINAL.matcher(withoutBlanks(printed)).replaceFirst("");
  }

  private static String withoutBlanks(String text) {
    String folded = HalfWidth.of(text);
    int blank = 0;
    while (blank < folded.length() && !isBlank(folded.charAt(blank))) {
      blank++;
    }
    if (blank == folded.length()) {
      return folded;
    }
    StringBuilder kept = new StringBuilder(folded.length()).append(folded, 0, blank);
    for (int i = blank + 1; i < folded.length(); i++) {
      if (!isBlank(folded.charAt(i))) {
        kept.append(folded.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean isBlank(char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\u000b', '\f', '\r', '\u200b', '\ufeff' -> true;
      default -> false;
    };
  }
}
