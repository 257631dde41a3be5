package duibiao.cli;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.benchmark.Judgements;
import duibiao.benchmark.peer.Kinds;
import duibiao.benchmark.peer.OwnSets;
import duibiao.benchmark.trend.LineOverrides;
import duibiao.finding.Decisions;
import duibiao.job.Settings;
import duibiao.job.Sha256;
import duibiao.job.nightly.NightlySettings;
import duibiao.ratio.MetricCatalogue;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that analysts write down settings in, whoever names them.
 *
 * @param metrics empty for the metrics of the project
 * @param template the Word document of the briefing; empty for that of the project
 */
record SettingsFiles(
    Path departments,
    Path peers,
    Path kinds,
    Path lines,
    Optional<Path> metrics,
    Path decisions,
    Optional<Path> template) {

  static SettingsFiles of(NightlySettings nightly) {
    return new SettingsFiles(
        nightly.departments(),
        nightly.peers(),
        nightly.kinds(),
        nightly.lines(),
        nightly.metrics(),
        nightly.decisions(),
        nightly.template());
  }

  /**
   * Reads all of them.
   *
   * @throws RequestException if one is wrong
   */
  Settings settings() throws IOException {
    Register register = SettingsFile.read("部门登记簿", "--departments", departments, Register::read);
    OwnSets own =
        SettingsFile.read("同类组文件", "--peers", peers, file -> OwnSets.read(file, register));
    MetricCatalogue catalogue = MetricsOption.catalogue(metrics);
    Kinds known = SettingsFile.read("部门类别文件", "--kinds", kinds, Kinds::read);
    LineOverrides followed = SettingsFile.read("科目对应文件", "--lines", lines, LineOverrides::read);
    return new Settings(
        register,
        catalogue,
        SettingsFile.read("核实记录", "--decisions", decisions, Decisions::read),
        new BenchmarkSettings(known, own, Judgements.of(catalogue), followed),
        TemplateOption.template(template),
        Sha256.of(
            Stream.of(
                    departments,
                    peers,
                    kinds,
                    lines,
                    MetricsOption.file(metrics),
                    decisions,
                    TemplateOption.file(template))
                .map(Sha256::of)));
  }
}
