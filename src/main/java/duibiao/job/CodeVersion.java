package duibiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Versions of the program, told from the code itself: nobody has to remember to raise them, and a
 * change of anything else does not.
 */
final class CodeVersion {

  /** What decides how a document is read and kept: these packages with their resources. */
  private static final List<String> READING =
      Stream.of(
              "money/",
              "storage/",
              "taxonomy/",
              "document/",
              "finding/",
              "form/",
              "fact/",
              "job/Packing",
              "job/RecordSerialiser")
          .map(name -> "duibiao/" + name)
          .toList();

  private CodeVersion() {}

  /** The version of the code that reads and keeps documents, with all libraries. */
  static String reader() {
    return version(name -> READING.stream().anyMatch(name::startsWith));
  }

  /** The version of all code, with all libraries. */
  static String program() {
    return version(name -> true);
  }

  private static String version(Predicate<String> wanted) {
    try {
      Path code =
          Path.of(CodeVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      List<String> entries = Files.isDirectory(code) ? ofFolder(code) : ofJar(code);
      return Sha256.of(
          Stream.concat(
              entries.stream()
                  .filter(entry -> wanted.test(entry) && !entry.startsWith("META-INF/")),
              libraries()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot tell which program runs", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot tell which program runs", e);
    }
  }

  private static List<String> ofJar(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      return jar.stream()
          .filter(entry -> !entry.isDirectory())
          .map(entry -> line(entry.getName(), entry.getCrc()))
          .sorted()
          .toList();
    }
  }

  private static List<String> ofFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> line(folder.relativize(file).toString().replace('\\', '/'), crc(file)))
          .sorted()
          .toList();
    }
  }

  private static long crc(Path file) {
    try {
      CRC32 crc = new CRC32();
      crc.update(Files.readAllBytes(file));
      return crc.getValue();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static String line(String name, long crc) {
    return name + " " + Long.toHexString(crc);
  }

  /** Their file names hold their versions. */
  private static Stream<String> libraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
        .map(path -> Path.of(path).getFileName())
        .filter(name -> name != null && name.toString().endsWith(".jar"))
        .map(Path::toString)
        .sorted();
  }
}
