package duibiao.finding;

import java.util.Locale;

/** What became of a rule on one document. Only {@link #HOLDS} is a pass. */
public enum Outcome {
  /** The figures satisfy the rule within what is printed. */
  HOLDS,
  /** The figures break the rule. */
  FAILS,
  /** The figures break the rule in a way that a known mechanism explains. */
  EXPLAINED,
  /** The rule does not apply to this kind of document. */
  NOT_APPLICABLE,
  /** A figure that the rule needs is not disclosed. */
  NOT_CHECKABLE,
  /** A figure, a form or the whole file could not be read. */
  UNREADABLE;

  /** The outcome as datasets and CSV write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether people are told of it: something does not agree or could not be read. A file that could
   * not be read is told once, not again for each rule that it leaves open.
   */
  public boolean isTold(Severity severity) {
    return switch (this) {
      case FAILS, EXPLAINED -> true;
      case UNREADABLE -> severity != Severity.INFO;
      case HOLDS, NOT_APPLICABLE, NOT_CHECKABLE -> false;
    };
  }
}
