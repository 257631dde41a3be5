package duibiao.check;

import duibiao.fact.Claim;
import duibiao.fact.Disclosure;
import duibiao.fact.Passage;
import duibiao.fact.Passage.Role;
import duibiao.form.Identity;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document under check, with what it can be held against.
 *
 * @param document the document
 * @param figures its figures by name
 * @param items what its prose tells of each item (项)
 * @param neighbours other documents of the same department
 */
record Case(Disclosure document, Figures figures, List<Item> items, Neighbours neighbours) {

  static Case of(Disclosure document, Neighbours neighbours) {
    Figures figures = Figures.of(document);
    return new Case(document, figures, Items.of(document, figures), neighbours);
  }

  Identity identity() {
    return document.identity();
  }

  /** The year of the document; 0 if it is not known. */
  int year() {
    return identity().fiscalYear() == null ? 0 : identity().fiscalYear();
  }

  /** The texts of one role, in reading order. */
  Stream<Passage> passages(Role role) {
    return document.passages().stream().filter(passage -> passage.role() == role);
  }

  /** The claims of one topic, in reading order. */
  List<Claim> claims(String topic) {
    return document.claims().stream().filter(claim -> claim.topic().equals(topic)).toList();
  }
}
