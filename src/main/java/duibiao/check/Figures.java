package duibiao.check;

import duibiao.fact.Claim;
import duibiao.fact.Disclosure;
import duibiao.fact.Fact;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The figures of one document, found by name. Where a name is printed twice, the first counts.
 *
 * <p>Precision is learnt from a whole form, and from a whole topic of the prose: {@code 20} beside
 * {@code 47.91} means 20.00.
 */
final class Figures {

  static final String SUM = "total";

  /** The patterns of labels that rules ask for, compiled once. */
  private static final Map<String, Pattern> LABELS = new ConcurrentHashMap<>();

  private final Disclosure document;
  private final Map<Form, FormFigures> forms = new EnumMap<>(Form.class);
  private final List<Fact> rows = new ArrayList<>();
  private final Map<String, BigDecimal> topicUlps = new HashMap<>();
  private final Map<String, Map<String, List<Claim>>> claims = new HashMap<>();

  /** Found when first asked for. */
  private Texts texts;

  private Figures(Disclosure document) {
    this.document = document;
  }

  static Figures of(Disclosure disclosure) {
    Figures figures = new Figures(disclosure);
    Map<Form, List<Fact>> facts = new EnumMap<>(Form.class);
    for (Fact fact : disclosure.facts()) {
      facts.computeIfAbsent(fact.form(), form -> new ArrayList<>()).add(fact);
      figures.add(fact);
    }
    for (Form form : Form.values()) {
      figures.forms.put(
          form, new FormFigures(form, facts.getOrDefault(form, List.of()), figures.path()));
    }
    disclosure.claims().forEach(figures::add);
    return figures;
  }

  private void add(Fact fact) {
    if (rows.isEmpty() || !isOfOneRow(rows.get(rows.size() - 1), fact)) {
      rows.add(fact);
    }
  }

  private static boolean isOfOneRow(Fact one, Fact other) {
    return one.form() == other.form()
        && one.source().row() == other.source().row()
        && one.source().table() == other.source().table()
        && one.line().equals(other.line());
  }

  private void add(Claim claim) {
    claims
        .computeIfAbsent(claim.topic(), topic -> new HashMap<>())
        .computeIfAbsent(claim.measure(), measure -> new ArrayList<>())
        .add(claim);
    if (claim.ulpYuan() != null && claim.yuan().signum() != 0) {
      topicUlps.merge(claim.topic(), claim.ulpYuan(), BigDecimal::min);
    }
  }

  Disclosure document() {
    return document;
  }

  /** The texts that the figures stand among. */
  Texts texts() {
    if (texts == null) {
      texts = Texts.of(document);
    }
    return texts;
  }

  private String path() {
    return document.file().path();
  }

  /** The figures of one form; none if it is not printed. */
  FormFigures form(Form form) {
    return forms.get(form);
  }

  /** The lines of a form in printed order; empty if the form is not printed. */
  Set<String> lines(Form form) {
    return form(form).lines();
  }

  /** All figures of a form in printed order. */
  List<Fact> facts(Form form) {
    return form(form).facts();
  }

  /** The first figure of each printed line. */
  List<Fact> rows() {
    return rows;
  }

  /** Whether the document prints the form. */
  boolean prints(Form form) {
    return document.forms().contains(form.name());
  }

  /** A figure of a form; empty if the form does not print its line or column. */
  Optional<Operand> find(Form form, String line, Measure measure) {
    return form(form).find(line, measure);
  }

  /**
   * A figure of a coded form, zero where the form prints lines of the same level, or none at all,
   * and not this one.
   */
  Optional<Operand> orZero(Form form, String line, Measure measure) {
    Optional<Operand> found = find(form, line, measure);
    return found.isEmpty() && prints(form) && form(form).lacks(line)
        ? Optional.of(form(form).absent())
        : found;
  }

  /**
   * A figure of a two-sided form by the words of its label.
   *
   * @param label pattern of the line, such as {@code revenue/一般公共预算.*}
   */
  Optional<Operand> labelled(Form form, String label, Measure measure) {
    return all(form, label, measure).stream().findFirst();
  }

  /** All figures of a column whose lines fit a pattern, in printed order. */
  List<Operand> all(Form form, String label, Measure measure) {
    return form(form).column(measure, LABELS.computeIfAbsent(label, Pattern::compile));
  }

  /** An amount of the prose for the document's own year; empty if the prose does not state it. */
  Optional<Operand> find(String topic, String measure) {
    return first(topic, measure).map(this::operand);
  }

  /** The first claim of an amount for the document's own year. */
  Optional<Claim> first(String topic, String measure) {
    return claims(topic, measure).stream()
        .filter(claim -> claim.yuan() != null && isOwnYear(claim))
        .findFirst();
  }

  private boolean isOwnYear(Claim claim) {
    Integer year = document.identity().fiscalYear();
    return year == null || claim.year() == null || year.equals(claim.year());
  }

  /** A number of things that the prose states, whatever its year. */
  Optional<Operand> count(String topic, String measure) {
    return claims(topic, measure).stream()
        .filter(claim -> claim.count() != null)
        .findFirst()
        .map(this::count);
  }

  /** A number of things as a comparison uses it. */
  Operand count(Claim claim) {
    return Operand.ofCount(claim, path());
  }

  /** The change stated beside an amount. */
  Optional<Operand> change(String topic, String measure) {
    return claims(topic, measure).stream()
        .filter(claim -> claim.change() != null && claim.change().yuan() != null)
        .filter(this::isOwnYear)
        .findFirst()
        .map(claim -> Operand.ofChange(claim, ulp(claim), path()));
  }

  /** All claims of a measure in reading order. */
  List<Claim> claims(String topic, String measure) {
    return claims.getOrDefault(topic, Map.of()).getOrDefault(measure, List.of());
  }

  /** An amount of the prose as a comparison uses it. */
  Operand operand(Claim claim) {
    return Operand.of(claim, claim.ulpYuan() == null ? BigDecimal.ZERO : ulp(claim), path());
  }

  private BigDecimal ulp(Claim claim) {
    return topicUlps.getOrDefault(
        claim.topic(), claim.ulpYuan() == null ? BigDecimal.ZERO : claim.ulpYuan());
  }

  boolean isFinal() {
    return document.identity().kind() == Kind.FINAL_ACCOUNT;
  }

  /** An amount that is the sum of others, if all of them are disclosed. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Stream<Equation> equal(Optional<Operand> total, Optional<Operand>... parts) {
    return sum(total, List.of(parts)).stream();
  }

  /** An amount that is the sum of others, if all of them are disclosed. */
  static Optional<Equation> sum(Optional<Operand> total, List<Optional<Operand>> parts) {
    List<Operand> disclosed = new ArrayList<>(parts.size());
    parts.forEach(part -> part.ifPresent(disclosed::add));
    return total.isPresent() && !parts.isEmpty() && disclosed.size() == parts.size()
        ? Optional.of(Equation.of(total.get(), disclosed))
        : Optional.empty();
  }
}
