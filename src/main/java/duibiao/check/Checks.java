package duibiao.check;

import duibiao.fact.Disclosure;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds documents against every rule of the {@link Catalogue}. For each document and rule there is
 * exactly one outcome; not checked is never passed.
 */
public final class Checks {

  private Checks() {}

  /** The text of every rule, in the order of the ledger. */
  public static List<RuleText> catalogue() {
    return Catalogue.RULES.stream()
        .map(
            rule ->
                new RuleText(
                    rule.id(), rule.statement(), rule.english(), rule.basis(), rule.severity()))
        .toList();
  }

  /** The outcome of every rule on one document by itself. */
  public static List<Finding> of(Disclosure disclosure) {
    return findings(disclosure, Neighbours.NONE, Figures::of);
  }

  /**
   * The outcome of every rule on a document that is also held against others.
   *
   * @param others documents among which its neighbours are looked for; it may be one of them
   */
  public static List<Finding> of(Disclosure disclosure, List<Disclosure> others) {
    Neighbours neighbours =
        Neighbours.of(disclosure, others, others, Copies.among(others), Figures::of);
    return findings(disclosure, neighbours, Figures::of);
  }

  /**
   * The outcome of every rule on each of some documents, all held against one another.
   *
   * @return for each document, in their order, its findings
   */
  public static List<List<Finding>> together(List<Disclosure> documents) {
    return together(documents, document -> documents, Copies.among(documents));
  }

  /**
   * The outcome of every rule on each document of a department, all held against one another.
   *
   * @param documents what the department has published: all years, kinds and versions
   * @param units gives the documents among which the units of a department's budget are
   * @param copies what other departments print word for word the same
   * @return for each document, in their order, its findings
   */
  public static List<List<Finding>> together(
      List<Disclosure> documents, Function<Disclosure, List<Disclosure>> units, Copies copies) {
    IdentityHashMap<Disclosure, Figures> known = new IdentityHashMap<>();
    documents.forEach(document -> known.put(document, Figures.of(document)));
    // A unit belongs to one budget of its department, so its figures are not kept.
    Function<Disclosure, Figures> figures =
        document -> known.containsKey(document) ? known.get(document) : Figures.of(document);
    return documents.stream()
        .map(
            document ->
                findings(
                    document,
                    Neighbours.of(document, documents, units.apply(document), copies, figures),
                    figures))
        .toList();
  }

  private static List<Finding> findings(
      Disclosure disclosure, Neighbours neighbours, Function<Disclosure, Figures> figures) {
    if (disclosure.status() != Status.READ) {
      return Catalogue.RULES.stream()
          .map(rule -> whole(disclosure, rule, Outcome.UNREADABLE, "文件无法读取，未核对"))
          .toList();
    }
    Case at = Case.of(figures.apply(disclosure), neighbours);
    return Catalogue.RULES.stream().flatMap(rule -> findings(at, rule)).toList();
  }

  /** What one rule has to tell: one finding, or one for each place where it is broken. */
  private static Stream<Finding> findings(Case at, Rule rule) {
    if (!rule.scope().covers(at.identity())) {
      String what = "本规则适用于" + rule.scope().label() + "，不适用本文件";
      return Stream.of(whole(at.document(), rule, Outcome.NOT_APPLICABLE, what));
    }
    List<Result> results = rule.results().apply(at).map(Result.class::cast).toList();
    Verdicts verdicts = new Verdicts(at, rule);
    results.forEach(verdicts::add);
    List<Finding> told = verdicts.told();
    return told.isEmpty() ? Stream.of(unbroken(at.document(), rule, results)) : told.stream();
  }

  private static Finding unbroken(Disclosure document, Rule rule, List<Result> results) {
    long checked = results.stream().filter(result -> result != Result.Word.INAPPLICABLE).count();
    if (checked > 0) {
      return whole(document, rule, Outcome.HOLDS, "相符，共核对" + checked + "处");
    }
    return results.isEmpty()
        ? whole(document, rule, Outcome.NOT_CHECKABLE, "缺少核对所需的数字或文件，未核对")
        : whole(document, rule, Outcome.NOT_APPLICABLE, "本文件没有需要核对的内容");
  }

  private static Finding whole(Disclosure document, Rule rule, Outcome outcome, String what) {
    return Finding.about(
        document.file().path(),
        rule.id(),
        outcome,
        Severity.INFO,
        Subject.DOCUMENT,
        rule.statement() + "：" + what,
        "");
  }
}
