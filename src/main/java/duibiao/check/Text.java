package duibiao.check;

import duibiao.fact.Passage;
import duibiao.taxonomy.Wording;
import java.util.List;

/** A text of a document, folded once for all rules that look for words in it. */
record Text(Passage passage, String folded) {

  static Text of(Passage passage) {
    return new Text(passage, Wording.fold(passage.text()));
  }

  /** Whether one of the pieces is in the text. */
  boolean hasAny(List<String> pieces) {
    return pieces.stream().anyMatch(folded::contains);
  }

  boolean is(Passage.Role role) {
    return passage.role() == role;
  }
}
