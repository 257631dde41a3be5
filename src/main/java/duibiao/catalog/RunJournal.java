package duibiao.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;

/** The records of the last runs, also of those that published nothing. */
public final class RunJournal {

  /** More than a year of nights, and some more by day. */
  private static final int KEPT = 1000;

  private static final String ENDING = ".json";

  private final Path folder;

  /** The journal in a folder, {@code notebooks-data/}. */
  public RunJournal(Path root) {
    this.folder = root.resolve(".runs");
  }

  /** Writes a record down, and drops the oldest. */
  public void add(RunRecord record) {
    record.write(folder.resolve(record.id() + ENDING));
    files().skip(KEPT).forEach(RunJournal::delete);
  }

  /** The records, the newest first. */
  public List<RunRecord> records() {
    return files().flatMap(file -> RunRecord.read(file).stream()).toList();
  }

  /** Whether a run has left its record. */
  public boolean holds(String id) {
    return Files.exists(folder.resolve(id + ENDING));
  }

  /** The names of all runs that have left one, in no order. */
  Stream<String> names() {
    return files().map(file -> FilenameUtils.getBaseName(file.toString()));
  }

  private Stream<Path> files() {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted(Comparator.reverseOrder())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + file, e);
    }
  }
}
