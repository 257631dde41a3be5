package duibiao.job.nightly;

import duibiao.report.Districts;
import duibiao.report.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The settings of the scheduled run, every one checked. Paths are absolute; in the file they are
 * relative to its folder.
 *
 * @param inbox folder of the disclosed files, or its URI; need not exist
 * @param out folder that {@code reports/} is in
 * @param data where the datasets are: a folder, or a URI
 * @param source what the files are, in the words that reports put after 数据来源
 * @param departments register of departments
 * @param peers peer sets of one's own
 * @param kinds kinds of departments
 * @param lines items that moved to another code
 * @param metrics metric catalogue; empty for that of the project
 * @param decisions what people decided about findings
 * @param template the Word document of the briefing; empty for that of the project
 * @param language the language of the reports
 * @param districts the districts that reports are written about
 * @param recognises whether the text of scanned pages is recognised
 * @param keep how many publications are kept
 * @param deadline when a run that is not done ends; empty if never
 * @param quiet how long a file must have been unchanged to count as whole
 * @param patience how long files are waited for at most
 * @param retries how often what may pass is tried again
 * @param metricsFile Prometheus textfile to write; empty for none
 * @param log how events are told
 * @param hook command for the digest; empty for none
 */
public record NightlySettings(
    String inbox,
    Path out,
    String data,
    String source,
    Path departments,
    Path peers,
    Path kinds,
    Path lines,
    Optional<Path> metrics,
    Path decisions,
    Optional<Path> template,
    Language language,
    Districts districts,
    boolean recognises,
    int keep,
    Optional<Deadline> deadline,
    Duration quiet,
    Duration patience,
    int retries,
    Optional<Path> metricsFile,
    LogStyle log,
    Optional<String> hook) {

  /**
   * Reads a file of settings.
   *
   * @param home folder of the project: what is not given comes from its {@code jobs/}
   * @throws IllegalArgumentException if something is wrong; the message says the line, why and what
   *     to do, and names the nearest key
   */
  public static NightlySettings read(Path file, Path home) throws IOException {
    NightlyFile read = NightlyFile.read(file);
    Path jobs = home.resolve("jobs");
    Path out = read.path(NightlyKey.OUT).orElse(home);
    Optional<Path> metricsFile = read.path(NightlyKey.METRICS_FILE);
    if (metricsFile.isPresent() && !metricsFile.get().toString().endsWith(".prom")) {
      throw read.wrong(NightlyKey.METRICS_FILE, "metrics_file 要以 .prom 结尾");
    }
    Language language =
        Language.find(read.text(NightlyKey.LANGUAGE).orElse(NightlyKey.LANGUAGE.otherwise()))
            .orElseThrow(() -> read.wrong(NightlyKey.LANGUAGE, "language 要写 zh-CN 或 en"));
    return new NightlySettings(
        read.location(NightlyKey.INBOX).orElseThrow(),
        out,
        read.location(NightlyKey.DATA).orElse(out.resolve("notebooks-data").toString()),
        read.text(NightlyKey.SOURCE).orElse(language.words().of("source.disclosed")),
        read.path(NightlyKey.DEPARTMENTS).orElse(jobs.resolve("departments.csv")),
        read.path(NightlyKey.PEERS).orElse(jobs.resolve("peers.yaml")),
        read.path(NightlyKey.KINDS).orElse(jobs.resolve("kinds.csv")),
        read.path(NightlyKey.LINES).orElse(jobs.resolve("lines.csv")),
        read.path(NightlyKey.METRICS),
        read.path(NightlyKey.DECISIONS).orElse(jobs.resolve("decisions.csv")),
        read.path(NightlyKey.BRIEFING_TEMPLATE),
        language,
        read.text(NightlyKey.DISTRICTS).map(Districts::of).orElse(Districts.ALL),
        read.text(NightlyKey.OCR).map(Boolean::parseBoolean).orElse(false),
        number(read, NightlyKey.KEEP),
        read.text(NightlyKey.DEADLINE).map(Deadline::of),
        duration(read, NightlyKey.QUIET),
        duration(read, NightlyKey.PATIENCE),
        number(read, NightlyKey.RETRIES),
        metricsFile,
        LogStyle.named(read.text(NightlyKey.LOG).orElse(NightlyKey.LOG.otherwise())),
        read.text(NightlyKey.HOOK));
  }

  private static int number(NightlyFile read, NightlyKey key) {
    return Integer.parseInt(read.text(key).orElse(key.otherwise()));
  }

  private static Duration duration(NightlyFile read, NightlyKey key) {
    return Duration.parse(read.text(key).orElse(key.otherwise()));
  }
}
