package duibiao.check;

import duibiao.document.Place;
import duibiao.fact.Disclosure;
import duibiao.form.Identity;
import duibiao.taxonomy.Level;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Where a text of a department stands, without the text, so that the texts of many departments are
 * compared at little cost.
 *
 * @param text digest of the text
 * @param scope the documents that it is compared with
 * @param department the department, by the name that it is compared by
 * @param document the file
 * @param place where the text stands
 */
public record TextMark(long text, Scope scope, String department, String document, Place place)
    implements Serializable {

  /**
   * The documents whose texts are compared with one another.
   *
   * @param kind id of the kind: a constant would hash differently in every process
   */
  public record Scope(String district, int fiscalYear, String kind) implements Serializable {}

  /** Where the texts of a document are compared; empty for units, which print their department’s. */
  public static Optional<Scope> scopeOf(Disclosure document) {
    Identity identity = document.identity();
    return identity.isComplete() && identity.level() == Level.DEPARTMENT
        ? Optional.of(
            new Scope(identity.district(), identity.fiscalYear(), identity.kind().id()))
        : Optional.empty();
  }

  /** The texts that a document’s department writes itself. */
  public static List<TextMark> of(Disclosure document) {
    Optional<Scope> scope = scopeOf(document);
    return scope.isEmpty()
        ? List.of()
        : OwnText.of(document).stream()
            .map(
                text ->
                    new TextMark(
                        text.digest(),
                        scope.get(),
                        document.identity().department(),
                        document.file().path(),
                        text.passage().place()))
            .toList();
  }
}
