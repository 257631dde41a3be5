package duibiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.benchmark.Benchmarks;
import duibiao.benchmark.peer.PeerSets;
import duibiao.benchmark.peer.Positions;
import duibiao.benchmark.peer.Profiles;
import duibiao.benchmark.trend.Contributions;
import duibiao.benchmark.trend.Trends;
import duibiao.catalog.Catalog;
import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.check.FailedChecks;
import duibiao.check.Findings;
import duibiao.check.Gate;
import duibiao.fact.Disclosure.Status;
import duibiao.fact.Reading;
import duibiao.fact.Superseded;
import duibiao.finding.Decisions;
import duibiao.finding.KeyedFinding;
import duibiao.ratio.Ratios;
import duibiao.report.DistrictFigures;
import duibiao.report.ListedDocument;
import duibiao.report.ReportFolder;
import duibiao.report.briefing.Briefing;
import duibiao.report.briefing.BriefingText;
import duibiao.report.html.Site;
import duibiao.report.pdf.BriefingPdf;
import duibiao.report.word.BriefingDocument;
import duibiao.report.workbook.DistrictWorkbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
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
   * @param settings what analysts have written down for it
   * @param source what they are, in the words that reports put after 数据来源
   * @param out folder that {@code notebooks-data/} and {@code reports/} are in
   */
  public record Request(Inbox inbox, Reading reading, Settings settings, String source, Path out) {}

  /**
   * What a run did.
   *
   * @param documents number of documents by status
   * @param lapsedDecisions keys of decisions whose findings are no more
   */
  public record Summary(Map<Status, Long> documents, Set<String> lapsedDecisions) {

    static Summary of(DistrictFigures figures, Decisions decisions) {
      Set<String> keys =
          figures.findings().stream().map(KeyedFinding::key).collect(Collectors.toSet());
      return new Summary(
          figures.documents().stream()
              .collect(Collectors.groupingBy(ListedDocument::status, Collectors.counting())),
          decisions.without(keys));
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
      readAndCheck(spark, request, publication, ReadStage.tasks(spark));
      Superseded superseded =
          Superseded.among(publication.read(spark, DatasetName.DOCUMENTS).collectAsList());
      publication.write(
          DatasetName.FINDINGS,
          Findings.rows(
              spark, superseded.findings(request.settings().decisions()), superseded.years()));
      Column isCompared = not(col("document").isInCollection(superseded.successors().keySet()));
      publication.write(
          DatasetName.RATIOS,
          Ratios.of(
              publication.read(spark, DatasetName.FACTS).filter(isCompared),
              publication.read(spark, DatasetName.CLAIMS).filter(isCompared),
              publication.read(spark, DatasetName.TARGETS).filter(isCompared),
              Gate.of(
                  publication.read(spark, DatasetName.FINDINGS),
                  publication.read(spark, DatasetName.EVIDENCE)),
              FailedChecks.of(
                  publication.read(spark, DatasetName.DOCUMENTS).filter(isCompared),
                  publication.read(spark, DatasetName.FINDINGS)),
              request.settings().metrics()));
      compare(spark, request.settings(), publication, isCompared);
      ReportStage stage = new ReportStage(spark, publication, isCompared);
      DistrictFigures figures = stage.figures(request.source(), request.settings().metrics());
      reports.prepare(
          folder -> {
            Site.write(folder, request.out().resolve("reports"), figures);
            DistrictWorkbook.write(folder, figures);
            Briefing briefing = BriefingText.of(figures, LocalDate.now(SHANGHAI));
            BriefingDocument.write(folder, briefing, request.settings().template());
            BriefingPdf.write(folder, briefing);
            new EvidenceStage(request, stage).write(folder, figures);
          });
      publication.publish();
      isPublished = true;
      reports.publish();
      return Summary.of(figures, request.settings().decisions());
    } finally {
      if (!isPublished) {
        publication.discard();
      }
    }
  }

  private static void compare(
      SparkSession spark, Settings settings, Publication publication, Column isCompared) {
    BenchmarkSettings comparing = settings.comparing();
    Dataset<Row> ratios = publication.read(spark, DatasetName.RATIOS);
    Dataset<Row> facts = publication.read(spark, DatasetName.FACTS).filter(isCompared);
    Dataset<Row> profiles = Profiles.of(facts, comparing.kinds());
    publication.write(DatasetName.PEERS, PeerSets.of(profiles, comparing.own()));
    publication.write(DatasetName.BENCHMARKS, Benchmarks.of(ratios, profiles, comparing));
    publication.write(DatasetName.TRENDS, Trends.of(ratios, settings.register()));
    publication.write(
        DatasetName.CONTRIBUTIONS, Contributions.of(facts, settings.register(), comparing.lines()));
    publication.write(DatasetName.POSITIONS, Positions.of(profiles));
  }

  /** Writes what the documents say and what does not agree, in a number of tasks. */
  static void readAndCheck(
      SparkSession spark, Request request, Publication publication, int tasks) {
    JavaRDD<ReadPart> read = ReadStage.run(spark, request, publication, tasks);
    CheckStage.run(
        read.flatMap(ReadPart::document), request.settings().decisions(), publication, tasks);
    read.unpersist();
  }
}
