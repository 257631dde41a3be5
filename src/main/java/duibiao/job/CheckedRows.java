package duibiao.job;

import duibiao.catalog.DatasetName;
import duibiao.catalog.PartitionedWriter;
import duibiao.check.EvidenceRows;
import duibiao.check.FailedChecks;
import duibiao.check.Findings;
import duibiao.check.Gate;
import duibiao.dataset.Engine;
import duibiao.fact.Disclosure;
import duibiao.fact.Disclosures;
import duibiao.finding.Decisions;
import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * What came of checking some documents.
 *
 * @param findings rows of the dataset {@code findings}
 * @param evidence rows of the dataset {@code evidence}
 */
record CheckedRows(List<Row> findings, List<Row> evidence) {

  CheckedRows() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /** Adds what was found when a document was read and when it was checked. */
  void add(Disclosure disclosure, List<Finding> checked, Decisions decisions) {
    List<Finding> all = Stream.concat(disclosure.findings().stream(), checked.stream()).toList();
    Integer year = disclosure.identity().fiscalYear();
    for (KeyedFinding finding : KeyedFinding.of(disclosure.owner(), all, decisions)) {
      findings.add(Findings.row(finding, year));
      EvidenceRows.of(finding, year).forEach(evidence::add);
    }
  }

  void write(PartitionedWriter writer) {
    findings.forEach(row -> writer.write(DatasetName.FINDINGS, row));
    evidence.forEach(row -> writer.write(DatasetName.EVIDENCE, row));
  }

  /** How many checks of the documents failed, as {@link FailedChecks} counts them. */
  List<Row> failed(List<Row> documents) {
    return FailedChecks.of(
            Engine.HELD.of(documents, Disclosures.SCHEMA),
            Engine.HELD.of(findings, Findings.SCHEMA))
        .collect();
  }

  /** Adds the figures in question, as {@link Gate} tells them, to others. */
  void hold(Map<String, Set<String>> held) {
    Gate.of(
            Engine.HELD.of(findings, Findings.SCHEMA),
            Engine.HELD.of(evidence, EvidenceRows.SCHEMA))
        .forEach(
            (document, keys) ->
                held.computeIfAbsent(document, name -> new HashSet<>()).addAll(keys));
  }
}
