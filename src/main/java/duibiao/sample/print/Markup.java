package duibiao.sample.print;

import java.nio.charset.StandardCharsets;

/** XML or HTML as it is written: marks as given, text with its special letters escaped. */
final class Markup {

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
      String escape =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!escape.isEmpty()) {
        written.append(text, done, i).append(escape);
        done = i + 1;
      }
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
