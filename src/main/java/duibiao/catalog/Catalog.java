package duibiao.catalog;

import duibiao.storage.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The publications, of which readers see one: the old one until the new one is whole. The last ones
 * are kept: readers may have files of them open, and people may want one back.
 */
public abstract sealed class Catalog permits LinkedCatalog, DeltaCatalog {

  /** What names of publications look like. */
  public static final String ID_PATTERN = "\\d{8}-\\d{6}-\\d{3}";

  static final String PUBLICATIONS = ".publications";

  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

  private final Storage root;

  Catalog(Storage root) {
    this.root = root;
  }

  /**
   * The catalog of a location.
   *
   * @param location a folder of this machine such as {@code notebooks-data/}, where a link is
   *     switched, or a URI, where Delta tables are written
   */
  public static Catalog at(String location) {
    return Storage.isLocal(location)
        ? new LinkedCatalog(Path.of(location))
        : new DeltaCatalog(Storage.at(location));
  }

  /**
   * Names the next run after the time, later than all publications and recorded runs. So names
   * ascend also where the clock has been set back.
   */
  public String nextId(LocalDateTime now, RunJournal journal) {
    String id = ID.format(now);
    return Stream.concat(names(), journal.names())
        .filter(name -> name.matches(ID_PATTERN))
        .max(Comparator.naturalOrder())
        .filter(newest -> newest.compareTo(id) >= 0)
        .map(newest -> ID.format(ID.parse(newest, LocalDateTime::from).plus(1, ChronoUnit.MILLIS)))
        .orElse(id);
  }

  /** Begins a publication that readers do not see yet. */
  public Publication begin(String id) {
    return new Publication(this, root.below(PUBLICATIONS + "/" + id));
  }

  /** Removes a publication that nobody has seen. */
  void discard(Publication publication) {
    remove(PUBLICATIONS + "/" + publication.id());
  }

  /** Removes a folder below the root. */
  final void remove(String folder) {
    try {
      root.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + root.location(folder), e);
    }
  }

  /**
   * Opens a whole publication, to read it.
   *
   * @throws IllegalArgumentException if there is no whole publication of this name
   */
  public abstract Publication open(String id);

  /** The names of all publications, in no order. */
  abstract Stream<String> names();

  /** Shows a publication to readers in one step. */
  abstract void publish(Publication publication, RunRecord record) throws IOException;

  /** The publication that readers see; empty if there is none. */
  public abstract Optional<RunRecord> current();

  /** The whole publications, the newest first. */
  public abstract List<RunRecord> publications();

  /** Names of publications that are in the making, or that an interrupted run has left. */
  public final List<String> unfinished() {
    List<String> whole = publications().stream().map(RunRecord::id).toList();
    return names().sorted().filter(id -> !whole.contains(id)).toList();
  }

  /**
   * Shows a kept publication again, in one step.
   *
   * @throws IllegalArgumentException if there is no whole publication of this name
   */
  public abstract void restore(String id);

  /**
   * Removes, after a publication, what no publication uses any more and takes long to find. Nothing
   * is lost where it fails.
   */
  public void clean() {}

  /**
   * Removes what interrupted runs left behind, and of the whole publications all but the current
   * one and the newest. No other run may be at work.
   *
   * @param kept how many are kept beside the current one
   */
  public abstract void tidy(int kept);
}
