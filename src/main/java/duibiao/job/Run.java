package duibiao.job;

import duibiao.catalog.Catalog;
import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.catalog.RunJournal;
import duibiao.catalog.RunRecord;
import duibiao.catalog.RunRecord.Outcome;
import duibiao.catalog.RunRecord.Versions;
import duibiao.catalog.Runs;
import duibiao.report.ReportFolder;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One run, from the lock to the record that it leaves however it ends.
 *
 * <p>Readers see its publication when all of it is whole, or nothing of it. A run that is killed
 * leaves only what the next one removes.
 */
public final class Run implements AutoCloseable {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final Request request;
  private final RunLock lock;
  private final Catalog catalog;
  private final RunJournal journal;
  private final ReportFolder reports;
  private final StageClock clock;
  private final OffsetDateTime started = now();
  private final String id;
  private final RunRecord before;
  private final Versions versions;
  private RunRecord record;

  private Run(Request request, Progress progress, RunLock lock) {
    this.request = request;
    this.lock = lock;
    this.catalog = Catalog.at(request.data());
    this.journal = new RunJournal(request.state());
    this.reports = new ReportFolder(request.reports());
    this.clock = new StageClock(progress);
    this.id = catalog.nextId(LocalDateTime.now(SHANGHAI));
    this.before = catalog.current().orElse(null);
    this.versions =
        new Versions(
            CodeVersion.reader(),
            CodeVersion.program(),
            Digest.of(
                Stream.of(
                    request.settings().version(), request.reading().toString(), request.source())),
            request.inbox().digest());
  }

  /**
   * Begins a run, and completes or removes what an interrupted one has left.
   *
   * @throws RunningException if another run is at work in the same folder
   */
  public static Run begin(Request request, Progress progress) {
    RunLock lock = RunLock.of(request.state());
    Catalog.at(request.data()).tidy(request.kept());
    Run run = new Run(request, progress, lock);
    run.showReports();
    return run;
  }

  /** A run may have been killed between showing the data and showing the reports. */
  private void showReports() {
    catalog
        .current()
        .map(RunRecord::id)
        .filter(current -> !current.equals(reports.shown().orElse("")))
        .ifPresent(reports::show);
  }

  /** Whether documents, settings or program differ from those of the current publication. */
  public boolean hasChanged() {
    return before == null || !versions.equals(before.versions());
  }

  /** Ends a run that has nothing to do, and tells what the current publication holds. */
  public RunRecord endUnchanged() {
    record = record(Outcome.UNCHANGED, "与上次发布相比没有变化", before.counts(), before.unreadable());
    journal.add(record);
    return record;
  }

  /** Reads, checks, compares and reports, and publishes all of it. */
  public Summary publish(SparkSession spark) {
    Publication publication = catalog.begin(id);
    try {
      Summary summary =
          new DistrictJob(spark, request, publication, clock)
              .run(folder -> reports.write(id, folder));
      RunRecord whole = record(Outcome.PUBLISHED, "", summary.counts(), summary.unreadable());
      publication.write(DatasetName.RUNS, rows(spark, whole));
      publication.publish(whole);
      record = whole;
      reports.show(id);
      journal.add(record);
      request.reader().forgetAllBut(request.inbox().files());
      return summary;
    } finally {
      if (record == null) {
        publication.discard();
      }
    }
  }

  private Dataset<Row> rows(SparkSession spark, RunRecord current) {
    List<Row> rows =
        Stream.concat(Stream.of(current), journal.records().stream()).map(Runs::row).toList();
    return spark.createDataFrame(rows, Runs.SCHEMA).coalesce(1);
  }

  private RunRecord record(
      Outcome outcome, String reason, Map<String, Long> counts, List<String> unreadable) {
    return new RunRecord(
        id,
        outcome,
        reason,
        started.toString(),
        now().toString(),
        versions,
        before == null ? "" : before.id(),
        counts,
        clock.seconds(),
        unreadable);
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(SHANGHAI).truncatedTo(ChronoUnit.SECONDS);
  }

  /** Leaves a record, removes what is kept no longer, and lets the next run begin. */
  @Override
  public void close() {
    try {
      if (record == null) {
        String where = clock.interrupted();
        String reason = where.isEmpty() ? "运行没有完成" : "运行在“%s”阶段中断".formatted(where);
        journal.add(record(Outcome.FAILED, reason, Map.of(), List.of()));
      }
      catalog.tidy(request.kept());
      reports.keep(catalog.publications().stream().map(RunRecord::id).toList(), Catalog.ID_PATTERN);
    } finally {
      lock.close();
    }
  }
}
