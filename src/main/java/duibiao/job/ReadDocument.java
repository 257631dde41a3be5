package duibiao.job;

import duibiao.check.TextMark;
import duibiao.check.TextMark.Scope;
import duibiao.check.Units;
import duibiao.fact.Disclosure;
import duibiao.form.Identity;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

/**
 * A document that has been read, without its figures and texts. Who checks it is known without
 * opening it.
 *
 * @param path path of its file
 * @param group the documents that it is checked with: those of its district and department, or it
 *     alone if these are not known
 * @param unit the name that its department lists it by; null if it is no budget of a unit
 * @param listed the names of the units that it lists
 * @param scope where its texts are compared with those of other departments; null if they are not
 * @param content where the rest of it is
 */
record ReadDocument(
    String path, Group group, String unit, List<String> listed, Scope scope, Content content)
    implements Serializable {

  /**
   * The documents that are checked together.
   *
   * @param district district; empty for a document by itself
   * @param name department, or the path of a document by itself
   */
  record Group(String district, String name) implements Comparable<Group>, Serializable {

    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::district).thenComparing(Group::name);

    static Group of(Disclosure disclosure) {
      Identity identity = disclosure.identity();
      return identity.isComplete()
          ? new Group(identity.district(), identity.department())
          : new Group("", disclosure.file().path());
    }

    static Group of(TextMark mark) {
      return new Group(mark.scope().district(), mark.department());
    }

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  /** All of a document, at hand or in the store of what was read. */
  sealed interface Content extends Serializable {}

  /** A document that is the only one of its file. */
  record Stored(String key) implements Content {}

  /** One that is not stored by itself, serialised and compressed. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares it.
  record Carried(byte[] bytes) implements Content {}

  /**
   * Describes a document.
   *
   * @param disclosure the document under the name that its department is registered under
   * @param read the same as it was read
   * @param key where the store has it; empty if it has not, or not alone
   */
  static ReadDocument of(Disclosure disclosure, Disclosure read, String key) {
    return new ReadDocument(
        disclosure.file().path(),
        Group.of(disclosure),
        Units.nameOf(disclosure).orElse(null),
        Units.listedIn(disclosure),
        TextMark.scopeOf(disclosure).orElse(null),
        key.isEmpty() ? new Carried(Packing.pack(List.of(read))) : new Stored(key));
  }

  /** The document as it was read, whatever name its department is registered under. */
  Disclosure open(ReadStore store) {
    if (content instanceof Stored stored) {
      return store
          .find(stored.key())
          .map(disclosures -> disclosures.get(0))
          .orElseThrow(() -> new IllegalStateException("No longer in the store: " + path));
    }
    try {
      return Packing.open(((Carried) content).bytes()).get(0);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open " + path, e);
    }
  }
}
