package duibiao.job;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.benchmark.peer.OwnSets;
import duibiao.benchmark.trend.LineOverrides;
import duibiao.finding.Decisions;
import duibiao.ratio.MetricCatalogue;
import duibiao.report.word.BriefingTemplate;
import duibiao.taxonomy.Register;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What analysts have written down for a run.
 *
 * @param register the names that departments have borne
 * @param metrics the metrics to compute
 * @param decisions what people have decided about findings
 * @param comparing how departments are compared
 * @param template the Word document that the briefing is put into
 * @param version digest of the files that say so: equal versions mean equal settings
 */
public record Settings(
    Register register,
    MetricCatalogue metrics,
    Decisions decisions,
    BenchmarkSettings comparing,
    BriefingTemplate template,
    String version) {

  /** Settings without a template of the bureau's own. */
  public Settings(
      Register register,
      MetricCatalogue metrics,
      Decisions decisions,
      BenchmarkSettings comparing,
      String version) {
    this(register, metrics, decisions, comparing, BriefingTemplate.STANDARD, version);
  }

  /**
   * The same for the departments of another district, for which nobody wrote down sets or items.
   *
   * @param file the file that the register was read from
   */
  public Settings with(Register other, Path file) {
    BenchmarkSettings withoutSets =
        new BenchmarkSettings(
            comparing.kinds(), OwnSets.NONE, comparing.judgements(), LineOverrides.NONE);
    return new Settings(
        other,
        metrics,
        decisions,
        withoutSets,
        template,
        Sha256.of(Stream.of(version, Sha256.of(file))));
  }
}
