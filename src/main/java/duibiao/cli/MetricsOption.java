package duibiao.cli;

import duibiao.ratio.MetricCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which metrics are computed. What is wrong in the file is told before anything runs. */
final class MetricsOption {

  @Option(names = "--metrics", paramLabel = "FILE", description = "指标目录（默认：jobs/metrics.yaml）")
  private Path file;

  /** The catalogue of the file; without the option that of the project, or the one that ships. */
  MetricCatalogue catalogue() throws IOException {
    return catalogue(given());
  }

  /** The file that the option names. */
  Optional<Path> given() {
    return Optional.ofNullable(file);
  }

  /** The catalogue of a file; without one that of the project, or the one that ships. */
  static MetricCatalogue catalogue(Optional<Path> given) throws IOException {
    Path file = file(given);
    return given.isEmpty() && !Files.exists(file)
        ? MetricCatalogue.shipped()
        : SettingsFile.read("指标目录", "--metrics", file, MetricCatalogue::read);
  }

  static Path file(Optional<Path> given) {
    return given.orElse(Home.folder().resolve("jobs/metrics.yaml"));
  }
}
