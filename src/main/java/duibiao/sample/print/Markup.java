package duibiao.sample.print;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** XML or HTML as it is written: marks as given, text with its special letters escaped. */
final class Markup {

  private static final String SPECIAL = "\"&<>";
  private static final char LAST_SPECIAL = '>';
  private static final List<String> ESCAPES = List.of("&quot;", "&amp;", "&lt;", "&gt;");

  private final StringBuilder written;

  Markup(int usualLength) {
    written = new StringBuilder(usualLength);
  }

  Markup raw(String marks) {
    written.append(marks);
    return this;
  }

  Markup raw(int number) {
    written.append(number);
    return this;
  }

  /** Writes text that stands between marks or in an attribute with double quotes. */
  Markup text(String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter <= LAST_SPECIAL && SPECIAL.indexOf(letter) >= 0) {
        written.append(text, done, i).append(ESCAPES.get(SPECIAL.indexOf(letter)));
        done = i + 1;
      }
    }
    if (done == 0) {
      written.append(text);
      return this;
    }
    written.append(text, done, text.length());
    return this;
  }

  @Override
  public String toString() {
    return written.toString();
  }

  byte[] toBytes() {
    return written.toString().getBytes(StandardCharsets.UTF_8);
  }
}
