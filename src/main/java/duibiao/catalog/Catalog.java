package duibiao.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The folder that readers know, {@code notebooks-data/}.
 *
 * <p>A dataset such as {@code facts} is a link into {@code .current}, which is a link to the folder
 * of one publication. Replacing {@code .current} is one atomic rename, so that a reader sees the
 * old publication until the new one is whole. The last publications are kept: readers may have
 * files of them open, and people may want one back.
 */
public final class Catalog {

  static final String CURRENT = ".current";
  private static final String PUBLICATIONS = ".publications";

  /** What names of publications look like. */
  public static final String ID_PATTERN = "\\d{8}-\\d{6}-\\d{3}";

  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

  private final Path root;

  public Catalog(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  /**
   * Names the next publication after the time. Names ascend also where the clock has been set back.
   */
  public String nextId(LocalDateTime now) {
    String id = ID.format(now);
    return names()
        .filter(name -> name.matches(ID_PATTERN))
        .max(Comparator.naturalOrder())
        .filter(newest -> newest.compareTo(id) >= 0)
        .map(newest -> ID.format(ID.parse(newest, LocalDateTime::from).plus(1, ChronoUnit.MILLIS)))
        .orElse(id);
  }

  /** Begins a publication that readers do not see yet. */
  public Publication begin(String id) {
    Path folder = folder(id);
    try {
      Files.createDirectories(folder);
      return new Publication(this, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot create " + folder, e);
    }
  }

  /** Opens a whole publication, to read it. */
  public Publication open(String id) {
    Publication publication = new Publication(this, folder(id));
    publication.add(DataPackage.files(folder(id)));
    return publication;
  }

  private Path folder(String id) {
    return root.resolve(PUBLICATIONS).resolve(id);
  }

  /** Shows a publication to readers in one step. */
  void publish(Path publication) throws IOException {
    for (DatasetName dataset : DatasetName.values()) {
      linkOnce(dataset.id());
    }
    linkOnce(DataPackage.FILE);
    linkOnce(RunRecord.FILE);
    replaceLink(root.resolve(CURRENT), root.relativize(publication));
  }

  private void linkOnce(String name) throws IOException {
    Path link = root.resolve(name);
    if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
      replaceLink(link, Path.of(CURRENT, name));
    }
  }

  private static void replaceLink(Path link, Path target) throws IOException {
    Path fresh = link.resolveSibling(link.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createSymbolicLink(fresh, target);
    Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The publication that readers see; empty if there is none. */
  public Optional<RunRecord> current() {
    return currentId().flatMap(this::record);
  }

  private Optional<String> currentId() {
    try {
      return Optional.of(root.resolve(CURRENT).toRealPath().getFileName().toString());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The whole publications, the newest first. */
  public List<RunRecord> publications() {
    return names().sorted(Comparator.reverseOrder()).flatMap(id -> record(id).stream()).toList();
  }

  /** Names of publications that are in the making, or that an interrupted run has left. */
  public List<String> unfinished() {
    return names().sorted().filter(id -> record(id).isEmpty()).toList();
  }

  private Optional<RunRecord> record(String id) {
    return RunRecord.read(folder(id).resolve(RunRecord.FILE));
  }

  private Stream<String> names() {
    Path folder = root.resolve(PUBLICATIONS);
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.map(each -> each.getFileName().toString()).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  /**
   * Shows a kept publication again, in one step.
   *
   * @throws IllegalArgumentException if there is no whole publication of this name
   */
  public void restore(String id) {
    if (publications().stream().noneMatch(each -> each.id().equals(id))) {
      throw new IllegalArgumentException("No publication " + id);
    }
    try {
      publish(folder(id));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot restore " + folder(id), e);
    }
  }

  /**
   * Removes what interrupted runs left behind, and of the whole publications all but the current
   * one and the newest. No other run may be at work.
   *
   * @param kept how many are kept beside the current one
   */
  public void tidy(int kept) {
    List<String> whole = publications().stream().map(RunRecord::id).limit(kept).toList();
    String current = currentId().orElse("");
    names()
        .filter(id -> !id.equals(current) && !whole.contains(id))
        .forEach(id -> delete(folder(id)));
  }

  private static void delete(Path folder) {
    try {
      FileUtils.deleteDirectory(folder.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + folder, e);
    }
  }
}
