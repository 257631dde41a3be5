package duibiao.check;

import static duibiao.taxonomy.Measure.TOTAL;

import duibiao.check.Result.Remark;
import duibiao.fact.Claim;
import duibiao.fact.Fact;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Severity;
import duibiao.taxonomy.Classification;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** P06 and P17: which items (项) the prose tells, by which names and for which purpose. */
final class ItemRules {

  private static final int ITEM = 7;
  private static final int MIN_PURPOSE = 5;
  private static final Pattern LEVEL = Pattern.compile("(.+?)\\(([类款项])\\)");
  private static final Pattern PATH = Pattern.compile("[（(][类款项][）)]");

  /** Tables that name the items of fiscal money. */
  private static final List<Form> NAMING =
      List.of(Form.B5, Form.B6, Form.B7, Form.F5, Form.F8, Form.F9);

  private static final Map<String, Integer> DIGITS = Map.of("类", 3, "款", 5, "项", ITEM);
  private static final Pattern GENERIC = Pattern.compile(".*(?:人员经费|公用经费|基本支出|日常运转|项目支出|人员支出).*");

  static final Rule P06 =
      new Rule(
          "P06",
          Severity.MAJOR,
          Scope.BUDGETS,
          "文字说明的科目与功能分类表一一对应，序号连续",
          "The prose tells every item of the tables once, numbered without gap",
          "编制说明应逐项说明财政拨款支出的主要内容",
          ItemRules::set);

  static final Rule P17 =
      new Rule(
          "P17",
          Severity.MINOR,
          Scope.ALL,
          "文字引用的科目名称与表格一致，用途未照抄其他科目",
          "Names of items are those of the tables, and purposes are not copied",
          "财政部当年《政府收支分类科目》；编制说明应说明各科目的用途",
          at -> Stream.concat(names(at), purposes(at)));

  private ItemRules() {}

  static Stream<Result> set(Case at) {
    Map<String, Operand> printed = printed(at);
    List<Item> items = at.items();
    boolean isByItem =
        items.stream().anyMatch(item -> item.code() == null || item.code().length() == ITEM);
    if (items.isEmpty() || printed.isEmpty() || !isByItem) {
      return Stream.empty();
    }
    List<Result> results = new ArrayList<>();
    Map<String, Operand> left = new LinkedHashMap<>(printed);
    Set<String> told = new HashSet<>();
    List<Item> nameless = new ArrayList<>();
    for (Item item : items) {
      if (item.code() == null) {
        nameless.add(item);
      } else if (!told.add(item.code())) {
        results.add(remark(Severity.MAJOR, item, "重复说明"));
      } else {
        results.add(Result.Word.RIGHT);
      }
      left.remove(item.code());
    }
    nameless.forEach(item -> results.addAll(matched(at, item, left)));
    left.forEach((code, operand) -> results.add(missing(items.get(0), operand)));
    if (left.isEmpty()) {
      results.addAll(ordinals(items));
    }
    HiddenItems.repeated(at).ifPresent(results::add);
    return results.stream();
  }

  /** The items with fiscal money. */
  private static Map<String, Operand> printed(Case at) {
    Map<String, Operand> printed = new LinkedHashMap<>();
    for (Form form : List.of(Form.B5, Form.B6, Form.B7)) {
      for (String line : at.figures().lines(form)) {
        if (line.length() == ITEM) {
          at.figures()
              .find(form, line, TOTAL)
              .filter(total -> total.yuan().signum() != 0)
              .ifPresent(total -> printed.put(line, total));
        }
      }
    }
    return printed;
  }

  /** An item whose name has no code may be a line, or the sum of lines, that none else tells. */
  private static List<Result> matched(Case at, Item item, Map<String, Operand> left) {
    Optional<Operand> told = item.claim("item").map(at.figures()::operand);
    if (told.isEmpty()) {
      return List.of();
    }
    for (Map.Entry<String, Operand> line : left.entrySet()) {
      if (Equation.of(told.get(), List.of(line.getValue())).holds()) {
        left.remove(line.getKey());
        return List.of();
      }
    }
    List<String> group = merged(told.get(), left);
    group.forEach(left::remove);
    String what = "不是表中的科目";
    return group.isEmpty()
        ? List.of(remark(Severity.MAJOR, item, what))
        : List.of(remark(Severity.MINOR, item, what + "，疑似合并了" + String.join("、", group)));
  }

  /** Neighbouring lines that add up to the amount. */
  private static List<String> merged(Operand told, Map<String, Operand> left) {
    List<String> codes = List.copyOf(left.keySet());
    for (int from = 0; from < codes.size(); from++) {
      for (int to = from + 2; to <= codes.size(); to++) {
        List<String> group = codes.subList(from, to);
        List<Operand> parts = group.stream().map(left::get).toList();
        if (Equation.of(told, parts).holds()) {
          return List.copyOf(group);
        }
      }
    }
    return List.of();
  }

  private static Result missing(Item any, Operand line) {
    Subject subject = new Subject(null, line.subject().line(), "items/item", any.first().place());
    return new Remark(
        Severity.MAJOR,
        subject,
        "文字说明没有%s，请核实".formatted(line.name()),
        line.quote(),
        List.of(line));
  }

  /** A gap that no missing item leaves. */
  private static List<Result> ordinals(List<Item> items) {
    List<Result> results = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      int before = items.get(i - 1).ordinal();
      int here = items.get(i).ordinal();
      if (before > 0 && here > 0 && here != before + 1 && here != 1) {
        String what = "序号%s接在%s之后".formatted(here, before);
        results.add(remark(Severity.MINOR, items.get(i), what));
      }
    }
    return results;
  }

  private static Stream<Result> names(Case at) {
    Map<String, Set<String>> printed = new HashMap<>();
    for (Form form : NAMING) {
      for (Fact fact : at.figures().facts(form)) {
        if (fact.measure() == TOTAL) {
          printed.computeIfAbsent(fact.line(), line -> new LinkedHashSet<>()).add(fact.label());
        }
      }
    }
    return at.items().stream()
        .filter(item -> PATH.matcher(item.name()).find())
        .flatMap(item -> name(at, item, printed).stream());
  }

  /** The path of an item, level by level; an item without a code has a name of no line. */
  private static Optional<Result> name(Case at, Item item, Map<String, Set<String>> lines) {
    String code = item.code() == null ? byAmount(at, item).orElse(null) : item.code();
    if (code == null) {
      return Optional.empty();
    }
    Matcher level = LEVEL.matcher(Wording.fold(item.name()));
    while (level.find()) {
      int digits = DIGITS.get(level.group(2));
      if (digits > code.length()) {
        continue;
      }
      Set<String> names = names(at, lines, code.substring(0, digits));
      String printed = level.group(1);
      if (!names.isEmpty() && !names.contains(printed)) {
        boolean isSpelling = names.contains(printed.replace("其它", "其他"));
        String what = "“%s”与表中名称“%s”不一致".formatted(printed, names.iterator().next());
        return Optional.of(remark(isSpelling ? Severity.INFO : Severity.MINOR, item, what));
      }
    }
    return Optional.of(Result.Word.RIGHT);
  }

  /** The only line of the same category that has the item's amount. */
  private static Optional<String> byAmount(Case at, Item item) {
    Form form = at.figures().isFinal() ? Form.F5 : Form.B5;
    Optional<Claim> claim = item.claim(at.figures().isFinal() ? "item_final" : "item");
    Set<String> taken = new HashSet<>();
    at.items().forEach(other -> taken.add(other.code()));
    List<String> codes =
        at.figures().lines(form).stream()
            .filter(line -> line.length() == ITEM && !taken.contains(line))
            .filter(
                line ->
                    Figures.equal(
                            claim.map(at.figures()::operand), at.figures().find(form, line, TOTAL))
                        .anyMatch(Equation::holds))
            .toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  /** The names of a code: those that the tables print, and the official one. */
  private static Set<String> names(Case at, Map<String, Set<String>> lines, String code) {
    Set<String> names = new LinkedHashSet<>();
    lines.getOrDefault(code, Set.of()).forEach(label -> names.add(Wording.fold(label)));
    names.remove("");
    Classification.FUNCTIONAL.findName(code, at.year()).map(Wording::fold).ifPresent(names::add);
    return names;
  }

  private static Stream<Result> purposes(Case at) {
    Map<String, Item> first = new HashMap<>();
    List<Result> results = new ArrayList<>();
    for (Item item : at.items()) {
      String purpose = item.purpose();
      if (purpose.length() < 2) {
        continue;
      }
      Optional<Item> source =
          Optional.ofNullable(first.putIfAbsent(purpose, item))
              .or(() -> named(at.items(), item, purpose));
      boolean isCopied =
          source.isPresent()
              && !source.get().leaf().equals(item.leaf())
              && !purpose.contains(item.leaf())
              && (purpose.length() >= MIN_PURPOSE || purpose.equals(source.get().leaf()))
              && !GENERIC.matcher(purpose).matches();
      results.add(
          isCopied
              ? remark(
                  Severity.MINOR,
                  item,
                  "的用途“%s”与“%s”的相同，疑似照抄".formatted(purpose, source.get().leaf()))
              : Result.Word.RIGHT);
    }
    return results.stream();
  }

  /** An item whose very name is told as the purpose of another. */
  private static Optional<Item> named(List<Item> items, Item item, String purpose) {
    return items.stream()
        .filter(other -> !other.equals(item) && other.leaf().equals(purpose))
        .findFirst();
  }

  static Remark remark(Severity severity, Item item, String what) {
    String sentence =
        "%s文字“%s”%s，请核实".formatted(item.first().place().label(), Wording.fold(item.name()), what);
    return new Remark(severity, item.first().subject(), sentence, item.first().quote());
  }
}
