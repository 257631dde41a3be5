package duibiao.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of the prose: the words that open it, and the phrases that its figures stand behind.
 *
 * <p>A section opens with a heading. Its parts open in the middle of its text, and end where the
 * next part opens: an item of 编制说明 with {@code 3.“行政运行”}, the vehicles owned with {@code
 * 截至2024年8月31日}.
 *
 * @param topic topic of its claims; empty for a section without claims
 * @param opening folded words that open it; their group {@code name} is what its figures are about
 * @param phrases where two announce the same figure, the first one counts
 * @param parts sections inside it
 */
record Section(String topic, Pattern opening, List<Phrase> phrases, List<Section> parts) {

  /** The section of a text that no heading has opened. */
  static final Section NONE = without("(?!)");

  private static final Pattern YEAR = Pattern.compile("20\\d{2}");

  /**
   * Where a section opens.
   *
   * @param section the section
   * @param start index of its first character in the folded text
   * @param name what its figures are about, as printed; null if the opening does not say
   * @param year the year that the opening prints; null if it prints none
   */
  record Opening(Section section, int start, String name, Integer year) {}

  static Section of(String topic, String opening, Phrase... phrases) {
    return new Section(topic, Phrase.named(Phrase.whole(opening)), List.of(phrases), List.of());
  }

  /** A section that makes no claims and ends the one before. */
  static Section without(String opening) {
    return of("", opening);
  }

  Section with(Section... inside) {
    return new Section(topic, opening, phrases, List.of(inside));
  }

  /** Whether a heading opens the section, and what it names. */
  Optional<Opening> openedBy(FoldedText heading) {
    Matcher match = opening.matcher(heading.folded());
    return match.find() ? Optional.of(opening(match, heading)) : Optional.empty();
  }

  /** Where the parts of the section open in a text. */
  List<Opening> partsOpenedBy(FoldedText text) {
    return parts.stream().flatMap(part -> part.openings(text).stream()).toList();
  }

  private List<Opening> openings(FoldedText text) {
    List<Opening> openings = new ArrayList<>();
    Matcher match = opening.matcher(text.folded());
    while (match.find()) {
      openings.add(opening(match, text));
    }
    return openings;
  }

  private Opening opening(Matcher match, FoldedText text) {
    Matcher year = YEAR.matcher(match.group());
    return new Opening(
        this,
        match.start(),
        text.quote(match, "name"),
        year.find() ? Integer.valueOf(year.group()) : null);
  }
}
