package duibiao.finding;

import duibiao.document.Place;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

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
 * @param evidence what it rests on: the subject first, then what it is held against; empty where a
 *     finding is about the whole document
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
    String quote,
    List<Evidence> evidence)
    implements Serializable {

  /**
   * What a finding is about. All parts are null where a finding is about the whole document.
   *
   * @param form the form, such as {@code B5}
   * @param line the line of the form, such as {@code 2080505} or {@code total}; the code of an item
   *     of the prose
   * @param measure the column of the form, such as {@code basic}; topic and measure of the prose,
   *     such as {@code procurement/total}
   * @param place where it stands
   */
  public record Subject(String form, String line, String measure, Place place)
      implements Serializable {

    /** The document as a whole. */
    public static final Subject DOCUMENT = at(null);

    /** A place that is no figure. */
    public static Subject at(Place place) {
      return new Subject(null, null, null, place);
    }

    /** The page, counted from 1; null also where the format has no pages. */
    public Integer page() {
      return place == null ? null : place.pageOrNull();
    }

    /**
     * Names the figure: {@code B5/2080505/basic}, {@code procurement/total}, or {@code
     * items/item/2080505}; null if it is no figure.
     */
    public String figure() {
      if (measure == null) {
        return null;
      }
      if (form != null) {
        return form + "/" + line + "/" + measure;
      }
      return line == null ? measure : measure + "/" + line;
    }
  }

  public Finding {
    evidence = List.copyOf(evidence);
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
    List<Evidence> evidence =
        subject.place() == null ? List.of() : List.of(new Evidence(document, subject, "", quote));
    return new Finding(
        document, rule, outcome, severity, subject, null, null, explanation, quote, evidence);
  }

  /** Whether people are told of it. */
  public boolean isTold() {
    return outcome.isTold(severity);
  }

  /** What is printed less what was expected, in yuan; null unless both are known. */
  public BigDecimal difference() {
    return expected == null || actual == null ? null : actual.subtract(expected);
  }
}
