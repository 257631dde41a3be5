package duibiao.check;

import duibiao.fact.Claim;
import duibiao.fact.Disclosure;
import duibiao.fact.Passage.Role;
import duibiao.form.Identity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document under check, with what it can be held against.
 *
 * @param document the document
 * @param figures its figures by name
 * @param texts its texts, folded, without those that are hidden
 * @param prose its paragraphs, folded and joined, in which a word is looked for faster
 * @param items what its prose tells of each item (项)
 * @param neighbours other documents of the same department
 */
record Case(
    Disclosure document,
    Figures figures,
    List<Text> texts,
    String prose,
    List<Item> items,
    Neighbours neighbours) {

  static Case of(Figures figures, Neighbours neighbours) {
    Disclosure document = figures.document();
    List<Text> texts =
        document.passages().stream()
            .filter(passage -> passage.role() != Role.HIDDEN)
            .map(Text::of)
            .toList();
    String prose =
        texts.stream()
            .filter(text -> text.is(Role.PARAGRAPH))
            .map(Text::folded)
            .collect(Collectors.joining("\n"));
    return new Case(document, figures, texts, prose, Items.of(figures, texts), neighbours);
  }

  Identity identity() {
    return document.identity();
  }

  /** The year of the document; 0 if it is not known. */
  int year() {
    return identity().fiscalYear() == null ? 0 : identity().fiscalYear();
  }

  /** The paragraphs with one of some pieces, in reading order. */
  Stream<Text> paragraphs(List<String> pieces) {
    return pieces.stream().anyMatch(prose::contains)
        ? texts(Role.PARAGRAPH).filter(text -> text.hasAny(pieces))
        : Stream.empty();
  }

  /** The texts of one role, in reading order. */
  Stream<Text> texts(Role role) {
    return texts.stream().filter(text -> text.is(role));
  }

  /** The claims of one topic, in reading order. */
  List<Claim> claims(String topic) {
    return document.claims().stream().filter(claim -> claim.topic().equals(topic)).toList();
  }
}
