package duibiao.catalog;

import duibiao.storage.LocalStorage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that readers know, {@code notebooks-data/}, with plain Parquet files.
 *
 * <p>A dataset such as {@code facts} is a link into {@code .current}, which is a link to the folder
 * of one publication. Replacing {@code .current} is one atomic rename, so that a reader sees the
 * old publication until the new one is whole.
 */
final class LinkedCatalog extends Catalog {

  static final String CURRENT = ".current";

  private final Path root;

  LinkedCatalog(Path root) {
    super(LocalStorage.of(root));
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public Publication begin(String id) {
    try {
      Files.createDirectories(folder(id));
      return super.begin(id);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot create " + folder(id), e);
    }
  }

  @Override
  public Publication open(String id) {
    Publication publication = new Publication(this, LocalStorage.of(folder(id)));
    publication.add(DataPackage.files(folder(id)));
    return publication;
  }

  private Path folder(String id) {
    return root.resolve(PUBLICATIONS).resolve(id);
  }

  @Override
  void publish(Publication publication, RunRecord record) throws IOException {
    Path folder = folder(publication.id());
    publication.removeStrays();
    DataPackage.write(folder, publication.files());
    record.write(folder.resolve(RunRecord.FILE));
    show(folder);
  }

  private void show(Path publication) throws IOException {
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

  @Override
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

  @Override
  public List<RunRecord> publications() {
    return names().sorted(Comparator.reverseOrder()).flatMap(id -> record(id).stream()).toList();
  }

  private Optional<RunRecord> record(String id) {
    return RunRecord.read(folder(id).resolve(RunRecord.FILE));
  }

  @Override
  Stream<String> names() {
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

  @Override
  public void restore(String id) {
    if (publications().stream().noneMatch(each -> each.id().equals(id))) {
      throw new IllegalArgumentException("No publication " + id);
    }
    try {
      show(folder(id));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot restore " + folder(id), e);
    }
  }

  @Override
  public void tidy(int kept) {
    List<String> whole = publications().stream().map(RunRecord::id).limit(kept).toList();
    String current = currentId().orElse("");
    names()
        .filter(id -> !id.equals(current) && !whole.contains(id))
        .forEach(id -> remove(PUBLICATIONS + "/" + id));
  }
}
