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
}
