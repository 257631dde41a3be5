package duibiao.check;

import duibiao.finding.Finding.Subject;
import duibiao.finding.Severity;
import java.math.BigDecimal;
import java.util.List;

/** What a rule says of one place of a document. A rule that says nothing could not be checked. */
sealed interface Result
    permits Equation, Result.Changed, Result.Percentage, Result.Remark, Result.Word {

  /** Results that are one word. */
  enum Word implements Result {
    /** A place was looked at and is right. */
    RIGHT,
    /** The rule does not apply to this document. */
    INAPPLICABLE
  }

  /**
   * A percentage that the prose prints and the bounds that the printed amounts leave for it.
   *
   * @param name what it is and where it stands
   * @param printed the percentage
   * @param low the least that it can be before rounding
   * @param high the most
   * @param amounts the amounts that it follows from
   */
  record Percentage(
      String name,
      BigDecimal printed,
      BigDecimal low,
      BigDecimal high,
      Subject subject,
      String quote,
      List<Operand> amounts)
      implements Result {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Whether rounding can account for it. */
    boolean holds() {
      return isWithin(printed.ulp().multiply(HALF));
    }

    /** Whether its last digit was cut or nudged. */
    boolean isWithinOneUlp() {
      return isWithin(printed.ulp());
    }

    private boolean isWithin(BigDecimal slack) {
      return printed.compareTo(low.subtract(slack)) >= 0 && printed.compareTo(high.add(slack)) <= 0;
    }

    /** What it should be, in the middle of its bounds. */
    BigDecimal expected() {
      return low.add(high).multiply(HALF);
    }
  }

  /**
   * A figure that two versions of a document print differently.
   *
   * @param subject the figure
   * @param before what the earlier version prints, in yuan; null if it does not print the figure
   * @param now what this version prints, in yuan; null likewise
   * @param sentence what has changed
   * @param figures the figures of both versions, this one's first
   */
  record Changed(
      Subject subject,
      BigDecimal before,
      BigDecimal now,
      String sentence,
      String quote,
      List<Operand> figures)
      implements Result {}

  /**
   * A defect that is told in words.
   *
   * @param severity how grave it is if confirmed
   * @param sentence what is wrong and where
   * @param against the printed figures that it is held against; none if the words speak for
   *     themselves
   */
  record Remark(
      Severity severity, Subject subject, String sentence, String quote, List<Operand> against)
      implements Result {

    Remark(Severity severity, Subject subject, String sentence, String quote) {
      this(severity, subject, sentence, quote, List.of());
    }

    /** A remark about a figure beside others. */
    static Remark of(Severity severity, Operand figure, String sentence, Operand... against) {
      return new Remark(severity, figure.subject(), sentence, figure.quote(), List.of(against));
    }
  }
}
