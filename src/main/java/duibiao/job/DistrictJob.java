package duibiao.job;

import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.report.DistrictFigures;
import duibiao.report.ReportFolder;
import duibiao.report.briefing.Briefing;
import duibiao.report.briefing.BriefingText;
import duibiao.report.digest.Digest;
import duibiao.report.digest.DigestFiles;
import duibiao.report.font.WebFont;
import duibiao.report.html.Site;
import duibiao.report.pdf.BriefingPdf;
import duibiao.report.word.BriefingDocument;
import duibiao.report.workbook.DistrictWorkbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Everything that a publication holds: what the documents say, what does not agree, the ratios, how
 * they compare, and the reports.
 */
final class DistrictJob {

  private final Engines engines;
  private final Request request;
  private final Publication publication;
  private final LocalDate day;
  private final StageClock clock;

  /**
   * Writes into a publication.
   *
   * @param engines what its stages work on
   * @param day the date of the briefing
   * @param clock takes the time of each stage
   */
  DistrictJob(
      Engines engines, Request request, Publication publication, LocalDate day, StageClock clock) {
    this.engines = engines;
    this.request = request;
    this.publication = publication;
    this.day = day;
    this.clock = clock;
  }

  /**
   * Runs all stages.
   *
   * @param digest tells what has changed, when all datasets are written
   * @param reports makes the folder of the reports and has it filled
   */
  Summary run(Function<Engine, Digest> digest, Consumer<Consumer<Path>> reports) {
    ReadStage.Counts read = readAndCheck();
    Engine engine = engines.comparing(read.documents());
    Rows.Test isCompared =
        clock.time(Stage.COMPARE, () -> CompareStage.run(engine, request.settings(), publication));
    return clock.time(
        Stage.REPORT, () -> report(engine, isCompared, read, digest.apply(engine), reports));
  }

  /** What was read is let go when it is checked. */
  private ReadStage.Counts readAndCheck() {
    ReadStage.Read read = clock.time(Stage.READ, this::read);
    clock.run(Stage.CHECK, () -> check(read));
    return read.counts();
  }

  private ReadStage.Read read() {
    Engine engine = engines.reading();
    long all = request.inbox().files().size();
    ReadStage.Read read =
        ReadStage.run(
            engine,
            request,
            publication,
            engine.parts(),
            // Parts that are tried again count twice.
            files -> clock.progress().read(Math.min(all, files), all));
    clock.progress().read(all, all);
    return read;
  }

  private void check(ReadStage.Read read) {
    Engine engine = engines.reading();
    CheckStage.run(engine, request, read, publication, engine.parts());
  }

  private Summary report(
      Engine engine,
      Rows.Test isCompared,
      ReadStage.Counts read,
      Digest digest,
      Consumer<Consumer<Path>> reports) {
    ReportStage stage = new ReportStage(engine, publication, isCompared);
    DistrictFigures figures =
        stage.figures(
            request.language(),
            request.source(),
            request.settings().metrics(),
            request.districts());
    Path previous = request.reports().resolve(ReportFolder.LATEST);
    reports.accept(
        folder -> {
          // Only this thread asks Spark.
          List<Runnable> parts =
              new ArrayList<>(
                  new EvidenceStage(request, publication.read(engine, DatasetName.FACTS))
                      .draw(folder, previous, figures));
          parts.add(() -> Site.write(folder, previous, figures, digest));
          parts.add(() -> DistrictWorkbook.write(folder, figures));
          parts.add(() -> DigestFiles.write(folder, digest, figures.metrics(), figures.words()));
          parts.add(() -> brief(folder, figures));
          Together.run(parts);
          WebFont.write(folder);
        });
    return SummaryStage.of(engine, publication, request, read);
  }

  private void brief(Path folder, DistrictFigures figures) {
    Briefing briefing = BriefingText.of(figures, day);
    BriefingDocument.write(folder, briefing, request.settings().template());
    BriefingPdf.write(folder, briefing);
  }
}
