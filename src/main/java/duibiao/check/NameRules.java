package duibiao.check;

import duibiao.check.Result.Remark;
import duibiao.fact.Fact;
import duibiao.fact.Passage.Role;
import duibiao.finding.Severity;
import duibiao.taxonomy.Classification;
import duibiao.taxonomy.Classification.Term;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Wording;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** W-name and W-code: the codes and names of lines are those of the year's classification. */
final class NameRules {

  private static final String BASIS = "财政部当年《政府收支分类科目》";
  private static final int CATEGORY = 3;
  private static final int ECONOMIC = 5;
  private static final Pattern ZERO_LED = Pattern.compile("\\d{3}(?:\\d\\d)?0\\d");

  /** The names of each list folded, with the terms that bear them. */
  private static final Map<Classification, Map<String, List<Term>>> BEARING =
      Stream.of(Classification.values())
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  list ->
                      list.terms().stream()
                          .collect(Collectors.groupingBy(term -> folded(term.name())))));

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "W-name",
              Severity.MINOR,
              Scope.ALL,
              "科目名称是当年的规范名称",
              "Names of codes are those of the year",
              BASIS,
              NameRules::names),
          new Rule(
              "W-code",
              Severity.MAJOR,
              Scope.ALL,
              "科目编码存在、不重复，上级科目齐全",
              "Codes exist, stand once, and have their parents printed",
              BASIS,
              NameRules::codes));

  private NameRules() {}

  /** One fact for each printed line. */
  private static Stream<Fact> lines(Case at) {
    return at.figures().rows().stream().filter(fact -> !fact.line().equals(Figures.SUM));
  }

  private static Classification listOf(Form form) {
    return form == Form.B8 || form == Form.F6 ? Classification.ECONOMIC : Classification.FUNCTIONAL;
  }

  private static Stream<Result> names(Case at) {
    Set<String> told = new HashSet<>();
    return lines(at)
        .filter(fact -> !fact.label().isEmpty())
        .map(fact -> fact.form().isTwoSided() ? category(at.year(), fact) : name(at.year(), fact))
        .flatMap(Optional::stream)
        .filter(result -> !(result instanceof Remark remark) || told.add(remark.quote()));
  }

  private static String folded(String name) {
    return Wording.label(name).replace("其它", "其他").replace("(", "").replace(")", "");
  }

  private static List<Term> bearing(Classification list, String label) {
    Map<String, List<Term>> bearing = BEARING.get(list);
    List<Term> asPrinted = bearing.get(label);
    return asPrinted == null ? bearing.getOrDefault(folded(label), List.of()) : asPrinted;
  }

  private static Optional<Result> name(int year, Fact fact) {
    Classification list = listOf(fact.form());
    Optional<String> now = list.findName(fact.line(), year);
    if (now.filter(fact.label()::equals).isPresent()) {
      return Optional.of(Result.Word.RIGHT);
    }
    List<Term> bearing = bearing(list, fact.label());
    Predicate<Term> isOwn = term -> term.code().equals(fact.line());
    if (bearing.stream().anyMatch(isOwn.and(term -> term.holdsIn(year)))) {
      return Optional.of(Result.Word.RIGHT);
    }
    if (now.isEmpty()) {
      return Optional.empty();
    }
    boolean isOld = bearing.stream().anyMatch(isOwn);
    boolean isOther =
        bearing.stream().anyMatch(term -> term.code().length() == fact.line().length());
    String how = isOld ? "是以前的名称" : isOther ? "是其他科目的名称" : "与规范名称不同";
    return Optional.of(stale(fact, how, now.get(), isOld || isOther));
  }

  /** A category named without its code, in tables that print both sides of the accounts. */
  private static Optional<Result> category(int year, Fact fact) {
    if (!fact.line().startsWith("expenditure/")) {
      return Optional.empty();
    }
    List<Term> bearing =
        bearing(Classification.FUNCTIONAL, fact.label()).stream()
            .filter(term -> term.code().length() == CATEGORY)
            .toList();
    if (bearing.isEmpty()) {
      return Optional.empty();
    }
    if (bearing.stream().anyMatch(term -> term.holdsIn(year))) {
      return Optional.of(Result.Word.RIGHT);
    }
    return Classification.FUNCTIONAL
        .findName(bearing.get(0).code(), year)
        .map(now -> stale(fact, "是以前的名称", now, true));
  }

  private static Remark stale(Fact fact, String how, String now, boolean isSure) {
    return new Remark(
        isSure ? Severity.MINOR : Severity.INFO,
        fact.subject(),
        "附表%s%s“%s”%s，当年规范名称为“%s”，请核实"
            .formatted(fact.form().number(), fact.source().place().label(), fact.label(), how, now),
        fact.label());
  }

  private static Stream<Result> codes(Case at) {
    Map<Form, Map<String, Fact>> first = new LinkedHashMap<>();
    List<Result> results = new java.util.ArrayList<>();
    lines(at)
        .filter(fact -> fact.form().isCoded())
        .forEach(
            fact -> {
              Map<String, Fact> seen =
                  first.computeIfAbsent(fact.form(), form -> new LinkedHashMap<>());
              Fact before = seen.putIfAbsent(fact.line(), fact);
              results.add(before == null ? known(fact) : doubled(fact));
            });
    first
        .values()
        .forEach(seen -> seen.values().forEach(fact -> orphan(fact, seen).ifPresent(results::add)));
    return Stream.concat(results.stream(), cut(at));
  }

  /** Codes without their leading zero, where the same form prints others with theirs. */
  private static Stream<Result> cut(Case at) {
    Map<Form, List<Text>> cut =
        at.texts().of(Role.CUT_CODE).stream()
            .collect(
                Collectors.groupingBy(
                    text -> text.passage().form(),
                    () -> new EnumMap<>(Form.class),
                    Collectors.toList()));
    return cut.entrySet().stream()
        .filter(
            form ->
                form.getValue().size()
                    < at.figures().lines(form.getKey()).stream()
                        .filter(ZERO_LED.asMatchPredicate())
                        .count())
        .flatMap(form -> form.getValue().stream())
        .map(
            text ->
                WordingRules.told(
                    Severity.MINOR,
                    text.passage(),
                    "科目编码“%s”，疑似缺少前导的0".formatted(text.folded()),
                    text.folded()));
  }

  private static Result doubled(Fact fact) {
    return wrong(fact, "编码%s在同一表中出现两次".formatted(fact.line()));
  }

  /** The lists are complete for categories and for 3xx; a longer code may be missing in them. */
  private static Result known(Fact fact) {
    Classification list = listOf(fact.form());
    boolean isComplete = fact.line().length() == CATEGORY;
    if (!list.history(fact.line()).isEmpty()) {
      return Result.Word.RIGHT;
    }
    Optional<String> meant = sameName(list, fact);
    if (meant.isPresent()) {
      return wrong(fact, "编码%s不存在，按名称疑似应为%s".formatted(fact.line(), meant.get()));
    }
    boolean isEconomic = list == Classification.ECONOMIC && fact.line().length() == ECONOMIC;
    return isComplete || isEconomic
        ? wrong(fact, "编码%s不在科目表中".formatted(fact.line()))
        : Result.Word.RIGHT;
  }

  /** The only code of the same level and category that bears the line's name. */
  private static Optional<String> sameName(Classification list, Fact fact) {
    List<String> codes =
        bearing(list, fact.label()).stream()
            .filter(term -> term.code().length() == fact.line().length())
            .filter(term -> term.code().startsWith(fact.line().substring(0, CATEGORY)))
            .map(Term::code)
            .distinct()
            .toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  private static Optional<Result> orphan(Fact fact, Map<String, Fact> seen) {
    Optional<String> parent = Classification.parent(fact.line());
    boolean isMissing =
        parent.isPresent()
            && !seen.containsKey(parent.get())
            && seen.keySet().stream().anyMatch(code -> code.length() == parent.get().length());
    return isMissing
        ? Optional.of(wrong(fact, "缺少上级科目%s".formatted(parent.get())))
        : Optional.empty();
  }

  private static Remark wrong(Fact fact, String what) {
    return new Remark(
        Severity.MAJOR,
        fact.subject(),
        "附表%s%s“%s”%s，请核实"
            .formatted(fact.form().number(), fact.source().place().label(), fact.label(), what),
        fact.line());
  }
}
