package duibiao.job;

import duibiao.check.TextMark;
import duibiao.check.TextMark.Scope;
import duibiao.check.Units;
import duibiao.fact.Disclosure;
import duibiao.form.Identity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.io.CompressionCodec;
import org.apache.spark.io.ZStdCompressionCodec;

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

  private static final CompressionCodec CODEC = new ZStdCompressionCodec(new SparkConf(false));

  static PackedDisclosure of(Disclosure disclosure) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(CODEC.compressedOutputStream(content))) {
      out.writeObject(disclosure);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot pack " + disclosure.file().path(), e);
    }
    return new PackedDisclosure(
        disclosure.file().path(),
        Group.of(disclosure),
        Units.nameOf(disclosure).orElse(null),
        Units.listedIn(disclosure),
        TextMark.scopeOf(disclosure).orElse(null),
        TextMark.of(disclosure),
        new Content(content.toByteArray()));
  }

  /** The document. */
  Disclosure open() {
    try (ObjectInputStream in =
        new ObjectInputStream(
            CODEC.compressedInputStream(new ByteArrayInputStream(content.bytes)))) {
      return (Disclosure) in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open " + path, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("Cannot open " + path, e);
    }
  }
}
