package duibiao.finding;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One thing to tell about a document. Until a person confirms it, it is 待核实.
 *
 * @param document the file's name
 * @param rule the rule's id, such as {@code X07}, or a name such as {@code unreadable_document}
 * @param outcome what became of the rule
 * @param severity how grave it is if confirmed
 * @param subject the figure that the finding is about
 * @param expected what the rule leads to expect, in yuan; null if the rule is not about an amount
 * @param actual what is printed, in yuan; null likewise
 * @param explanation one Chinese sentence: what disagrees, where and what to do
 * @param quote the printed text; empty if the finding is not about a text
 */
public record Finding(
    String document,
    String rule,
    Outcome outcome,
    Severity severity,
    Subject subject,
    BigDecimal expected,
    BigDecimal actual,
    String explanation,
    String quote)
    implements Serializable {

  /**
   * What a finding is about. All parts are null where a finding is about the whole document.
   *
   * @param form the form, such as {@code B5}
   * @param line the line of the form, such as {@code 2080505} or {@code total}
   * @param measure the column of the form, such as {@code basic}
   * @param page the page, counted from 1; null also where the format has no pages
   */
  public record Subject(String form, String line, String measure, Integer page)
      implements Serializable {

    /** The document as a whole. */
    public static final Subject DOCUMENT = new Subject(null, null, null, null);
  }

  /** A finding that is not about amounts. */
  public static Finding about(
      String document,
      String rule,
      Outcome outcome,
      Severity severity,
      Subject subject,
      String explanation,
      String quote) {
    return new Finding(document, rule, outcome, severity, subject, null, null, explanation, quote);
  }

  /** What is printed less what was expected, in yuan; null unless both are known. */
  public BigDecimal difference() {
    return expected == null || actual == null ? null : actual.subtract(expected);
  }
}
