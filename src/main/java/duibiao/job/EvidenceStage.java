package duibiao.job;

import duibiao.dataset.Rows;
import duibiao.finding.Evidence;
import duibiao.finding.KeyedFinding;
import duibiao.report.DistrictFigures;
import duibiao.report.Exhibits;
import duibiao.report.crop.Crop;
import duibiao.report.crop.Crops;
import duibiao.report.crop.Crops.Size;
import duibiao.report.html.EvidencePages;
import duibiao.report.html.FigurePages;
import duibiao.report.workbook.InspectionWorkbooks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes what people look at to judge findings and ratios: crops of the pages, the pages that show
 * them and the inspection forms. Only files that findings or shown ratios rest on are opened again.
 */
final class EvidenceStage {

  private final Request request;
  private final Rows facts;

  /**
   * Takes the files of a request.
   *
   * @param facts the dataset {@code facts}
   */
  EvidenceStage(Request request, Rows facts) {
    this.request = request;
    this.facts = facts;
  }

  /**
   * Draws the crops below the folder of the reports and gathers what is shown beside them.
   *
   * @param previous the reports of the run before; need not exist
   * @return what writes the pages and forms; no part of it waits for another or asks Spark
   */
  List<Runnable> draw(Path folder, Path previous, DistrictFigures figures) {
    List<KeyedFinding> told =
        figures.findings().stream().filter(keyed -> keyed.finding().isTold()).toList();
    FigurePages pages = FigurePages.of(figures);
    List<Crop> crops =
        Stream.concat(
                told.stream().flatMap(keyed -> EvidencePages.crops(keyed).stream()),
                pages.crops().stream())
            .toList();
    Map<String, Size> drawn =
        Crops.draw(
            crops,
            request.inbox().root(),
            request.reading().limits(),
            folder.resolve(EvidencePages.FOLDER),
            previous.resolve(EvidencePages.FOLDER));
    Exhibits exhibits =
        new Exhibits(
            drawn,
            FormLineStage.of(
                facts,
                Stream.concat(
                    told.stream().flatMap(keyed -> undrawn(keyed, drawn)), pages.undrawn(drawn))));
    return List.of(
        () -> EvidencePages.write(folder, figures, exhibits),
        () -> pages.write(folder, exhibits),
        () -> InspectionWorkbooks.write(folder, previous, figures));
  }

  /** The evidence that no crop shows. */
  private static Stream<Evidence> undrawn(KeyedFinding keyed, Map<String, Size> drawn) {
    List<Crop> shown =
        EvidencePages.crops(keyed).stream().filter(crop -> drawn.containsKey(crop.name())).toList();
    return keyed.finding().evidence().stream()
        .filter(evidence -> shown.stream().noneMatch(crop -> crop.shows(evidence)));
  }
}
