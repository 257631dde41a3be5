package duibiao.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder that people open. New reports are written aside and replace the old ones when whole.
 */
public final class ReportFolder {

  private static final String FRESH = ".fresh";

  private final Path folder;

  public ReportFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes reports aside, where nobody looks yet. */
  public void prepare(Consumer<Path> writer) {
    Path fresh = folder.resolve(FRESH);
    try {
      delete(fresh);
      Files.createDirectories(fresh);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot prepare '" + fresh + "'", e);
    }
    writer.accept(fresh);
  }

  /** Puts the prepared reports in the place of those of the same names. Other files stay. */
  public void publish() {
    Path fresh = folder.resolve(FRESH);
    try (Stream<Path> entries = Files.list(fresh)) {
      for (Path entry : entries.sorted().toList()) {
        Path place = folder.resolve(entry.getFileName());
        if (Files.isDirectory(place)) {
          delete(place);
        }
        Files.move(entry, place, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.delete(fresh);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot publish '" + folder + "'", e);
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(path)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path entry : deepestFirst) {
        Files.delete(entry);
      }
    }
  }
}
