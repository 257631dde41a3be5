package duibiao.report.html;

import java.util.regex.Pattern;

/** The Chinese text in a page of another language, which stays as it is printed. */
final class ChineseText {

  private static final String LETTER = "[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]";

  /** Pieces of text that only digits and signs part are one. */
  private static final Pattern RUN =
      Pattern.compile(LETTER + "++(?:[^\\p{L}<>&]{0,40}" + LETTER + "++)*+");

  /** Tags and what has no marks inside; templates put every attribute in double quotes. */
  private static final Pattern TAG =
      Pattern.compile("<title>[^<]*+</title>|<(?:[^>\"]|\"[^\"]*+\")*+>");

  /** Elements that hold no marks inside, only a name of their own. */
  private static final Pattern NAMED = Pattern.compile("^<(title(?=>)|img(?= ))");

  private static final Pattern LETTERS = Pattern.compile(LETTER);

  private ChineseText() {}

  /** The page with an element around each piece of Chinese text that says so. */
  static String marked(String html) {
    StringBuilder marked = new StringBuilder(html.length() + html.length() / 8);
    var tags = TAG.matcher(html);
    int end = 0;
    while (tags.find()) {
      marked.append(runs(html.substring(end, tags.start()))).append(named(tags.group()));
      end = tags.end();
    }
    return marked.append(runs(html.substring(end))).toString();
  }

  /** A title or picture whose words are Chinese in part: a voice for Chinese reads both. */
  private static String named(String tag) {
    return LETTERS.matcher(tag).find()
        ? NAMED.matcher(tag).replaceFirst("<$1 lang=\"zh-CN\"")
        : tag;
  }

  private static String runs(String text) {
    return RUN.matcher(text).replaceAll("<bdi lang=\"zh-CN\">$0</bdi>");
  }
}
