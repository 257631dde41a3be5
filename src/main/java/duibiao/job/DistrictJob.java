package duibiao.job;

import duibiao.benchmark.Benchmarks;
import duibiao.catalog.Catalog;
import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.fact.Disclosure.Status;
import duibiao.ratio.Ratios;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Everything: reads an inbox, publishes the datasets, and makes the reports. */
public final class DistrictJob {

  private static final DateTimeFormatter PUBLICATION_ID =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

  private DistrictJob() {}

  /** What a run did: number of documents by status. */
  public record Summary(Map<Status, Long> documents) {

    public long count(Status status) {
      return documents.getOrDefault(status, 0L);
    }

    /** Number of files of the inbox. */
    public long total() {
      return documents.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * Runs the job.
   *
   * @param out folder that {@code notebooks-data/} and {@code reports/} are in
   */
  public static Summary run(SparkSession spark, Inbox inbox, Path out) {
    Catalog catalog = new Catalog(out.resolve("notebooks-data"));
    Publication publication = catalog.begin(PUBLICATION_ID.format(LocalDateTime.now()));
    boolean isPublished = false;
    try {
      ReadStage.run(spark, inbox, publication);
      publication.write(
          DatasetName.RATIOS,
          Ratios.of(
              publication.read(spark, DatasetName.FACTS),
              publication.read(spark, DatasetName.CLAIMS)));
      publication.write(
          DatasetName.BENCHMARKS, Benchmarks.of(publication.read(spark, DatasetName.RATIOS)));
      DistrictFigures figures = new ReportStage(spark, publication).figures(inbox.title(), inbox.source());
      DistrictPage.write(fresh, figures);
      publication.publish();
      replace(reports, fresh);
      isPublished = true;
      return summary;
    } finally {
      if (!isPublished) {
        publication.discard();
      }
    }
  }

  private static Summary summary(List<Row> documents) {
    Map<Status, Long> counts = new TreeMap<>();
    for (Row document : documents) {
      Status status = Status.valueOf(document.<String>getAs("status").toUpperCase(Locale.ROOT));
      counts.merge(status, 1L, Long::sum);
    }
    return new Summary(counts);
  }
}
