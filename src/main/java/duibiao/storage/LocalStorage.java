package duibiao.storage;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.io.FileUtils;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/**
 * A folder of this machine, or one that all machines reach under the same path.
 *
 * @param location its absolute path
 */
public record LocalStorage(String location) implements Storage {

  private static final long serialVersionUID = 1L;

  static LocalStorage of(String path) {
    return of(Path.of(path));
  }

  /** The storage of a folder. */
  public static LocalStorage of(Path folder) {
    return new LocalStorage(folder.toAbsolutePath().normalize().toString());
  }

  private Path folder() {
    return Path.of(location);
  }

  private Path file(String path) {
    return folder().resolve(path);
  }

  @Override
  public Storage below(String path) {
    return of(file(path));
  }

  /** Follows links. A file that cannot be looked at is listed without a size. */
  @Override
  public List<Stored> files(Predicate<String> isSkipped) throws IOException {
    List<Stored> files = new ArrayList<>();
    if (Files.exists(folder())) {
      Files.walkFileTree(
          folder(),
          Set.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(folder(), isSkipped, files));
    }
    return files;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Predicate<String> isSkipped;
    private final List<Stored> files;

    Visitor(Path root, Predicate<String> isSkipped, List<Stored> files) {
      this.root = root;
      this.isSkipped = isSkipped;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isSkipped.test(relative(folder))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isSkipped.test(relative(file))) {
        files.add(new Stored(relative(file), attributes.size(), changed(file, attributes)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!isSkipped.test(relative(file))) {
        files.add(new Stored(relative(file), 0, Instant.EPOCH));
      }
      return FileVisitResult.CONTINUE;
    }

    /** Copying may set the time of change to that of the original, but not that of the inode. */
    private static Instant changed(Path file, BasicFileAttributes attributes) {
      try {
        return ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant();
      } catch (UnsupportedOperationException | IOException e) {
        return attributes.lastModifiedTime().toInstant();
      }
    }

    private String relative(Path file) {
      return root.relativize(file).toString().replace(File.separatorChar, '/');
    }
  }

  @Override
  public long size(String path) throws IOException {
    Path file = file(path).normalize();
    if (!file.startsWith(folder())) {
      return NO_FILE;
    }
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isRegularFile() ? attributes.size() : NO_FILE;
    } catch (NoSuchFileException e) {
      return NO_FILE;
    }
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(file(path));
  }

  @Override
  public byte[] read(String path) throws IOException {
    return Files.readAllBytes(file(path));
  }

  @Override
  public void write(String path, byte[] content) throws IOException {
    Path file = file(path);
    Path fresh = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    Files.createDirectories(file.getParent());
    Files.write(fresh, content);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public OutputFile output(String path) throws IOException {
    Path file = file(path);
    Files.createDirectories(file.getParent());
    return new LocalOutputFile(file);
  }

  @Override
  public InputFile input(String path) {
    return new LocalInputFile(file(path));
  }

  @Override
  public void delete(String path) throws IOException {
    if (Files.exists(file(path))) {
      FileUtils.forceDelete(file(path).toFile());
    }
  }
}
