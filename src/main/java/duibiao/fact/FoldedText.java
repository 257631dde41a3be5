package duibiao.fact;

import duibiao.taxonomy.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;

/** Text folded for matching, which still knows where each of its characters was printed. */
final class FoldedText {

  private final String printed;
  private final StringBuilder folded = new StringBuilder();

  /** For each character of {@code folded}, its index in {@code printed}. */
  private final List<Integer> origins = new ArrayList<>();

  private FoldedText(String printed) {
    this.printed = printed;
    for (int i = 0; i < printed.length(); i++) {
      String piece = Wording.fold(printed.substring(i, i + 1));
      folded.append(piece);
      origins.addAll(Collections.nCopies(piece.length(), i));
    }
  }

  static FoldedText of(String printed) {
    return new FoldedText(printed);
  }

  /** The text as patterns see it: half-width, without blanks. */
  String folded() {
    return folded.toString();
  }

  /** The printed text behind {@code folded().substring(start, end)}. */
  String quote(int start, int end) {
    return end <= start ? "" : printed.substring(origins.get(start), origins.get(end - 1) + 1);
  }

  /** The printed text behind a group of a match in the folded text; null if it matched nothing. */
  String quote(Matcher match, String group) {
    return match.group(group) == null ? null : quote(match.start(group), match.end(group));
  }
}
