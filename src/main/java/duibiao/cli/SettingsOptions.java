package duibiao.cli;

import duibiao.job.Settings;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name what analysts have written down for a run. */
final class SettingsOptions {

  @Option(names = "--peers", paramLabel = "FILE", description = "自选同类组（默认：jobs/peers.yaml）")
  private Path peers = Home.folder().resolve("jobs/peers.yaml");

  @Option(names = "--kinds", paramLabel = "FILE", description = "部门类别：名称看不出或看错的（默认：jobs/kinds.csv）")
  private Path kinds = Home.folder().resolve("jobs/kinds.csv");

  @Option(
      names = "--lines",
      paramLabel = "FILE",
      description = "科目对应：编码改变、程序认不出的项级科目（默认：jobs/lines.csv）")
  private Path lines = Home.folder().resolve("jobs/lines.csv");

  @Mixin private RegisterOption departments;

  @Mixin private MetricsOption metrics;

  @Mixin private DecisionOption decisions;

  @Mixin private TemplateOption template;

  Settings settings() throws IOException {
    return new SettingsFiles(
            departments.file(),
            peers,
            kinds,
            lines,
            metrics.given(),
            decisions.file(),
            template.given())
        .settings();
  }
}
