package duibiao.check;

import duibiao.fact.Passage;
import duibiao.taxonomy.Wording;
import java.util.List;

/** A text of a document, as printed and folded. */
record Text(Passage passage, String folded) {

  static Text of(Passage passage) {
    return new Text(passage, Wording.fold(passage.text()));
  }

  /** Whether one of the pieces is in the text. */
  boolean hasAny(List<String> pieces) {
    for (String piece : pieces) {
      if (folded.contains(piece)) {
        return true;
      }
    }
    return false;
  }

  Passage.Role role() {
    return passage.role();
  }
}
