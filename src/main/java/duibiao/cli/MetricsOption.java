package duibiao.cli;

import duibiao.ratio.MetricCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which metrics are computed. What is wrong in the file is told before anything runs. */
final class MetricsOption {

  @Option(names = "--metrics", paramLabel = "FILE", description = "指标目录（默认：jobs/metrics.yaml）")
  private Path file;

  /** The catalogue of the file; without the option that of the project, or the one that ships. */
  MetricCatalogue catalogue() throws IOException {
    return file == null && !Files.exists(file())
        ? MetricCatalogue.shipped()
        : SettingsFile.read("指标目录", "--metrics", file(), MetricCatalogue::read);
  }

  Path file() {
    return file == null ? Home.folder().resolve("jobs/metrics.yaml") : file;
  }
}
