package duibiao.check;

import duibiao.check.Neighbours.Version;
import duibiao.check.Result.Changed;
import duibiao.check.Result.Remark;
import duibiao.fact.Claim;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Severity;
import duibiao.taxonomy.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** D-version: which figures a re-published document has changed. */
final class VersionRules {

  /** What was made anew is not told figure by figure to its end. */
  private static final int TOLD = 50;

  static final Rule D_VERSION =
      new Rule(
          "D-version",
          Severity.INFO,
          Scope.ALL,
          "重新公布的文件与先前版本的数字一致",
          "A document that is published again has the figures of its earlier version",
          "预算法第十四条要求公开；重新公布时改动的数字应说明，比较采用按路径排在最后的版本",
          VersionRules::changes);

  private VersionRules() {}

  private static Stream<Result> changes(Case at) {
    Optional<Version> version = at.neighbours().version();
    if (version.isEmpty()) {
      return Stream.of(Result.Word.INAPPLICABLE);
    }
    Figures earlier = version.get().earlier();
    List<Result> results = new ArrayList<>();
    compare(facts(earlier), facts(at.figures()), version.get(), results);
    compare(claims(earlier), claims(at.figures()), version.get(), results);
    return capped(results, version.get());
  }

  /** The figures of the forms by name; those of one name by their order. */
  private static Map<String, Operand> facts(Figures figures) {
    List<Operand> printed =
        Stream.of(Form.values()).flatMap(form -> figures.form(form).operands().stream()).toList();
    return named(printed, operand -> operand.subject().figure(), Function.identity());
  }

  /** The amounts of the prose by name; those of one name by their order. */
  private static Map<String, Operand> claims(Figures figures) {
    List<Claim> amounts =
        figures.document().claims().stream().filter(claim -> claim.yuan() != null).toList();
    return named(
        amounts,
        claim -> claim.subject().figure() + "/" + claim.name() + "/" + claim.year(),
        figures::operand);
  }

  private static <T> Map<String, Operand> named(
      List<T> printed, Function<T, String> name, Function<T, Operand> operand) {
    Map<String, Integer> times = new HashMap<>();
    Map<String, Operand> named = new LinkedHashMap<>();
    for (T figure : printed) {
      String key = name.apply(figure);
      named.put(key + "#" + times.merge(key, 1, Integer::sum), operand.apply(figure));
    }
    return named;
  }

  private static void compare(
      Map<String, Operand> before,
      Map<String, Operand> now,
      Version version,
      List<Result> results) {
    now.forEach(
        (name, figure) -> {
          Operand old = before.get(name);
          results.add(old == null ? added(figure, version) : compared(figure, old, version));
        });
    before.forEach(
        (name, old) -> {
          if (!now.containsKey(name) && !isNothing(old)) {
            results.add(removed(old, version));
          }
        });
  }

  /** A blank, a dash or a zero says as much as no line at all. */
  private static boolean isNothing(Operand figure) {
    return figure.yuan().signum() == 0;
  }

  private static Result compared(Operand now, Operand before, Version version) {
    Equation same = Equation.of(now, List.of(before));
    if (same.isUnreadable()) {
      return same;
    }
    return same.holds() ? Result.Word.RIGHT : changed(now, before, version);
  }

  private static Result changed(Operand now, Operand before, Version version) {
    String sentence =
        "%s为%s，先前版本《%s》%s为%s，%s"
            .formatted(
                now.name(),
                Verdicts.amount(now.yuan()),
                before.document(),
                before.name(),
                Verdicts.amount(before.yuan()),
                ask(version));
    return new Changed(
        now.subject(), before.yuan(), now.yuan(), sentence, now.quote(), List.of(before));
  }

  private static Result added(Operand now, Version version) {
    if (isNothing(now)) {
      return Result.Word.RIGHT;
    }
    String sentence =
        "%s为%s，先前版本《%s》没有这个数字，%s"
            .formatted(
                now.name(),
                Verdicts.amount(now.yuan()),
                version.earlier().document().file().path(),
                ask(version));
    return new Changed(now.subject(), null, now.yuan(), sentence, now.quote(), List.of());
  }

  private static Result removed(Operand before, Version version) {
    String sentence =
        "先前版本《%s》%s为%s，本文件没有这个数字，%s"
            .formatted(
                before.document(), before.name(), Verdicts.amount(before.yuan()), ask(version));
    Subject old = before.subject();
    Subject subject = new Subject(old.form(), old.line(), old.measure(), null);
    return new Changed(subject, before.yuan(), null, sentence, "", List.of(before));
  }

  private static String ask(Version version) {
    return "比较采用《" + version.compared() + "》，请核实改动原因";
  }

  private static Stream<Result> capped(List<Result> results, Version version) {
    List<Result> changes = results.stream().filter(Changed.class::isInstance).toList();
    if (changes.size() <= TOLD) {
      return results.stream();
    }
    String sentence =
        "与先前版本《%s》相比共有%s个数字改动，以上列出前%s个，%s"
            .formatted(
                version.earlier().document().file().path(), changes.size(), TOLD, ask(version));
    return Stream.concat(
        changes.stream().limit(TOLD),
        Stream.of(new Remark(Severity.INFO, Subject.DOCUMENT, sentence, "")));
  }
}
