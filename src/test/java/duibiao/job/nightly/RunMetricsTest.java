package duibiao.job.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.catalog.Catalog;
import duibiao.catalog.RunRecord;
import duibiao.catalog.RunRecord.Outcome;
import duibiao.catalog.RunRecord.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunMetricsTest {

  private static final Pattern HELP = Pattern.compile("# HELP ([a-z_]+) [^\\\\]+\\.");
  private static final Pattern TYPE = Pattern.compile("# TYPE ([a-z_]+) gauge");
  private static final Pattern SAMPLE =
      Pattern.compile("(([a-z_]+)(\\{[a-z_]+=\"[a-z]+\"\\})?) (-?\\d+(\\.\\d+)?)");
  private static final Instant START = Instant.ofEpochSecond(1_800_000_000);

  @TempDir private Path folder;

  @Test
  void aPublicationIsToldInTheFormatOfPrometheus() throws IOException {
    Catalog catalog = Catalog.at(folder.toString());
    RunRecord run = run(Outcome.PUBLISHED);
    catalog.begin(run.id()).publish(run);

    Map<String, Double> samples = parse(metrics(1, Optional.of(run), catalog).text());

    assertThat(samples)
        .containsEntry("duibiao_last_run_exit_code", 1.0)
        .containsEntry("duibiao_last_run_timestamp_seconds", 1_800_000_090.0)
        .containsEntry("duibiao_last_run_duration_seconds", 90.5)
        .containsEntry("duibiao_last_run_outcome{outcome=\"published\"}", 1.0)
        .containsEntry("duibiao_last_run_outcome{outcome=\"failed\"}", 0.0)
        .containsEntry("duibiao_last_run_stage_duration_seconds{stage=\"read\"}", 12.5)
        .containsEntry("duibiao_publications", 1.0)
        .containsEntry("duibiao_publication_timestamp_seconds", 1_772_388_000.0)
        .containsEntry("duibiao_documents{status=\"read\"}", 9.0)
        .containsEntry("duibiao_documents{status=\"unreadable\"}", 1.0)
        .containsEntry("duibiao_findings{severity=\"critical\"}", 2.0);
  }

  @Test
  void aRunThatNeverBeganIsToldAsFailed() throws IOException {
    Map<String, Double> samples =
        parse(metrics(2, Optional.empty(), Catalog.at(folder.toString())).text());

    assertThat(samples)
        .containsEntry("duibiao_last_run_exit_code", 2.0)
        .containsEntry("duibiao_last_run_outcome{outcome=\"failed\"}", 1.0)
        .containsEntry("duibiao_publications", 0.0)
        .doesNotContainKey("duibiao_publication_timestamp_seconds");
  }

  @Test
  void theFileIsWrittenWhole() throws IOException {
    Path file = folder.resolve("duibiao.prom");
    Files.writeString(file, "before");

    metrics(0, Optional.empty(), Catalog.at(folder.resolve("data").toString())).write(file);

    assertThat(parse(Files.readString(file))).isNotEmpty();
    assertThat(folder.toFile().list()).containsExactly("duibiao.prom");
  }

  private static RunMetrics metrics(int exitCode, Optional<RunRecord> run, Catalog catalog) {
    return new RunMetrics(exitCode, START, START.plusMillis(90_500), run, catalog);
  }

  private static RunRecord run(Outcome outcome) {
    return new RunRecord(
        "20260301-020000-000",
        outcome,
        "",
        "2026-03-02T02:00:00+08:00",
        "2026-03-02T02:00:00+08:00",
        new Versions("", "", "", ""),
        "",
        Map.of("documents", 10L, "unreadable", 1L, "findings", 2L, "findings_critical", 2L),
        Map.of("read", 12.5),
        List.of("坏.pdf"));
  }

  /** Strict: each metric has HELP, then TYPE, then its samples, once, and ends with a line feed. */
  private static Map<String, Double> parse(String text) {
    assertThat(text).endsWith("\n").doesNotContain("\r");
    Map<String, Double> samples = new LinkedHashMap<>();
    String help = "";
    String metric = "";
    for (String line : text.split("\n")) {
      if (line.startsWith("# HELP")) {
        Matcher matcher = HELP.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        help = matcher.group(1);
        assertThat(samples.keySet())
            .noneMatch(series -> series.startsWith(line.split(" ")[2] + " "));
      } else if (line.startsWith("#")) {
        Matcher matcher = TYPE.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        metric = matcher.group(1);
        assertThat(metric).isEqualTo(help).startsWith("duibiao_").doesNotEndWith("_total");
      } else {
        Matcher matcher = SAMPLE.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        assertThat(matcher.group(2)).isEqualTo(metric);
        assertThat(samples.put(matcher.group(1), Double.valueOf(matcher.group(4)))).isNull();
      }
    }
    return samples;
  }
}
