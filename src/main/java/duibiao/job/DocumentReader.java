package duibiao.job;

import duibiao.fact.Disclosure;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.fact.SourceFile;
import duibiao.storage.Storage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads files of an inbox, but not those that were read before and have not changed since.
 *
 * @param inbox where the files lie
 * @param reading how to read
 * @param store what was read before
 * @param retries how often a file that cannot be opened is tried again
 */
record DocumentReader(Storage inbox, Reading reading, ReadStore store, int retries)
    implements Serializable {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /**
   * What a file says.
   *
   * @param disclosures one, or as many as a bundle holds
   * @param key where the store has them; empty if it has not
   * @param isReused whether they were read before
   * @param isAsListed whether the file was still as it had been listed
   */
  record Read(List<Disclosure> disclosures, String key, boolean isReused, boolean isAsListed) {

    /** Where the store has a document by itself; empty if it has not. */
    String keyOfOne() {
      return disclosures.size() == 1 ? key : "";
    }
  }

  Read read(Inbox.Item file) {
    String key = store.key(file);
    Optional<List<Disclosure>> known = store.find(key);
    return known.isPresent() ? new Read(known.get(), key, true, true) : readAndKeep(file, key);
  }

  /** A file that has changed since it was listed is not kept under what it held then. */
  private Read readAndKeep(Inbox.Item file, String key) {
    waitUntilReadable(file.path());
    List<Disclosure> read = InboxReader.read(inbox, file.path(), reading);
    boolean isAsListed = digest(file, read).equals(file.sha256());
    boolean isKept = isAsListed && store.keep(key, read);
    return new Read(read, isKept ? key : "", false, isAsListed);
  }

  /** The digest of what was read; a bundle is read once more for it. */
  private String digest(Inbox.Item file, List<Disclosure> read) {
    return read.stream()
        .map(Disclosure::file)
        .filter(source -> source.path().equals(file.path()) && !source.sha256().isEmpty())
        .map(SourceFile::sha256)
        .findFirst()
        .orElseGet(() -> Sha256.of(inbox, file.path()));
  }

  /**
   * A network folder may fail for a moment; after that the file is told as it is. What is not there
   * or may not be read does not come by waiting, and damage is not looked for here.
   */
  private void waitUntilReadable(String path) {
    Duration pause = FIRST_PAUSE;
    for (int i = 0; i < retries && failsForNow(path); i++) {
      Pause.of(pause);
      pause = Collections.min(List.of(pause.multipliedBy(2), LONGEST_PAUSE));
    }
  }

  private boolean failsForNow(String path) {
    try {
      if (inbox.size(path) != Storage.NO_FILE) {
        try (InputStream content = inbox.open(path)) {
          content.read();
        }
      }
      return false;
    } catch (NoSuchFileException | FileNotFoundException | AccessDeniedException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** Forgets what was read of files that are no more as they were. */
  void forgetAllBut(List<Inbox.Item> files) {
    store.retain(files.stream().map(store::key).collect(Collectors.toSet()));
  }
}
