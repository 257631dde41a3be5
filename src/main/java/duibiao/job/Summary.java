package duibiao.job;

import duibiao.fact.Disclosure.Status;
import duibiao.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a run did.
 *
 * @param documents number of documents by status
 * @param reused number of files that had not changed and were not read again
 * @param changed number of files that changed between listing and reading; the next run reads them
 * @param findings number of findings by severity
 * @param unreadable paths of the documents that could not be read
 * @param lapsedDecisions keys of decisions whose findings are no more
 * @param unknownDistricts districts that reports were asked for and no document is of
 */
public record Summary(
    Map<Status, Long> documents,
    long reused,
    long changed,
    Map<Severity, Long> findings,
    List<String> unreadable,
    Set<String> lapsedDecisions,
    List<String> unknownDistricts) {

  /** Number of documents of a status. */
  public long count(Status status) {
    return documents.getOrDefault(status, 0L);
  }

  /** Number of documents in the files of the inbox. */
  public long total() {
    return documents.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The numbers by their names in the dataset {@code runs}. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    counts.put("documents", total());
    counts.put("unreadable", count(Status.UNREADABLE));
    counts.put("reused", reused);
    counts.put("findings", findings.values().stream().mapToLong(Long::longValue).sum());
    for (Severity severity : Severity.values()) {
      counts.put("findings_" + severity.id(), findings.getOrDefault(severity, 0L));
    }
    return counts;
  }
}
