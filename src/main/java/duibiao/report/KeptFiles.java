package duibiao.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Files of a folder that need not be made again: those that the last run has made from the same
 * figures with the same program become links to the same bytes. Several threads may use it.
 */
public final class KeptFiles {

  /** What the files of a folder were made from: a line each with a digest and a name. */
  private static final String MADE = ".made";

  private final Path folder;
  private final Path previous;
  private final Map<String, String> before;
  private final Map<String, String> made = new ConcurrentSkipListMap<>();
  private final String program = program();

  /**
   * Makes files in {@code folder} that may be at hand in {@code previous}, which need not exist.
   */
  public KeptFiles(Path folder, Path previous) throws IOException {
    this.folder = folder;
    this.previous = previous;
    this.before = made(previous.resolve(MADE));
    Files.createDirectories(folder);
  }

  /** Makes files. */
  public interface Maker {
    void make() throws IOException;
  }

  private static Map<String, String> made(Path list) throws IOException {
    Map<String, String> made = new HashMap<>();
    if (Files.exists(list)) {
      for (String line : Files.readAllLines(list)) {
        int blank = line.indexOf(' ');
        if (blank > 0) {
          made.put(line.substring(blank + 1), line.substring(0, blank));
        }
      }
    }
    return made;
  }

  /** Files of another build may look different. */
  private static String program() {
    try {
      Path code =
          Path.of(KeptFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Long.toString(Files.getLastModifiedTime(code).toMillis(), Character.MAX_RADIX);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot tell which program runs", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot tell which program runs", e);
    }
  }

  /**
   * Makes files, or finds them.
   *
   * @param name what they are known by
   * @param files their names in the folder
   * @param digest digest of all that they are made from
   */
  public void make(String name, List<String> files, String digest, Maker maker) throws IOException {
    String from = digest + "-" + program;
    made.put(name, from);
    boolean isAtHand =
        from.equals(before.get(name))
            && files.stream().allMatch(file -> Files.isRegularFile(previous.resolve(file)));
    if (isAtHand) {
      for (String file : files) {
        link(previous.resolve(file), folder.resolve(file));
      }
    } else {
      maker.make();
    }
  }

  /** No file of a report is ever changed, so that two reports can share it. */
  private static void link(Path file, Path place) throws IOException {
    Files.createDirectories(place.getParent());
    try {
      Files.createLink(place, file);
    } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
      Files.copy(file, place);
    }
  }

  /** Notes for the next run what the files were made from. */
  public void finish() throws IOException {
    Files.write(
        folder.resolve(MADE),
        made.entrySet().stream().map(file -> file.getValue() + " " + file.getKey()).toList());
  }
}
