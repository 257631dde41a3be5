package duibiao.cli;

import duibiao.catalog.DatasetName;
import duibiao.catalog.PublishedRows;
import duibiao.check.EvidenceRows;
import duibiao.check.FailedChecks;
import duibiao.check.Findings;
import duibiao.check.Gate;
import duibiao.dataset.Engine;
import duibiao.fact.Disclosures;
import duibiao.fact.Superseded;
import duibiao.ratio.DepartmentYear;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.OwnedFigure;
import duibiao.ratio.OwnedFigures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** The figures of a department as the last run published them, and what failed of their checks. */
final class PublishedFigures {

  private final PublishedRows published;
  private final MetricCatalogue catalogue;

  /** Figures that are held back, by the document that prints them. */
  private final Map<String, Set<String>> held = new HashMap<>();

  PublishedFigures(PublishedRows published, MetricCatalogue catalogue) {
    this.published = published;
    this.catalogue = catalogue;
  }

  /** All that the catalogue needs, of the year and the year before. */
  List<OwnedFigure> of(DepartmentYear owner) {
    return Stream.of(owner.fiscalYear(), owner.fiscalYear() - 1)
        .flatMap(year -> ofYear(owner, year))
        .filter(figure -> figure.owner().isSameDepartment(owner))
        .map(figure -> figure.without(heldOf(figure.figure().document())))
        .toList();
  }

  private Stream<OwnedFigure> ofYear(DepartmentYear owner, int year) {
    List<Row> documents = documents(owner, year);
    List<Row> failed =
        FailedChecks.of(
                Engine.HELD.of(documents, Disclosures.SCHEMA),
                Engine.HELD.of(findings(documents, year), Findings.SCHEMA))
            .collect();
    return Stream.concat(
        OwnedFigures.of(
            rows(DatasetName.FACTS, owner, year),
            rows(DatasetName.CLAIMS, owner, year),
            rows(DatasetName.TARGETS, owner, year),
            catalogue),
        OwnedFigures.ofChecks(failed.stream(), catalogue));
  }

  private Stream<Row> rows(DatasetName dataset, DepartmentYear owner, int year) {
    return published.read(dataset, year, owner.department()).stream();
  }

  /** What each check of the department's documents of the year has to tell that failed. */
  List<String> failedChecks(DepartmentYear owner) {
    return findings(documents(owner, owner.fiscalYear()), owner.fiscalYear()).stream()
        .filter(FailedChecks::isFailed)
        .map(
            row ->
                "%s（%s）：%s"
                    .formatted(
                        row.<String>getAs("rule"),
                        row.<String>getAs("document"),
                        row.<String>getAs("explanation")))
        .toList();
  }

  /** The documents of a year that are compared. */
  private List<Row> documents(DepartmentYear owner, int year) {
    List<Row> documents =
        rows(DatasetName.DOCUMENTS, owner, year)
            .filter(row -> row.getAs("level") != null && row.getAs("district") != null)
            .filter(row -> OwnedFigures.owner(row).isSameDepartment(owner))
            .toList();
    Set<String> superseded = Superseded.among(documents).successors().keySet();
    return documents.stream().filter(row -> !superseded.contains(row.getAs("document"))).toList();
  }

  private List<Row> findings(List<Row> documents, int year) {
    return documents.stream()
        .flatMap(
            row ->
                published
                    .read(DatasetName.FINDINGS, year, "document", row.getAs("document"))
                    .stream())
        .toList();
  }

  private Set<String> heldOf(String document) {
    return held.computeIfAbsent(
        document,
        printed ->
            published.years(DatasetName.EVIDENCE).stream()
                .flatMap(year -> held(Integer.parseInt(year), printed))
                .collect(Collectors.toSet()));
  }

  /** A finding about one document may rest on what another one prints. */
  private Stream<String> held(int year, String document) {
    List<Row> evidence = published.read(DatasetName.EVIDENCE, year, "printed_in", document);
    List<Row> findings =
        evidence.stream()
            .map(row -> row.<String>getAs("document"))
            .distinct()
            .flatMap(each -> published.read(DatasetName.FINDINGS, year, "document", each).stream())
            .toList();
    return Gate.of(
        Engine.HELD.of(findings, Findings.SCHEMA), Engine.HELD.of(evidence, EvidenceRows.SCHEMA))
        .getOrDefault(document, Set.of())
        .stream();
  }
}
