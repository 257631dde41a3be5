package duibiao.catalog;

import duibiao.dataset.SparkEngine;
import duibiao.dataset.SpreadRows;
import duibiao.storage.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The publications as Delta tables, one for each dataset, where no folder can be switched in one
 * step: on HDFS and on object stores.
 *
 * <p>A publication is a version of each table. Which versions belong together stands in {@link
 * DeltaManifest}, which is replaced in one step after all tables: who reads those versions sees one
 * publication and never a mix. The Parquet files that tasks have written are copied into the
 * tables, because only Delta may write there, and removed when all is done.
 *
 * <p>Delta is not on the class path of a run on one machine. It is asked for by name, in the
 * session that is open.
 */
final class DeltaCatalog extends Catalog {

  /** Removing the files that no version uses lists a table, so it is done in turns. */
  private static final long VERSIONS_PER_VACUUM = 8;

  /** A reader may have begun before the last publications. */
  private static final long SHORTEST_RETENTION_HOURS = 168;

  /** Versions are found by their logs, which must outlive the files. */
  private static final String LOG_RETENTION = "interval 3650 days";

  private static final String COMMIT = "\\d{20}\\.json";

  private static final int COMMITS_AT_ONCE = 4;

  private final Storage root;

  DeltaCatalog(Storage root) {
    super(root);
    this.root = root;
  }

  @Override
  void publish(Publication publication, RunRecord record) throws IOException {
    SparkSession spark = SparkSession.active();
    Map<String, Long> versions = commit(spark, publication);
    manifest().with(record, versions).write(root);
  }

  /** Files that no version uses, of some tables in turn. */
  @Override
  @SuppressWarnings("checkstyle:IllegalCatch") // Spark throws checked exceptions undeclared.
  public void clean() {
    SparkSession spark = SparkSession.active();
    Map<String, Long> versions = manifest().versions();
    long turn = 0;
    for (DatasetName dataset : DatasetName.values()) {
      turn++;
      if ((versions.get(dataset.id()) + turn) % VERSIONS_PER_VACUUM == 0) {
        try {
          spark.sql("VACUUM %s RETAIN %s HOURS".formatted(table(dataset), retentionHours()));
        } catch (Exception e) {
          throw new UncheckedIOException("Cannot vacuum " + table(dataset), new IOException(e));
        }
      }
    }
  }

  /** Most of a commit is small queries that wait, so several tables are written at a time. */
  private Map<String, Long> commit(SparkSession spark, Publication publication) {
    ExecutorService pool = Executors.newFixedThreadPool(COMMITS_AT_ONCE);
    try {
      Map<String, CompletableFuture<Long>> commits = new TreeMap<>();
      for (DatasetName dataset : DatasetName.values()) {
        commits.put(
            dataset.id(),
            CompletableFuture.supplyAsync(() -> commit(spark, publication, dataset), pool));
      }
      Map<String, Long> versions = new TreeMap<>();
      commits.forEach((dataset, version) -> versions.put(dataset, version.join()));
      return versions;
    } finally {
      pool.shutdownNow();
    }
  }

  /** Writes a dataset as the next version of its table, and tells which that is. */
  private long commit(SparkSession spark, Publication publication, DatasetName dataset) {
    ((SpreadRows) publication.read(new SparkEngine(spark), dataset))
        .dataset()
        .write()
        .format("delta")
        .mode(SaveMode.Overwrite)
        .option("overwriteSchema", true)
        .option("delta.logRetentionDuration", LOG_RETENTION)
        .partitionBy(DatasetName.PARTITION)
        .save(root.location(dataset.id()));
    return newestVersion(dataset);
  }

  /** Asking Delta would take a query. Each version is a file named after it. */
  private long newestVersion(DatasetName dataset) {
    Storage log = root.below(dataset.id() + "/_delta_log");
    try {
      return log.files(path -> !path.matches(COMMIT)).stream()
          .mapToLong(file -> Long.parseLong(file.path().replace(".json", "")))
          .max()
          .orElseThrow(() -> new IllegalStateException("No commit of " + dataset.id()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + log.location(), e);
    }
  }

  private String table(DatasetName dataset) {
    return "delta.`%s`".formatted(root.location(dataset.id()).replace("`", "``"));
  }

  /** What the oldest publication uses was in use when it was made, and is in none of the others. */
  private long retentionHours() {
    return manifest().publications().stream()
        .map(each -> OffsetDateTime.parse(each.record().started()))
        .min(OffsetDateTime::compareTo)
        .map(oldest -> Duration.between(oldest, OffsetDateTime.now(oldest.getOffset())).toHours())
        .filter(hours -> hours >= SHORTEST_RETENTION_HOURS)
        .map(hours -> hours + 1)
        .orElse(SHORTEST_RETENTION_HOURS);
  }

  private DeltaManifest manifest() {
    try {
      return DeltaManifest.read(root);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + root.location(DeltaManifest.FILE), e);
    }
  }

  @Override
  Stream<String> names() {
    return publications().stream().map(RunRecord::id);
  }

  @Override
  public Optional<RunRecord> current() {
    DeltaManifest manifest = manifest();
    return manifest.publications().stream()
        .map(DeltaManifest.Entry::record)
        .filter(record -> record.id().equals(manifest.current()))
        .findFirst();
  }

  @Override
  public List<RunRecord> publications() {
    return manifest().publications().stream().map(DeltaManifest.Entry::record).toList();
  }

  @Override
  public Publication open(String id) {
    return manifest().publications().stream()
        .filter(entry -> entry.record().id().equals(id))
        .findFirst()
        .map(entry -> new PublishedVersions(this, root, entry.versions()))
        .orElseThrow(() -> new IllegalArgumentException("No publication " + id));
  }

  @Override
  public void restore(String id) {
    replace(manifest().showing(id));
  }

  private void replace(DeltaManifest manifest) {
    try {
      manifest.write(root);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + root.location(DeltaManifest.FILE), e);
    }
  }

  /** Versions of tables stay until a publication finds that nothing needs their files any more. */
  @Override
  public void tidy(int kept) {
    remove(PUBLICATIONS);
    DeltaManifest manifest = manifest();
    DeltaManifest tidied = manifest.keeping(kept);
    if (!tidied.equals(manifest)) {
      replace(tidied);
    }
  }
}
