package duibiao.document.html;

import duibiao.document.Budget;
import duibiao.document.Characters;
import duibiao.document.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a web page, before it is taken apart. */
final class Markup {

  /** Browsers look for the charset within the first bytes of a page. */
  private static final int HEAD = 4096;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private Markup() {}

  static String decode(byte[] bytes) throws UnreadableDocumentException {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    return Characters.decode(bytes, charset.find() ? charset.group(1) : "");
  }

  /** Refuses a page of more tags than could be kept in memory as elements. */
  static void requireWithin(String markup, Budget budget) {
    long tags = markup.chars().filter(c -> c == '<').count();
    int limit = 2 * budget.limits().cells();
    Budget.require(tags <= limit, "网页标签数", limit);
  }
}
