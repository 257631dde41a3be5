package duibiao.job;

import duibiao.job.Inbox.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The digests of files as the last run has seen them, so that a file need not be opened to know
 * that it has not changed. A file of the same path, size and time of change is the same file.
 *
 * @param digests digests by what is known of a file without opening it
 */
public record DigestIndex(Map<String, String> digests) {

  /** Nothing is known. */
  public static final DigestIndex NONE = new DigestIndex(Map.of());

  private static final String FILE = ".digests";
  private static final String SEPARATOR = "\t";
  private static final int COLUMNS = 4;

  /**
   * What the last run has left.
   *
   * @param state where the records of runs are; nothing is known if nothing is there, or if it
   *     cannot be read
   */
  public static DigestIndex read(Path state) {
    try (Stream<String> lines = Files.lines(state.resolve(FILE))) {
      Map<String, String> digests = new HashMap<>();
      lines
          .map(line -> line.split(SEPARATOR, COLUMNS))
          .filter(columns -> columns.length == COLUMNS)
          .forEach(columns -> digests.put(key(columns[1], columns[2], columns[3]), columns[0]));
      return new DigestIndex(digests);
    } catch (IOException | UncheckedIOException e) {
      return NONE;
    }
  }

  private static String key(String bytes, String changed, String location) {
    return bytes + SEPARATOR + changed + SEPARATOR + location;
  }

  private static String key(Inbox inbox, Item file) {
    return key(
        String.valueOf(file.bytes()),
        file.changed().toString(),
        inbox.root().location(file.path()));
  }

  /** The digest of a file that has not changed since; empty if it must be opened. */
  Optional<String> find(Inbox inbox, Item file) {
    return file.changed().equals(Instant.EPOCH)
        ? Optional.empty()
        : Optional.ofNullable(digests.get(key(inbox, file)));
  }

  /** Leaves what this run has seen, in one step. */
  static void write(Path state, Inbox inbox) {
    List<String> lines =
        inbox.files().stream()
            .filter(file -> !file.sha256().isEmpty() && !file.changed().equals(Instant.EPOCH))
            .map(file -> file.sha256() + SEPARATOR + key(inbox, file))
            .filter(line -> line.indexOf('\n') < 0 && line.indexOf('\r') < 0)
            .toList();
    try {
      Path fresh = state.resolve(FILE + ".new");
      Files.write(fresh, lines);
      Files.move(
          fresh,
          state.resolve(FILE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + state.resolve(FILE), e);
    }
  }
}
