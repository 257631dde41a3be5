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
 * A document on its way from the task that read it to those that check it. What decides its way is
 * known without opening it.
 *
 * @param path path of its file
 * @param group the documents that it is checked with: those of its district and department, or it
 *     alone if these are not known
 * @param unit the name that its department lists it by; null if it is no budget of a unit
 * @param listed the names of the units that it lists
 * @param scope where its texts are compared with those of other departments; null if they are not
 * @param marks those texts
 * @param content the document, serialised and compressed
 */
record PackedDisclosure(
    String path,
    Group group,
    String unit,
    List<String> listed,
    Scope scope,
    List<TextMark> marks,
    Content content)
    implements ReadPart {

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

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  /** The bytes of a document. */
  static final class Content implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] bytes;

    private Content(byte[] bytes) {
      this.bytes = bytes;
    }
  }

  static PackedDisclosure of(Disclosure disclosure) {
    return new PackedDisclosure(
        disclosure.file().path(),
        Group.of(disclosure),
        Units.nameOf(disclosure).orElse(null),
        Units.listedIn(disclosure),
        TextMark.scopeOf(disclosure).orElse(null),
        TextMark.of(disclosure),
        new Content(Packing.pack(disclosure)));
  }

  /** The document. */
  Disclosure open() {
    try {
      return Packing.open(content.bytes, Disclosure.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open " + path, e);
    }
  }
}
