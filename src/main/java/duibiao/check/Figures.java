package duibiao.check;

import duibiao.fact.Claim;
import duibiao.fact.Disclosure;
import duibiao.fact.Fact;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Measure;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of one document, found by name. Where a name is printed twice, the first counts.
 *
 * <p>Precision is learnt from a whole form, and from a whole topic of the prose: {@code 20} beside
 * {@code 47.91} means 20.00.
 */
final class Figures {

  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<Form, BigDecimal> formUlps = new EnumMap<>(Form.class);
  private final Map<String, BigDecimal> topicUlps = new LinkedHashMap<>();
  private final Map<Form, Set<String>> lines = new EnumMap<>(Form.class);
  private final Map<String, Claim> claims = new LinkedHashMap<>();

  private Figures() {}

  static Figures of(Disclosure disclosure) {
    Figures figures = new Figures();
    for (Fact fact : disclosure.facts()) {
      figures.facts.putIfAbsent(fact.key(), fact);
      figures.lines.computeIfAbsent(fact.form(), form -> new LinkedHashSet<>()).add(fact.line());
      if (fact.amount().isNumber()) {
        figures.formUlps.merge(fact.form(), fact.amount().value().ulp(), BigDecimal::min);
      }
    }
    for (Claim claim : disclosure.claims()) {
      if (claim.yuan() != null
          && Objects.equals(claim.year(), disclosure.identity().fiscalYear())) {
        figures.claims.putIfAbsent(claim.topic() + "/" + claim.measure(), claim);
        if (claim.ulpYuan() != null) {
          figures.topicUlps.merge(claim.topic(), claim.ulpYuan(), BigDecimal::min);
        }
      }
    }
    return figures;
  }

  /** The lines of a form in printed order; empty if the form is not printed. */
  Set<String> lines(Form form) {
    return lines.getOrDefault(form, Set.of());
  }

  /** A figure of a form; empty if the form does not print its line or column. */
  Optional<Operand> find(Form form, String line, Measure measure) {
    return Optional.ofNullable(facts.get(form + "/" + line + "/" + measure.id()))
        .map(fact -> Operand.of(fact, formUlps.getOrDefault(form, BigDecimal.ZERO)));
  }

  /** An amount of the prose; empty if the prose does not state it. */
  Optional<Operand> find(String topic, String measure) {
    return Optional.ofNullable(claims.get(topic + "/" + measure))
        .map(claim -> Operand.of(claim, topicUlps.getOrDefault(topic, BigDecimal.ZERO)));
  }

  /** An amount that is the sum of others, if all of them are disclosed. */
  static Optional<Equation> equation(Optional<Operand> total, List<Optional<Operand>> parts) {
    return total.isPresent() && parts.stream().allMatch(Optional::isPresent)
        ? Optional.of(new Equation(total.get(), parts.stream().map(Optional::get).toList()))
        : Optional.empty();
  }
}
