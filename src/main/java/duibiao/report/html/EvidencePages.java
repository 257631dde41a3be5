package duibiao.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import duibiao.chart.Words;
import duibiao.finding.KeyedFinding;
import duibiao.report.DistrictFigures;
import duibiao.report.Exhibits;
import duibiao.report.ListedDocument;
import duibiao.report.SafeName;
import duibiao.report.crop.Crop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pages on which people judge findings: {@code evidence/….html}, one for each document of which
 * something is told.
 */
public final class EvidencePages {

  /** The folder of the pages and of all crops. */
  public static final String FOLDER = "evidence";

  private EvidencePages() {}

  /** Where the evidence of a finding stands, relative to the page of the district. */
  public static String target(KeyedFinding keyed) {
    return target(keyed.finding().document(), keyed.key());
  }

  /** The same by the key of the finding. */
  static String target(String document, String key) {
    return FOLDER + "/" + name(document) + ".html#" + key;
  }

  /** The pieces of pages that the evidence of a finding needs. */
  public static List<Crop> crops(KeyedFinding keyed) {
    return Crop.of(name(keyed.finding().document()), keyed);
  }

  private static String name(String document) {
    return SafeName.digest(document);
  }

  /**
   * Writes the pages. The same figures give the same bytes.
   *
   * @param folder where the page of the district is
   */
  public static void write(Path folder, DistrictFigures figures, Exhibits exhibits) {
    Path pages = folder.resolve(FOLDER);
    Map<String, List<KeyedFinding>> told =
        figures.findings().stream()
            .filter(keyed -> keyed.finding().isTold())
            .sorted(FindingTable.ORDER)
            .collect(groupingBy(keyed -> keyed.finding().document(), TreeMap::new, toList()));
    Map<String, ListedDocument> documents =
        figures.documents().stream()
            .collect(toMap(ListedDocument::path, document -> document, (first, again) -> first));
    ExhibitWriter writer = new ExhibitWriter(figures.words(), exhibits);
    told.entrySet().parallelStream()
        .map(
            document ->
                new EvidencePage(
                    figures.words(),
                    title(figures.words(), document.getKey(), documents.get(document.getKey())),
                    document.getKey(),
                    figures.source(),
                    document.getValue().stream().map(writer::exhibit).toList()))
        .forEach(page -> write(pages, page));
  }

  private static void write(Path folder, EvidencePage page) {
    Path file = folder.resolve(name(page.file()) + ".html");
    try {
      Files.createDirectories(folder);
      Files.writeString(file, Templates.render("evidence.jte", page.words(), page));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the evidence '" + file + "'", e);
    }
  }

  /** Whose document it is, or its path where that is not known. */
  static String title(Words words, String path, ListedDocument document) {
    boolean isKnown = document != null && !document.department().isEmpty();
    return isKnown ? document.title(words) : path;
  }
}
