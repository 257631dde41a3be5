package duibiao.report.workbook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import duibiao.chart.Words;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.KeyedFinding;
import duibiao.report.DistrictFigures;
import duibiao.report.KeptFiles;
import duibiao.report.Language;
import duibiao.report.ListedDocument;
import duibiao.report.SafeName;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The check forms of a district: {@code inspection/<year>-<department>.xlsx}, with a sheet for each
 * document of the department and year. A file whose department or year is not known has none; the
 * page of the district lists it.
 */
public final class InspectionWorkbooks {

  private static final String FOLDER = "inspection";

  private static final Comparator<ListedDocument> IN_ORDER =
      Comparator.comparing(ListedDocument::kind)
          .thenComparing(ListedDocument::level)
          .thenComparing(ListedDocument::path);

  private InspectionWorkbooks() {}

  /**
   * Where the form of a document is, relative to the page of the district; empty if it has none.
   */
  public static String target(ListedDocument document) {
    boolean isKnown =
        document.status() == Status.READ
            && !document.department().isEmpty()
            && document.fiscalYear() != null
            && document.level() != null
            && document.kind() != null;
    return isKnown
        ? "%s/%s-%s.xlsx".formatted(FOLDER, document.fiscalYear(), SafeName.of(name(document)))
        : "";
  }

  /** Departments of two districts can have the same name. */
  private static String name(ListedDocument document) {
    boolean saysDistrict = document.department().contains(document.district());
    return saysDistrict ? document.department() : document.district() + document.department();
  }

  /**
   * Writes the forms below {@code folder}.
   *
   * @param previous where the reports of the run before are, whose forms are used again; need not
   *     exist
   */
  public static void write(Path folder, Path previous, DistrictFigures figures) {
    Map<String, List<KeyedFinding>> findings =
        figures.findings().stream().collect(groupingBy(keyed -> keyed.finding().document()));
    Map<String, List<ListedDocument>> workbooks =
        figures.documents().stream()
            .filter(document -> !target(document).isEmpty())
            .sorted(IN_ORDER)
            .collect(groupingBy(InspectionWorkbooks::target, TreeMap::new, toList()));
    try {
      KeptFiles kept = new KeptFiles(folder.resolve(FOLDER), previous.resolve(FOLDER));
      InspectionForms forms = new InspectionForms(figures.words());
      workbooks.entrySet().parallelStream()
          .forEach(
              workbook ->
                  write(
                      figures.words(),
                      forms,
                      folder.resolve(workbook.getKey()),
                      workbook.getValue().stream()
                          .map(
                              document ->
                                  new Inspection(
                                      document, findings.getOrDefault(document.path(), List.of())))
                          .toList(),
                      kept));
      kept.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the forms below '" + folder + "'", e);
    }
  }

  private static void write(
      Words words, InspectionForms forms, Path file, List<Inspection> inspections, KeptFiles kept) {
    String name = file.getFileName().toString();
    try {
      kept.make(
          name,
          List.of(name),
          SafeName.digest(words.of("language") + inspections),
          () -> write(forms, file, inspections));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the form '" + file + "'", e);
    }
  }

  /** Writes one Chinese workbook with a sheet for each document, in the given order. */
  public static void write(Path file, List<Inspection> inspections) throws IOException {
    write(new InspectionForms(Language.CHINESE.words()), file, inspections);
  }

  private static void write(InspectionForms forms, Path file, List<Inspection> inspections)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      forms.write(inspections, out);
    }
  }
}
