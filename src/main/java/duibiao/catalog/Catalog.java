package duibiao.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The folder that readers know, {@code notebooks-data/}.
 *
 * <p>A dataset such as {@code facts} is a link into {@code .current}, which is a link to the folder
 * of one publication. Replacing {@code .current} is one atomic rename, so that a reader sees the
 * old publication until the new one is whole. The previous publication is kept, because readers may
 * have files of it open.
 */
public final class Catalog {

  static final String CURRENT = ".current";
  private static final String PUBLICATIONS = ".publications";

  private final Path root;

  public Catalog(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** Begins a publication that readers do not see yet. */
  public Publication begin(String id) {
    Path folder = root.resolve(PUBLICATIONS).resolve(id);
    try {
      Files.createDirectories(folder);
      return new Publication(this, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot create " + folder, e);
    }
  }

  /**
   * Shows a publication to readers in one step. The one before it stays; all others, and what
   * interrupted runs left behind, are removed first.
   */
  void publish(Publication publication) throws IOException {
    Path current = root.resolve(CURRENT);
    removeAllBut(publication.folder(), current);
    for (DatasetName dataset : DatasetName.values()) {
      linkOnce(dataset.id());
    }
    linkOnce(DataPackage.FILE);
    replaceLink(current, root.relativize(publication.folder()));
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

  private void removeAllBut(Path fresh, Path current) throws IOException {
    Path previous = Files.exists(current) ? current.toRealPath() : fresh;
    try (Stream<Path> folders = Files.list(root.resolve(PUBLICATIONS))) {
      for (Path folder : folders.toList()) {
        if (!folder.equals(fresh) && !folder.toRealPath().equals(previous)) {
          FileUtils.deleteDirectory(folder.toFile());
        }
      }
    }
  }
}
