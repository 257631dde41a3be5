package duibiao.fact;

import duibiao.taxonomy.Wording;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a form prints it: {@code 2021-1-1}, {@code 2026/1/1}, {@code 2023年1月1日}.
 *
 * @param printed the text; null if nothing is printed
 * @param date the day; null if the text is no complete date
 */
public record PrintedDate(String printed, LocalDate date) implements Serializable {

  private static final Pattern DATE =
      Pattern.compile("((?:19|20)\\d{2})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

  /** Reads the text of a field. Never fails. */
  static PrintedDate read(String text) {
    return text.isBlank() ? new PrintedDate(null, null) : new PrintedDate(text, date(text));
  }

  private static LocalDate date(String text) {
    Matcher match = DATE.matcher(Wording.fold(text));
    if (!match.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(match.group(1)),
          Integer.parseInt(match.group(2)),
          Integer.parseInt(match.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
