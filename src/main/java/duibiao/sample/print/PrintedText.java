package duibiao.sample.print;

import java.util.List;

/**
 * A heading, a paragraph or a list with one entry a line.
 *
 * @param text text as printed, without blank lines
 * @param role what it is for
 */
public record PrintedText(String text, Role role) implements Part {

  /** What a text is for. */
  public enum Role {
    /** A line of the cover (封面). */
    COVER,
    /** The heading of a section, which begins a page. */
    HEADING,
    /** A paragraph or a list. */
    BODY
  }

  /** A paragraph or a list. */
  public static PrintedText body(String text) {
    return new PrintedText(text, Role.BODY);
  }

  /** The heading of a section. */
  public static PrintedText heading(String text) {
    return new PrintedText(text, Role.HEADING);
  }

  /** A line of the cover. */
  public static PrintedText cover(String text) {
    return new PrintedText(text, Role.COVER);
  }

  /** Its lines, each a paragraph of its own. */
  List<String> lines() {
    return text.lines().toList();
  }
}
