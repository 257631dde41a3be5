package duibiao.job.nightly;

import duibiao.catalog.Catalog;
import duibiao.catalog.RunRecord;
import duibiao.catalog.RunRecord.Outcome;
import duibiao.finding.Severity;
import duibiao.job.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a monitor wants to know of a run, for the textfile collector of Prometheus.
 *
 * <p>Times are Unix seconds: how old a publication is, the monitor computes itself.
 *
 * @param exitCode what the process tells its caller
 * @param started when the process began
 * @param finished when this was made
 * @param run the record of the run; empty if it did not come so far
 * @param catalog where the publications are
 */
public record RunMetrics(
    int exitCode, Instant started, Instant finished, Optional<RunRecord> run, Catalog catalog) {

  private static final double MILLIS = 1000.0;

  /** Writes the file in one step: the collector never sees a part of it. */
  public void write(Path file) throws IOException {
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    Files.writeString(fresh, text());
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The metrics in the text format of Prometheus. */
  String text() {
    PrometheusText text = new PrometheusText();
    text.gauge("duibiao_last_run_exit_code", "Exit code of the last run (0 and 1 are fine).");
    text.sample(exitCode);
    text.gauge("duibiao_last_run_timestamp_seconds", "When the last run ended.");
    text.sample(finished.getEpochSecond());
    text.gauge("duibiao_last_run_duration_seconds", "Wall time of the last run.");
    text.sample((finished.toEpochMilli() - started.toEpochMilli()) / MILLIS);
    text.gauge("duibiao_last_run_outcome", "How the last run ended: 1 for the outcome it had.");
    for (Outcome outcome : Outcome.values()) {
      boolean isIt = run.map(RunRecord::outcome).orElse(Outcome.FAILED) == outcome;
      text.sample("outcome", outcome.name().toLowerCase(Locale.ROOT), isIt ? 1 : 0);
    }
    stages(text);
    catalog.current().ifPresent(current -> publication(text, current));
    text.gauge("duibiao_publications", "Publications that are kept.");
    text.sample(catalog.publications().size());
    return text.toString();
  }

  private void stages(PrometheusText text) {
    Map<String, Double> seconds = run.map(RunRecord::seconds).orElse(Map.of());
    text.gauge("duibiao_last_run_stage_duration_seconds", "Wall time of each stage that was run.");
    for (Stage stage : Stage.values()) {
      if (seconds.containsKey(stage.id())) {
        text.sample("stage", stage.id(), seconds.get(stage.id()));
      }
    }
  }

  private static void publication(PrometheusText text, RunRecord current) {
    text.gauge("duibiao_publication_timestamp_seconds", "When what readers see was published.");
    text.sample(OffsetDateTime.parse(current.finished()).toEpochSecond());
    Map<String, Long> counts = current.counts();
    long unreadable = counts.getOrDefault("unreadable", 0L);
    text.gauge("duibiao_documents", "Documents that readers see, by status.");
    text.sample("status", "read", counts.getOrDefault("documents", 0L) - unreadable);
    text.sample("status", "unreadable", unreadable);
    text.gauge("duibiao_findings", "Findings that readers see, by severity.");
    for (Severity severity : Severity.values()) {
      Long findings = counts.get("findings_" + severity.id());
      if (findings != null) {
        text.sample("severity", severity.id(), findings);
      }
    }
  }
}
