package duibiao.check;

import duibiao.document.Grid.Confidence;
import duibiao.document.Place;
import duibiao.fact.Claim;
import duibiao.fact.Fact;
import duibiao.finding.Evidence;
import duibiao.finding.Finding.Subject;
import duibiao.money.Amount.State;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A published number, as a comparison uses it.
 *
 * @param naming says what it is and where it stands; asked only where that is told
 * @param yuan the amount in yuan, or a count; a blank or a dash counts as zero
 * @param ulpYuan one unit of the last printed digit, in yuan; zero where nothing is printed
 * @param subject the figure, for the finding
 * @param quote the printed text
 * @param document the file that prints it; empty if nothing does
 * @param reading how surely it was read
 */
record Operand(
    Supplier<String> naming,
    BigDecimal yuan,
    BigDecimal ulpYuan,
    Subject subject,
    String quote,
    String document,
    Reading reading) {

  /** How surely a number was read. */
  enum Reading {
    SURE,
    /** Its table was guessed from gaps or recognised in a picture. */
    DOUBTFUL,
    /** Something is printed that is no number. */
    UNREADABLE
  }

  /** What it is and where it stands, in words. */
  String name() {
    return naming.get();
  }

  /** A figure of a form. {@code ulp} is the form's finest, in the printed unit. */
  static Operand of(Fact fact, BigDecimal ulp, String document) {
    return new Operand(
        () -> name(fact),
        fact.yuan().orElse(BigDecimal.ZERO),
        fact.amount().isNumber() ? fact.unit().toYuan(ulp) : BigDecimal.ZERO,
        fact.subject(),
        fact.amount().printed(),
        document,
        reading(fact));
  }

  private static String name(Fact fact) {
    Fact.Source source = fact.source();
    return "附表"
        + fact.form().number()
        + (fact.label().isEmpty() ? "" : "“" + fact.label() + "”")
        + fact.measure().label()
        + "（"
        + (source.page() == null ? "" : source.place().label())
        + "第"
        + source.table()
        + "表第"
        + source.row()
        + "行）";
  }

  private static Reading reading(Fact fact) {
    if (fact.amount().state() == State.UNREADABLE) {
      return Reading.UNREADABLE;
    }
    Confidence confidence = fact.source().confidence();
    boolean isSure = confidence == Confidence.RULED || confidence == Confidence.STRUCTURE;
    return isSure ? Reading.SURE : Reading.DOUBTFUL;
  }

  /** An amount of the prose. {@code ulpYuan} is the topic's finest. */
  static Operand of(Claim claim, BigDecimal ulpYuan, String document) {
    return ofText(claim, claim.yuan(), ulpYuan, document);
  }

  /** A number of things that the prose states. */
  static Operand ofCount(Claim claim, String document) {
    return ofText(claim, BigDecimal.valueOf(claim.count()), BigDecimal.ZERO, document);
  }

  /** The change in yuan that the prose states beside an amount. */
  static Operand ofChange(Claim claim, BigDecimal ulpYuan, String document) {
    return ofText(claim, claim.change().yuan(), ulpYuan, document);
  }

  private static Operand ofText(Claim claim, BigDecimal number, BigDecimal ulp, String document) {
    return new Operand(
        () -> "文字“" + claim.quote() + "”（" + claim.place().label() + "）",
        number,
        ulp,
        claim.subject(),
        claim.quote(),
        document,
        Reading.SURE);
  }

  /** Words of a document that are no figure. */
  static Operand ofWords(String quote, Place place, String document) {
    return new Operand(
        () -> "文字（" + place.label() + "）",
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        Subject.at(place),
        quote,
        document,
        Reading.SURE);
  }

  /** What is zero because it is not printed. */
  static Operand absent(Supplier<String> naming) {
    return new Operand(
        naming, BigDecimal.ZERO, BigDecimal.ZERO, Subject.DOCUMENT, "", "", Reading.SURE);
  }

  /** This amount with the opposite sign. */
  Operand negated() {
    return new Operand(
        () -> "减" + name(), yuan.negate(), ulpYuan, subject, quote, document, reading);
  }

  /** What it shows a person; empty if it is not printed anywhere. */
  Optional<Evidence> evidence() {
    return document.isEmpty()
        ? Optional.empty()
        : Optional.of(new Evidence(document, subject, name(), quote));
  }
}
