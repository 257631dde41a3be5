package duibiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import duibiao.benchmark.Benchmarks;
import duibiao.catalog.Catalog;
import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.check.Findings;
import duibiao.fact.Disclosure.Status;
import duibiao.fact.Reading;
import duibiao.fact.Superseded;
import duibiao.finding.Decisions;
import duibiao.ratio.Ratios;
import duibiao.report.DistrictFigures;
import duibiao.report.ListedDocument;
import duibiao.report.ReportFolder;
import duibiao.report.html.DistrictPage;
import duibiao.taxonomy.Register;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;

/** Everything: reads an inbox, publishes the datasets, and makes the reports. */
public final class DistrictJob {

  private static final DateTimeFormatter PUBLICATION_ID =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private DistrictJob() {}

  /**
   * What to do.
   *
   * @param inbox the disclosed files
   * @param reading how to read them
   * @param register the names that departments have borne
   * @param decisions what people have decided about findings
   * @param source what they are, in the words that reports put after 数据来源
   * @param out folder that {@code notebooks-data/} and {@code reports/} are in
   */
  public record Request(
      Inbox inbox,
      Reading reading,
      Register register,
      Decisions decisions,
      String source,
      Path out) {}

  /** What a run did: number of documents by status. */
  public record Summary(Map<Status, Long> documents) {

    static Summary of(DistrictFigures figures) {
      return new Summary(
          figures.documents().stream()
              .collect(Collectors.groupingBy(ListedDocument::status, Collectors.counting())));
    }

    /** Number of documents of a status. */
    public long count(Status status) {
      return documents.getOrDefault(status, 0L);
    }

    /** Number of files of the inbox. */
    public long total() {
      return documents.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** Runs the job. Readers see its publication when all of it is whole, or nothing of it. */
  public static Summary run(SparkSession spark, Request request) {
    Catalog catalog = new Catalog(request.out().resolve("notebooks-data"));
    ReportFolder reports = new ReportFolder(request.out().resolve("reports"));
    Publication publication = catalog.begin(PUBLICATION_ID.format(LocalDateTime.now(SHANGHAI)));
    boolean isPublished = false;
    try {
      ReadStage.run(spark, request, publication);
      Superseded superseded =
          Superseded.among(publication.read(spark, DatasetName.DOCUMENTS).collectAsList());
      publication.write(
          DatasetName.FINDINGS,
          Findings.rows(spark, superseded.findings(request.decisions()), superseded.years()));
      Column isCompared = not(col("document").isInCollection(superseded.successors().keySet()));
      publication.write(
          DatasetName.RATIOS,
          Ratios.of(
              publication.read(spark, DatasetName.FACTS).filter(isCompared),
              publication.read(spark, DatasetName.CLAIMS).filter(isCompared)));
      publication.write(
          DatasetName.BENCHMARKS, Benchmarks.of(publication.read(spark, DatasetName.RATIOS)));
      ReportStage stage = new ReportStage(spark, publication, isCompared);
      DistrictFigures figures = stage.figures(request.source());
      reports.prepare(
          folder -> {
            DistrictPage.write(folder, figures);
            new EvidenceStage(request, stage).write(folder, figures);
          });
      publication.publish();
      isPublished = true;
      reports.publish();
      return Summary.of(figures);
    } finally {
      if (!isPublished) {
        publication.discard();
      }
    }
  }
}
