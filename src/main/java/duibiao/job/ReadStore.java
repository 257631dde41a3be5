package duibiao.job;

import duibiao.fact.Disclosure;
import duibiao.fact.Disclosure.Status;
import duibiao.fact.Reading;
import duibiao.storage.Storage;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.apache.commons.lang3.ArrayUtils;

/**
 * What has been read before, so that it need not be read again: for each file of the inbox its
 * disclosures, known by its path, its content and the code that read it.
 *
 * <p>Only what could be read is kept; the rest is tried again by the next run that reads, since the
 * reason may have passed. Losing the store between two runs costs time and nothing else.
 *
 * @param folder where it lies
 * @param way digest of what else decides how a document is read
 */
record ReadStore(Storage folder, String way) implements Serializable {

  private static final int SHELF_DIGITS = 2;

  /** Before the disclosures stands the checksum of what follows. */
  private static final int CHECK_BYTES = Long.BYTES;

  /** The store beside the publications of a catalog, for one way of reading. */
  static ReadStore in(Storage root, Reading reading) {
    return new ReadStore(
        root.below(".read"), Sha256.of(Stream.of(CodeVersion.reader(), reading.toString())));
  }

  /** Where the disclosures of a file are, whether they are there or not. */
  String key(Inbox.Item file) {
    return Sha256.of(Stream.of(way, file.sha256(), file.path().replace('\n', ' ')));
  }

  /** What was read of a file; empty if it has to be read, also because what is here is damaged. */
  Optional<List<Disclosure>> find(String key) {
    try {
      byte[] bytes = folder.read(file(key));
      int start = Math.min(CHECK_BYTES, bytes.length);
      byte[] packed = Arrays.copyOfRange(bytes, start, bytes.length);
      return Arrays.equals(check(packed), Arrays.copyOf(bytes, start))
          ? Optional.of(Packing.open(packed))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Tells damage, not malice: what is opened makes nothing but what this program knows. */
  private static byte[] check(byte[] packed) {
    CRC32C checksum = new CRC32C();
    checksum.update(packed);
    return ByteBuffer.allocate(CHECK_BYTES).putLong(checksum.getValue()).array();
  }

  /** Keeps what was read of a file, unless something of it could not be; tells whether it did. */
  boolean keep(String key, List<Disclosure> read) {
    if (read.stream().anyMatch(disclosure -> disclosure.status() != Status.READ)) {
      return false;
    }
    byte[] packed = Packing.pack(read);
    try {
      folder.write(file(key), ArrayUtils.addAll(check(packed), packed));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + folder.location(file(key)), e);
    }
  }

  private static String file(String key) {
    return key.substring(0, SHELF_DIGITS) + "/" + key;
  }

  /** Removes all but these. */
  void retain(Set<String> keys) {
    try {
      for (Storage.Stored file : folder.files(path -> false)) {
        if (!keys.contains(file.path().substring(file.path().lastIndexOf('/') + 1))) {
          folder.delete(file.path());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot tidy " + folder.location(), e);
    }
  }
}
