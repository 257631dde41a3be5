package duibiao.check;

import duibiao.check.SharedText.Copy;
import duibiao.check.TextMark.Scope;
import duibiao.fact.Disclosure;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which texts of documents stand word for word in those of another department. They are looked for
 * where enough departments are at hand to tell a template from a copy.
 */
public final class Copies {

  /** With fewer departments, a sentence of a form would look like a copy. */
  private static final int DEPARTMENTS = 10;

  static final Copies NONE = new Copies(Set.of(), Stream.empty());

  private final Set<Scope> scopes;
  private final Map<String, Map<Long, TextMark>> byDocument = new HashMap<>();

  /**
   * Copies that have been found.
   *
   * @param scopes where they were looked for, as {@link #judged} tells
   */
  public Copies(Set<Scope> scopes, Stream<Copy> found) {
    this.scopes = scopes;
    found.forEach(
        copy ->
            byDocument
                .computeIfAbsent(copy.own().document(), document -> new HashMap<>())
                .put(copy.own().text(), copy.other()));
  }

  /** The copies among some documents. */
  static Copies among(List<Disclosure> documents) {
    Set<Scope> scopes =
        judged(
            documents.stream()
                .flatMap(
                    document ->
                        TextMark.scopeOf(document).stream()
                            .map(scope -> Map.entry(scope, document.identity().department())))
                .toList());
    return new Copies(
        scopes,
        found(
            documents.stream()
                .filter(document -> TextMark.scopeOf(document).filter(scopes::contains).isPresent())
                .flatMap(document -> TextMark.of(document).stream())));
  }

  /** The copies among texts whose scopes have enough departments. */
  public static Stream<Copy> found(Stream<TextMark> marks) {
    Map<List<Serializable>, SharedText> texts = new HashMap<>();
    marks.forEach(mark -> texts.merge(mark.key(), SharedText.of(mark), SharedText::with));
    return texts.values().stream().flatMap(SharedText::copies);
  }

  /**
   * The scopes with enough departments.
   *
   * @param departments scope and department of each document
   */
  public static Set<Scope> judged(Collection<Entry<Scope, String>> departments) {
    return departments.stream()
        .distinct()
        .collect(Collectors.groupingBy(Entry::getKey, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() >= DEPARTMENTS)
        .map(Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** For each text of a document that is copied, where else it stands; empty if not looked for. */
  Optional<Map<Long, TextMark>> of(Disclosure document) {
    return TextMark.scopeOf(document)
        .filter(scopes::contains)
        .map(scope -> byDocument.getOrDefault(document.file().path(), Map.of()));
  }
}
