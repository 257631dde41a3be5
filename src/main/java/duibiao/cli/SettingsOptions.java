package duibiao.cli;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.benchmark.Judgements;
import duibiao.benchmark.peer.Kinds;
import duibiao.benchmark.peer.OwnSets;
import duibiao.benchmark.trend.LineOverrides;
import duibiao.job.Settings;
import duibiao.job.Sha256;
import duibiao.ratio.MetricCatalogue;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
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
    Register register = departments.register();
    OwnSets own =
        SettingsFile.read("同类组文件", "--peers", peers, file -> OwnSets.read(file, register));
    MetricCatalogue catalogue = metrics.catalogue();
    Kinds known = SettingsFile.read("部门类别文件", "--kinds", kinds, Kinds::read);
    LineOverrides followed = SettingsFile.read("科目对应文件", "--lines", lines, LineOverrides::read);
    return new Settings(
        register,
        catalogue,
        decisions.decisions(),
        new BenchmarkSettings(known, own, Judgements.of(catalogue), followed),
        template.template(),
        Sha256.of(
            Stream.of(
                    departments.file(),
                    peers,
                    kinds,
                    lines,
                    metrics.file(),
                    decisions.file(),
                    template.file())
                .map(Sha256::of)));
  }
}
