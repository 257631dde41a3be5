package duibiao.job;

import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Severity;
import duibiao.report.ListedDocument;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what a publication holds. */
final class SummaryStage {

  private SummaryStage() {}

  /**
   * Counts it.
   *
   * @param read what was read
   */
  static Summary of(Engine engine, Publication publication, Request request, ReadStage.Read read) {
    List<ListedDocument> documents =
        publication.read(engine, DatasetName.DOCUMENTS).collect().stream()
            .map(ReportStage::document)
            .toList();
    Rows findings = publication.read(engine, DatasetName.FINDINGS);
    return new Summary(
        documents.stream()
            .collect(Collectors.groupingBy(ListedDocument::status, Collectors.counting())),
        read.reused(),
        read.changed(),
        bySeverity(findings),
        documents.stream()
            .filter(document -> document.status() == Status.UNREADABLE)
            .map(ListedDocument::path)
            .sorted()
            .toList(),
        request.settings().decisions().without(decided(findings, request)),
        request
            .districts()
            .without(documents.stream().map(ListedDocument::district).collect(Collectors.toSet())));
  }

  private static Map<Severity, Long> bySeverity(Rows findings) {
    Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    findings
        .select("severity")
        .by(row -> row.getAs("severity"))
        .count()
        .collect()
        .forEach(
            row ->
                counts.put(
                    ReportStage.constant(Severity.class, row.getAs("key")),
                    row.<Long>getAs("number")));
    return counts;
  }

  /** The keys of findings that somebody has decided about. */
  private static Set<String> decided(Rows findings, Request request) {
    Set<String> decided = Set.copyOf(request.settings().decisions().byKey().keySet());
    return findings
        .select("key")
        .where(row -> decided.contains(row.<String>getAs("key")))
        .collect()
        .stream()
        .map(row -> row.<String>getAs("key"))
        .collect(Collectors.toSet());
  }
}
