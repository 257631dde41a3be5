package duibiao.report.digest;

import duibiao.chart.Words;
import duibiao.ratio.MetricCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The digest beside the other reports: {@code digest.md} for people, {@code digest.json} for
 * programs.
 */
public final class DigestFiles {

  private DigestFiles() {}

  /** Writes both files into a folder. */
  public static void write(Path folder, Digest digest, MetricCatalogue metrics, Words words) {
    try {
      Files.writeString(folder.resolve("digest.md"), DigestMarkdown.of(digest, metrics, words));
      Files.writeString(folder.resolve("digest.json"), DigestJson.of(digest));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the digest to '" + folder + "'", e);
    }
  }
}
