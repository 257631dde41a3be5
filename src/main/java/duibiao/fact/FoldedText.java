package duibiao.fact;

import duibiao.taxonomy.Wording;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** Text folded for matching, which still knows where each of its characters was printed. */
final class FoldedText {

  private final String printed;
  private final String folded;

  /** For each character of {@code folded}, its index in {@code printed}. */
  private final int[] origins;

  private FoldedText(String printed) {
    this.printed = printed;
    StringBuilder pieces = new StringBuilder();
    IntStream.Builder indexes = IntStream.builder();
    for (int i = 0; i < printed.length(); i++) {
      String piece = Wording.fold(printed.substring(i, i + 1));
      pieces.append(piece);
      for (int j = 0; j < piece.length(); j++) {
        indexes.add(i);
      }
    }
    folded = pieces.toString();
    origins = indexes.build().toArray();
  }

  static FoldedText of(String printed) {
    return new FoldedText(printed);
  }

  /** The text as patterns see it: half-width, without blanks. */
  String folded() {
    return folded;
  }

  /** The printed text behind {@code folded().substring(start, end)}. */
  String quote(int start, int end) {
    return end <= start ? "" : printed.substring(origins[start], origins[end - 1] + 1);
  }

  /** The printed text behind a group of a match in the folded text; null if it matched nothing. */
  String quote(Matcher match, String group) {
    return match.group(group) == null ? null : quote(match.start(group), match.end(group));
  }
}
