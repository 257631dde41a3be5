package duibiao.job;

import duibiao.storage.LocalStorage;
import duibiao.storage.Storage;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder that people drop files into, with all folders below it.
 *
 * @param root where it lies
 * @param files its files, ordered by path; hidden files are left out
 */
public record Inbox(Storage root, List<Item> files) {

  /**
   * A file of the inbox.
   *
   * @param path path relative to the inbox, with {@code /} between folders
   * @param bytes size when the inbox was listed
   * @param changed when it was last changed; {@link Instant#EPOCH} if that cannot be told, or not
   *     be relied on
   * @param sha256 digest of its content; empty before {@link #digested} and if it cannot be opened
   */
  public record Item(String path, long bytes, Instant changed, String sha256)
      implements Serializable {

    /** With its digest. A file may change again within the time that clocks of files tell apart. */
    private Item with(String digest, Instant now) {
      boolean isReliable = changed.isBefore(now.minus(CLOCK_TICK));
      return new Item(path, bytes, isReliable ? changed : Instant.EPOCH, digest);
    }
  }

  /** The coarsest clock that file systems have. */
  private static final Duration CLOCK_TICK = Duration.ofSeconds(2);

  /** Opening a file costs about as much as reading this many bytes. */
  private static final long OPEN_COST_BYTES = 64 << 10;

  /** Lists the files of a folder and of all folders below it, except the excluded ones. */
  public static Inbox list(Path folder, Path... excluded) {
    Path root = folder.toAbsolutePath().normalize();
    Set<Path> skipped =
        Stream.of(excluded)
            .map(path -> path.toAbsolutePath().normalize())
            .collect(Collectors.toUnmodifiableSet());
    return list(LocalStorage.of(root), path -> skipped.contains(root.resolve(path)));
  }

  /** Lists all files of an inbox. */
  public static Inbox list(Storage root) {
    return list(root, path -> false);
  }

  /** Lists what is not hidden, also what will turn out to be no readable file. */
  private static Inbox list(Storage root, Predicate<String> isExcluded) {
    try {
      List<Item> items =
          root.files(path -> isHidden(path) || isExcluded.test(path)).stream()
              .map(file -> new Item(file.path(), file.bytes(), file.changed(), ""))
              .sorted(Comparator.comparing(Item::path))
              .toList();
      return new Inbox(root, items);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + root.location(), e);
    }
  }

  private static boolean isHidden(String path) {
    return path.startsWith(".", path.lastIndexOf('/') + 1);
  }

  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return files.isEmpty();
  }

  /** The same files with the digests of their contents, read through once on all cores. */
  public Inbox digested() {
    return digested(DigestIndex.NONE);
  }

  /** The same; files are not opened whose digests are known and that have not changed since. */
  public Inbox digested(DigestIndex known) {
    Instant now = Instant.now();
    return new Inbox(
        root,
        files.parallelStream()
            .map(
                file ->
                    file.with(
                        known.find(this, file).orElseGet(() -> Sha256.of(root, file.path())), now))
            .toList());
  }

  /** One digest of all paths and contents. */
  String digest() {
    return Sha256.of(
        files.stream().map(file -> file.sha256() + " " + file.path().replace('\n', ' ')));
  }

  /**
   * Packs the files into bundles of about the same amount of work, so that ten thousand small files
   * do not become ten thousand tasks.
   */
  List<List<Item>> packed(int bundles) {
    return Bundles.of(files, bundles, Inbox::cost);
  }

  private static long cost(Item file) {
    return file.bytes() + OPEN_COST_BYTES;
  }
}
