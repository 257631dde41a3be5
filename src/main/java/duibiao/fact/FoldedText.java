package duibiao.fact;

import duibiao.taxonomy.Wording;

/**
 * Text folded for matching, which still knows where each of its characters was printed.
 *
 * @param folded the text as patterns see it: half-width, without blanks
 * @param printed the text as the document prints it
 * @param origins for each character of {@code folded}, its index in {@code printed}
 */
record FoldedText(String folded, String printed, int[] origins) {

  static FoldedText of(String printed) {
    StringBuilder folded = new StringBuilder();
    int[] origins = new int[printed.length() * 4 + 1];
    for (int i = 0; i < printed.length(); i++) {
      String piece = Wording.fold(printed.substring(i, i + 1));
      for (int k = 0; k < piece.length() && folded.length() < origins.length; k++) {
        origins[folded.length()] = i;
        folded.append(piece.charAt(k));
      }
    }
    return new FoldedText(folded.toString(), printed, origins);
  }

  /** The printed text behind {@code folded.substring(start, end)}. */
  String quote(int start, int end) {
    return end <= start ? "" : printed.substring(origins[start], origins[end - 1] + 1);
  }
}
