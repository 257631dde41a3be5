package duibiao.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

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
      FileUtils.deleteDirectory(fresh.toFile());
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
          FileUtils.deleteDirectory(place.toFile());
        }
        Files.move(entry, place, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.delete(fresh);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot publish '" + folder + "'", e);
    }
  }
}
