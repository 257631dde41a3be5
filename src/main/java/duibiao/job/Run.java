package duibiao.job;

import duibiao.catalog.Catalog;
import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.catalog.RunJournal;
import duibiao.catalog.RunRecord;
import duibiao.catalog.RunRecord.Outcome;
import duibiao.catalog.RunRecord.Versions;
import duibiao.catalog.Runs;
import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.job.DigestStage.Side;
import duibiao.report.ReportFolder;
import duibiao.report.digest.Digest;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

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
  private final Clock time;
  private final OffsetDateTime started;
  private final String id;
  private final RunRecord before;
  private Versions versions;
  private RunRecord record;
  private String undone;

  private Run(Request request, Progress progress, RunLock lock, Clock time) {
    this.request = request;
    this.lock = lock;
    this.catalog = Catalog.at(request.data());
    this.journal = new RunJournal(request.state());
    this.reports = new ReportFolder(request.reports());
    this.clock = new StageClock(progress);
    this.time = time;
    this.started = now(time);
    this.id = catalog.nextId(LocalDateTime.now(time), journal);
    this.before = catalog.current().orElse(null);
    this.versions = request.versions();
  }

  /**
   * Begins a run, and completes or removes what an interrupted one has left.
   *
   * @param lock that of the request's folder; it is let go when the run is closed
   */
  public static Run begin(RunLock lock, Request request, Progress progress) {
    return begin(lock, request, progress, Clock.system(SHANGHAI));
  }

  /**
   * The same, where nobody has the lock yet.
   *
   * @throws RunningException if another run is at work in the same folder
   */
  public static Run begin(Request request, Progress progress) {
    return begin(RunLock.of(request.state()), request, progress);
  }

  /** Begins a run at a time that may be wrong. */
  static Run begin(RunLock lock, Request request, Progress progress, Clock time) {
    Run run = new Run(request, progress, lock, time);
    run.tidy();
    run.catalog.current().ifPresent(run::complete);
    return run;
  }

  /** A run may have been killed when it had shown its data, but not its reports or its record. */
  private void complete(RunRecord current) {
    if (!current.id().equals(reports.shown().orElse(""))) {
      reports.show(current.id());
    }
    if (!journal.holds(current.id())) {
      journal.add(current);
    }
  }

  private void tidy() {
    Sessions.tidy(request.state());
    catalog.tidy(request.kept());
    reports.keep(catalog.publications().stream().map(RunRecord::id).toList(), Catalog.ID_PATTERN);
  }

  /** Whether documents, settings or program differ from those of the current publication. */
  public boolean hasChanged() {
    return before == null || !versions.equals(before.versions());
  }

  /** Ends a run that has nothing to do, and tells what the current publication holds. */
  public synchronized RunRecord endUnchanged() {
    record = record(Outcome.UNCHANGED, "与上次发布相比没有变化", before.counts(), before.unreadable());
    journal.add(record);
    DigestIndex.write(request.state(), request.inbox());
    return record;
  }

  /** Reads, checks, compares and reports, and publishes all of it. */
  public Summary publish() {
    Publication publication = catalog.begin(id);
    try (Engines engines = new Engines(request)) {
      Summary summary =
          new DistrictJob(engines, request, publication, started.toLocalDate(), clock)
              .run(
                  engine -> digest(new DigestStage(engine), publication),
                  writer -> reports.write(id, writer));
      if (summary.changed() > 0) {
        versions = versions.withoutDocuments();
      }
      RunRecord whole = record(Outcome.PUBLISHED, "", summary.counts(), summary.unreadable());
      publication.write(DatasetName.RUNS, rows(whole));
      show(publication, whole);
      cleanUp();
      return summary;
    } finally {
      if (record == null) {
        publication.discard();
      }
    }
  }

  private Digest digest(DigestStage stage, Publication publication) {
    Side after = new Side(id, "", versions, publication);
    if (before == null) {
      return stage.first(after);
    }
    Publication old = catalog.open(before.id());
    return stage.between(new Side(before.id(), before.finished(), before.versions(), old), after);
  }

  /** From here on it is too late to give up. */
  private synchronized void show(Publication publication, RunRecord whole) {
    if (record != null) {
      throw new IllegalStateException("The run has been given up: " + record.reason());
    }
    clock.run(Stage.PUBLISH, () -> publication.publish(whole));
    record = whole;
    try {
      reports.show(id);
      journal.add(record);
    } catch (UncheckedIOException e) {
      throw new UnfinishedException(
          "数据已发布（%s），但没有换上新的报告（%s）；请检查磁盘和权限后重新运行，会自动补上".formatted(id, e.getMessage()), e);
    }
  }

  /** What the next run makes good does not take back what is published. */
  private void cleanUp() {
    try {
      request.reader().forgetAllBut(request.inbox().files());
      DigestIndex.write(request.state(), request.inbox());
      catalog.clean();
      tidy();
    } catch (UncheckedIOException e) {
      undone = e.getMessage();
    }
  }

  /** Why what is no longer needed was not removed; empty if it was. */
  public Optional<String> undone() {
    return Optional.ofNullable(undone);
  }

  /**
   * Leaves the record of a run that takes too long, from another thread. Nothing will be published;
   * the caller ends the process, since a stage cannot be stopped.
   *
   * @return whether it was given up; false if it is done already
   */
  public synchronized boolean giveUp(String reason) {
    if (record != null) {
      return false;
    }
    fail(reason);
    return true;
  }

  /**
   * Leaves the record of a run that ended before it began, such as while it waited for files. The
   * caller has the lock.
   *
   * @param data where the datasets are
   */
  public static RunRecord neverBegan(Path data, String reason) {
    Catalog catalog = Catalog.at(data.toString());
    RunJournal journal = new RunJournal(data);
    Clock clock = Clock.system(SHANGHAI);
    String time = now(clock).toString();
    RunRecord record =
        new RunRecord(
            catalog.nextId(LocalDateTime.now(clock), journal),
            Outcome.FAILED,
            reason,
            time,
            time,
            Versions.UNKNOWN,
            catalog.current().map(RunRecord::id).orElse(""),
            Map.of(),
            Map.of(),
            List.of());
    journal.add(record);
    return record;
  }

  private void fail(String reason) {
    record = record(Outcome.FAILED, reason, Map.of(), List.of());
    journal.add(record);
  }

  /** What the run has left so far; empty while it is at work. */
  public synchronized Optional<RunRecord> left() {
    return Optional.ofNullable(record);
  }

  private Rows rows(RunRecord current) {
    List<Row> rows =
        Stream.concat(Stream.of(current), journal.records().stream()).map(Runs::row).toList();
    return Engine.HELD.of(rows, Runs.SCHEMA);
  }

  private RunRecord record(
      Outcome outcome, String reason, Map<String, Long> counts, List<String> unreadable) {
    return new RunRecord(
        id,
        outcome,
        reason,
        started.toString(),
        now(time).toString(),
        versions,
        before == null ? "" : before.id(),
        counts,
        clock.seconds(),
        unreadable);
  }

  private static OffsetDateTime now(Clock clock) {
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Removes what is kept no longer, leaves a record, for which that may have made room, and lets
   * the next run begin.
   */
  @Override
  public synchronized void close() {
    try (lock) {
      try {
        if (!isPublished()) {
          tidy();
        }
      } finally {
        leaveRecord();
      }
    }
  }

  private boolean isPublished() {
    return record != null && record.outcome() == Outcome.PUBLISHED;
  }

  private void leaveRecord() {
    if (record == null) {
      String where = clock.interrupted();
      fail(where.isEmpty() ? "运行没有完成" : "运行在“%s”阶段中断".formatted(where));
    }
  }
}
