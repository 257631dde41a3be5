package duibiao.job;

import duibiao.fact.Disclosure;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.storage.Storage;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads files of an inbox, but not those that were read before and have not changed since.
 *
 * @param inbox where the files lie
 * @param reading how to read
 * @param store what was read before
 */
record DocumentReader(Storage inbox, Reading reading, ReadStore store) implements Serializable {

  /**
   * What a file says.
   *
   * @param disclosures one, or as many as a bundle holds
   * @param isReused whether they were read before
   */
  record Read(List<Disclosure> disclosures, boolean isReused) {}

  Read read(Inbox.Item file) {
    String key = store.key(file);
    Optional<List<Disclosure>> known = store.find(key);
    return known.isPresent()
        ? new Read(known.get(), true)
        : new Read(readAndKeep(file, key), false);
  }

  /** A file that has changed since it was listed is not kept under what it held then. */
  private List<Disclosure> readAndKeep(Inbox.Item file, String key) {
    List<Disclosure> read = InboxReader.read(inbox, file.path(), reading);
    if (Digest.of(inbox, file.path()).equals(file.sha256())) {
      store.keep(key, read);
    }
    return read;
  }

  /** Forgets what was read of files that are no more as they were. */
  void forgetAllBut(List<Inbox.Item> files) {
    store.retain(files.stream().map(store::key).collect(Collectors.toSet()));
  }
}
