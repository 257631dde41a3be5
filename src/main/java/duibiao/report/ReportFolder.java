package duibiao.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The folder that people open, {@code reports/}: the reports of each kept publication in a folder
 * of their own, so that who has one open reads on in it; {@code latest}, a link to the newest; and
 * {@code index.html}, which leads there.
 */
public final class ReportFolder {

  /** The link to the reports that people see. */
  public static final String LATEST = "latest";

  private static final String FRESH = ".fresh";

  private static final String ENTRANCE =
      """
      <!doctype html>
      <html lang="zh-CN">
      <meta charset="utf-8">
      <meta http-equiv="refresh" content="0; url=%1$s/index.html">
      <title>部门预算对标</title>
      <p><a href="%1$s/index.html">打开最新报告</a></p>
      """;

  private final Path folder;

  public ReportFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** The reports that people see; need not exist. */
  public Path latest() {
    return folder.resolve(LATEST);
  }

  /** Which reports people see. */
  public Optional<String> shown() {
    try {
      return Optional.of(latest().toRealPath().getFileName().toString());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes the reports of a publication. They take their place when they are whole. */
  public void write(String id, Consumer<Path> writer) {
    Path fresh = folder.resolve(FRESH);
    try {
      FileUtils.deleteDirectory(fresh.toFile());
      Files.createDirectories(fresh);
      writer.accept(fresh);
      Files.move(fresh, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
    } catch (UncheckedIOException e) {
      throw unwritable(e.getCause());
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private UncheckedIOException unwritable(IOException e) {
    return new UncheckedIOException("Cannot write reports to '" + folder + "'", e);
  }

  /** Shows the reports of a publication, if they have been written. */
  public void show(String id) {
    if (!Files.isDirectory(folder.resolve(id))) {
      return;
    }
    try {
      // The link is replaced last, so that what it says is true of both.
      Path entrance = folder.resolve("index.html.new");
      Files.writeString(entrance, ENTRANCE.formatted(id));
      replace(entrance, folder.resolve("index.html"));
      Path link = folder.resolve(LATEST + ".new");
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, Path.of(id));
      replace(link, latest());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot show reports in '" + folder + "'", e);
    }
  }

  private static void replace(Path fresh, Path place) throws IOException {
    Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Removes the reports of all publications but these and the one that people see, and those that
   * an interrupted run has not completed. What people have put here stays.
   *
   * @param named what the names of publications look like
   */
  public void keep(Collection<String> publications, String named) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    String shown = shown().orElse("");
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        String name = entry.getFileName().toString();
        boolean isLeftBehind =
            name.equals(FRESH)
                || (name.matches(named) && !publications.contains(name) && !name.equals(shown));
        if (isLeftBehind) {
          FileUtils.deleteDirectory(entry.toFile());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot tidy '" + folder + "'", e);
    }
  }
}
