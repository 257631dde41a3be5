package duibiao.document.sheet;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of a cell's text. */
final class Lines {

  private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n]\\s*");
  private static final Pattern WORDS_APART =
      Pattern.compile("(?<=\\p{Alnum})\\s*[\\r\\n]\\s*(?=\\p{Alnum})");

  private Lines() {}

  /** The lines that print something, each without surrounding blanks. */
  static List<String> of(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The lines as one: Chinese needs no blank where a line breaks, Latin words do. */
  static String joined(String text) {
    return BREAK.matcher(WORDS_APART.matcher(text).replaceAll(" ")).replaceAll("");
  }
}
