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
import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.check.FailedChecks;
import duibiao.check.Findings;
import duibiao.check.Gate;
import duibiao.fact.Superseded;
import duibiao.ratio.Ratios;
import duibiao.report.DistrictFigures;
import duibiao.report.ReportFolder;
import duibiao.report.briefing.Briefing;
import duibiao.report.briefing.BriefingText;
import duibiao.report.html.Site;
import duibiao.report.pdf.BriefingPdf;
import duibiao.report.word.BriefingDocument;
import duibiao.report.workbook.DistrictWorkbook;
import duibiao.taxonomy.Register;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Everything that a publication holds: what the documents say, what does not agree, the ratios, how
 * they compare, and the reports.
 */
final class DistrictJob {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final SparkSession spark;
  private final Request request;
  private final Publication publication;
  private final StageClock clock;

  /** Writes into a publication; a clock takes the time of each stage. */
  DistrictJob(SparkSession spark, Request request, Publication publication, StageClock clock) {
    this.spark = spark;
    this.request = request;
    this.publication = publication;
    this.clock = clock;
  }

  /**
   * Runs all stages.
   *
   * @param reports makes the folder of the reports and has it filled
   */
  Summary run(Consumer<Consumer<Path>> reports) {
    ReadStage.Read read = clock.time(Stage.READ, this::read);
    Column isCompared = clock.time(Stage.CHECK, () -> check(read));
    clock.time(Stage.COMPARE, () -> compare(isCompared));
    return clock.time(Stage.REPORT, () -> report(isCompared, read.reused(), reports));
  }

  private ReadStage.Read read() {
    ReadProgress told = new ReadProgress(request.inbox().files().size(), clock.progress());
    spark.sparkContext().addSparkListener(told);
    try {
      ReadStage.Read read = ReadStage.run(spark, request, publication, ReadStage.tasks(spark));
      told.end();
      return read;
    } finally {
      spark.sparkContext().removeSparkListener(told);
    }
  }

  /** Checks all documents, and tells which of them are compared. */
  private Column check(ReadStage.Read read) {
    check(read, request, publication, ReadStage.tasks(spark));
    Superseded superseded = Superseded.among(rows(DatasetName.DOCUMENTS).collectAsList());
    publication.write(
        DatasetName.FINDINGS,
        Findings.rows(
            spark, superseded.findings(request.settings().decisions()), superseded.years()));
    return not(col("document").isInCollection(superseded.successors().keySet()));
  }

  /** Checks what was read in a number of tasks, and keeps it no longer. */
  static void check(ReadStage.Read read, Request request, Publication publication, int tasks) {
    CheckStage.run(
        read.parts().flatMap(ReadPart::document),
        request.settings().decisions(),
        publication,
        tasks);
    read.parts().unpersist();
  }

  private Publication compare(Column isCompared) {
    Dataset<Row> facts = rows(DatasetName.FACTS).filter(isCompared);
    publication.write(
        DatasetName.RATIOS,
        Ratios.of(
            facts,
            rows(DatasetName.CLAIMS).filter(isCompared),
            rows(DatasetName.TARGETS).filter(isCompared),
            Gate.of(rows(DatasetName.FINDINGS), rows(DatasetName.EVIDENCE)),
            FailedChecks.of(
                rows(DatasetName.DOCUMENTS).filter(isCompared), rows(DatasetName.FINDINGS)),
            request.settings().metrics()));
    BenchmarkSettings comparing = request.settings().comparing();
    Register register = request.settings().register();
    Dataset<Row> ratios = rows(DatasetName.RATIOS);
    Dataset<Row> profiles = Profiles.of(facts, comparing.kinds());
    publication.write(DatasetName.PEERS, PeerSets.of(profiles, comparing.own()));
    publication.write(DatasetName.BENCHMARKS, Benchmarks.of(ratios, profiles, comparing));
    publication.write(DatasetName.TRENDS, Trends.of(ratios, register));
    publication.write(
        DatasetName.CONTRIBUTIONS, Contributions.of(facts, register, comparing.lines()));
    publication.write(DatasetName.POSITIONS, Positions.of(profiles));
    return publication;
  }

  private Dataset<Row> rows(DatasetName dataset) {
    return publication.read(spark, dataset);
  }

  private Summary report(Column isCompared, long reused, Consumer<Consumer<Path>> reports) {
    ReportStage stage = new ReportStage(spark, publication, isCompared);
    DistrictFigures figures = stage.figures(request.source(), request.settings().metrics());
    Path previous = request.reports().resolve(ReportFolder.LATEST);
    reports.accept(
        folder -> {
          Site.write(folder, previous, figures);
          DistrictWorkbook.write(folder, figures);
          Briefing briefing = BriefingText.of(figures, LocalDate.now(SHANGHAI));
          BriefingDocument.write(folder, briefing);
          BriefingPdf.write(folder, briefing);
          new EvidenceStage(request, stage).write(folder, previous, figures);
        });
    return Summary.of(figures, reused, request.settings().decisions());
  }
}
