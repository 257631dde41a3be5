package duibiao.job;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.benchmark.peer.OwnSets;
import duibiao.benchmark.trend.LineOverrides;
import duibiao.finding.Decisions;
import duibiao.ratio.MetricCatalogue;
import duibiao.report.word.BriefingTemplate;
import duibiao.taxonomy.Register;

/**
 * What analysts have written down for a run.
 *
 * @param register the names that departments have borne
 * @param metrics the metrics to compute
 * @param decisions what people have decided about findings
 * @param comparing how departments are compared
 * @param template the Word document that the briefing is put into
 */
public record Settings(
    Register register,
    MetricCatalogue metrics,
    Decisions decisions,
    BenchmarkSettings comparing,
    BriefingTemplate template) {

  /** Settings without a template of the bureau's own. */
  public Settings(
      Register register,
      MetricCatalogue metrics,
      Decisions decisions,
      BenchmarkSettings comparing) {
    this(register, metrics, decisions, comparing, BriefingTemplate.STANDARD);
  }

  /**
   * The same for the departments of another district, for which nobody wrote down sets or items.
   */
  public Settings with(Register other) {
    BenchmarkSettings withoutSets =
        new BenchmarkSettings(
            comparing.kinds(), OwnSets.NONE, comparing.judgements(), LineOverrides.NONE);
    return new Settings(other, metrics, decisions, withoutSets, template);
  }
}
