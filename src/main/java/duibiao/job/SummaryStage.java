package duibiao.job;

import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Severity;
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
   * @param read how much was read
   */
  static Summary of(
      Engine engine, Publication publication, Request request, ReadStage.Counts read) {
    Rows documents = publication.read(engine, DatasetName.DOCUMENTS);
    Rows findings = publication.read(engine, DatasetName.FINDINGS);
    return new Summary(
        counts(Status.class, documents, "status"),
        read.reused(),
        read.changed(),
        counts(Severity.class, findings, "severity"),
        unreadable(documents),
        request.settings().decisions().without(decided(findings, request)),
        request.districts().without(districts(documents)));
  }

  /** How many rows have each of a few values in a column. */
  private static <E extends Enum<E>> Map<E, Long> counts(Class<E> type, Rows rows, String column) {
    Map<E, Long> counts = new EnumMap<>(type);
    rows.select(column)
        .by(row -> row.getAs(column))
        .count()
        .collect()
        .forEach(
            row ->
                counts.put(
                    ReportStage.constant(type, row.getAs("key")), row.<Long>getAs("number")));
    return counts;
  }

  private static List<String> unreadable(Rows documents) {
    return documents
        .select("document", "status")
        .where(row -> row.getAs("status").equals(Status.UNREADABLE.id()))
        .collect()
        .stream()
        .map(row -> row.<String>getAs("document"))
        .sorted()
        .toList();
  }

  private static Set<String> districts(Rows documents) {
    return documents
        .select("district")
        .where(row -> row.getAs("district") != null)
        .by(row -> row.getAs("district"))
        .count()
        .collect()
        .stream()
        .map(row -> row.<String>getAs("key"))
        .collect(Collectors.toSet());
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
