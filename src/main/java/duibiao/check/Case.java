package duibiao.check;

import duibiao.fact.Claim;
import duibiao.fact.Disclosure;
import duibiao.form.Identity;
import java.util.List;

/**
 * A document under check, with what it can be held against.
 *
 * @param document the document
 * @param figures its figures by name
 * @param items what its prose tells of each item (项)
 * @param neighbours other documents of the same department
 */
record Case(Disclosure document, Figures figures, List<Item> items, Neighbours neighbours) {

  static Case of(Figures figures, Neighbours neighbours) {
    return new Case(figures.document(), figures, Items.of(figures, figures.texts()), neighbours);
  }

  /** Its texts, folded. */
  Texts texts() {
    return figures.texts();
  }

  Identity identity() {
    return document.identity();
  }

  /** The year of the document; 0 if it is not known. */
  int year() {
    return identity().fiscalYear() == null ? 0 : identity().fiscalYear();
  }

  /** The claims of one topic, in reading order. */
  List<Claim> claims(String topic) {
    return document.claims().stream().filter(claim -> claim.topic().equals(topic)).toList();
  }
}
