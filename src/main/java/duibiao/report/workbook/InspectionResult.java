package duibiao.report.workbook;

import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Severity;
import duibiao.finding.Verification;

/** The answer to one line of the check form (是否合格), the gravest first. */
enum InspectionResult {
  /** A person has confirmed that something is wrong. */
  FAILED,
  /** Something is wrong, as far as the figures tell. */
  FAILED_UNCONFIRMED,
  /** Something was wrong and has been put right. */
  RECTIFIED,
  /** Nobody but a person can tell. */
  MANUAL,
  /** What is told needs no action, such as rounding. */
  PASSED_WITH_NOTE,
  /** A person has found nothing wrong. */
  PASSED_BY_PERSON,
  PASSED,
  NOT_APPLICABLE;

  /** What one finding means. What a person decided comes before what the rule says. */
  static InspectionResult of(KeyedFinding keyed) {
    Verification verification = keyed.verification();
    return verification == null || verification == Verification.OPEN
        ? undecided(keyed.finding())
        : switch (verification) {
          case CONFIRMED -> FAILED;
          case RECTIFIED -> RECTIFIED;
          case REJECTED, OPEN -> PASSED_BY_PERSON;
        };
  }

  /** A regularity (提示) that does not hold is no defect, but a reason to look. */
  private static InspectionResult undecided(Finding finding) {
    boolean isInfo = finding.severity() == Severity.INFO;
    return switch (finding.outcome()) {
      case HOLDS -> PASSED;
      case FAILS -> isInfo ? MANUAL : FAILED_UNCONFIRMED;
      case EXPLAINED -> isInfo ? PASSED_WITH_NOTE : FAILED_UNCONFIRMED;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case NOT_CHECKABLE, UNREADABLE -> MANUAL;
    };
  }
}
