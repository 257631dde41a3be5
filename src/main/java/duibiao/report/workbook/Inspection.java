package duibiao.report.workbook;

import duibiao.finding.KeyedFinding;
import duibiao.report.ListedDocument;
import java.util.List;

/**
 * A document and all its findings, also those that hold: what the check form of it tells.
 *
 * @param document the document
 * @param findings the outcome of every rule, and what could not be read
 */
public record Inspection(ListedDocument document, List<KeyedFinding> findings) {

  public Inspection {
    findings = List.copyOf(findings);
  }
}
