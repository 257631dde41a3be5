package duibiao.check;

import duibiao.fact.Claim;
import duibiao.fact.Fact;
import duibiao.finding.Finding.Subject;
import java.math.BigDecimal;

/**
 * A published amount, as an equation uses it.
 *
 * @param name what it is and where it stands, in words
 * @param yuan the amount in yuan; a blank or a dash counts as zero
 * @param ulpYuan one unit of the last printed digit, in yuan; zero where nothing is printed
 * @param subject the figure, for the finding
 * @param quote the printed text
 */
record Operand(String name, BigDecimal yuan, BigDecimal ulpYuan, Subject subject, String quote) {

  /** A figure of a form. {@code ulp} is the form's finest, in the printed unit. */
  static Operand of(Fact fact, BigDecimal ulp) {
    String line = fact.label().isEmpty() ? "" : "“" + fact.label() + "”";
    return new Operand(
        "附表%s%s%s（%s第%s表第%s行）"
            .formatted(
                fact.form().number(),
                line,
                fact.measure().label(),
                fact.source().page() == null ? "" : fact.source().place(),
                fact.source().table(),
                fact.source().row()),
        fact.yuan().orElse(BigDecimal.ZERO),
        fact.amount().isNumber() ? fact.unit().toYuan(ulp) : BigDecimal.ZERO,
        new Subject(fact.form().name(), fact.line(), fact.measure().id(), fact.source().page()),
        fact.amount().printed());
  }

  /** An amount of the prose. {@code ulpYuan} is the topic's finest. */
  static Operand of(Claim claim, BigDecimal ulpYuan) {
    return new Operand(
        "文字“%s”（%s）".formatted(claim.quote(), claim.place()),
        claim.yuan(),
        ulpYuan,
        new Subject(null, null, claim.topic() + "/" + claim.measure(), claim.page()),
        claim.quote());
  }
}
