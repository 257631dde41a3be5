package duibiao.check;

import duibiao.document.Place;
import duibiao.fact.Disclosure;
import duibiao.form.Identity;
import duibiao.taxonomy.Level;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a text of a department stands, without the text, so that the texts of many departments are
 * compared at little cost.
 *
 * @param text digest of the text
 * @param template digest of the text without its numbers
 * @param item name of the item that the text tells the purpose of; empty for other texts
 * @param scope the documents that it is compared with
 * @param department the department, by the name that it is compared by
 * @param document the file
 * @param place where the text stands
 */
public record TextMark(
    long text,
    long template,
    String item,
    Scope scope,
    String department,
    String document,
    Place place)
    implements Serializable {

  private static final Comparator<TextMark> ORDER =
      Comparator.comparing(TextMark::document).thenComparing(mark -> mark.place().toString());

  /**
   * The documents whose texts are compared with one another.
   *
   * @param kind id of the kind: a constant would hash differently in every process
   */
  public record Scope(String district, int fiscalYear, String kind) implements Serializable {}

  /** What is the same for all places of a sentence of a district, over years and kinds. */
  public List<Serializable> key() {
    return List.of(scope.district(), template);
  }

  /** Departments that pay for the same item may well say of it the same. */
  private boolean isCopyOf(TextMark other) {
    boolean isOfSameItem = !item.isEmpty() && item.equals(other.item);
    return text == other.text
        && !isOfSameItem
        && scope.equals(other.scope)
        && !department.equals(other.department);
  }

  /** The first of some places at which another department prints the same. */
  Optional<TextMark> copiedFrom(List<TextMark> others) {
    return others.stream().filter(this::isCopyOf).min(ORDER);
  }

  /**
   * Where the texts of a document are compared; empty for units, which print their department’s.
   */
  public static Optional<Scope> scopeOf(Disclosure document) {
    Identity identity = document.identity();
    return identity.isComplete() && identity.level() == Level.DEPARTMENT
        ? Optional.of(new Scope(identity.district(), identity.fiscalYear(), identity.kind().id()))
        : Optional.empty();
  }

  /** The texts that a document’s department writes itself. */
  public static List<TextMark> of(Disclosure document) {
    Optional<Scope> scope = scopeOf(document);
    return scope.isEmpty()
        ? List.of()
        : Texts.of(document).own().stream()
            .map(
                text ->
                    new TextMark(
                        text.digest(),
                        text.template(),
                        text.item(),
                        scope.get(),
                        document.identity().department(),
                        document.file().path(),
                        text.passage().place()))
            .toList();
  }
}
