package duibiao.cli;

import duibiao.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How well findings meet the recorded defects of a sample district. */
final class CheckScore {

  /** Rules that hold a document against another one, in which the defect may be. */
  private static final Set<String> ACROSS = Set.of("X15", "Y02", "Y07", "F07", "F10");

  /** What became of the defects of one class. */
  static final class DefectTally {
    final Set<String> documents = new HashSet<>();
    int defects;
    int byOwnRule;
    int found;
  }

  /** What the findings of one rule were worth. */
  static final class RuleTally {
    int findings;
    int right;
  }

  final Map<String, DefectTally> classes = new TreeMap<>();
  final Map<String, RuleTally> rules = new TreeMap<>();
  final List<KnownDefect> missed = new ArrayList<>();
  final List<Finding> wrong = new ArrayList<>();
  int soundDocuments;
  int silentDocuments;

  /** Wrong findings of documents that have something unusual but allowed. */
  long wrongOfOdd;

  /**
   * Scores one document.
   *
   * @param findings its findings above info
   * @param own its defects
   * @param others the defects of the documents that it is held against
   */
  void add(List<Finding> findings, List<KnownDefect> own, List<KnownDefect> others) {
    own.forEach(defect -> add(defect, findings));
    findings.forEach(finding -> add(finding, own, others));
    if (own.isEmpty()) {
      soundDocuments++;
      silentDocuments += findings.isEmpty() ? 1 : 0;
    }
  }

  /** Counts the wrong findings of documents with oddities, when all are scored. */
  void countOdd(Set<String> odd) {
    wrongOfOdd = wrong.stream().filter(finding -> odd.contains(finding.document())).count();
  }

  private void add(KnownDefect defect, List<Finding> findings) {
    Set<String> told =
        findings.stream().filter(defect::isToldBy).map(Finding::rule).collect(Collectors.toSet());
    DefectTally tally = classes.computeIfAbsent(defect.kind(), kind -> new DefectTally());
    tally.documents.add(defect.document());
    tally.defects++;
    tally.byOwnRule += told.contains(defect.rule()) ? 1 : 0;
    tally.found += told.isEmpty() ? 0 : 1;
    if (told.isEmpty()) {
      missed.add(defect);
    }
  }

  private void add(Finding finding, List<KnownDefect> own, List<KnownDefect> others) {
    boolean isAcross =
        ACROSS.contains(finding.rule())
            && others.stream().anyMatch(defect -> defect.isCounterpartOf(finding));
    boolean isRight = isAcross || own.stream().anyMatch(defect -> defect.isToldBy(finding));
    RuleTally tally = rules.computeIfAbsent(finding.rule(), rule -> new RuleTally());
    tally.findings++;
    tally.right += isRight ? 1 : 0;
    if (!isRight) {
      wrong.add(finding);
    }
  }
}
