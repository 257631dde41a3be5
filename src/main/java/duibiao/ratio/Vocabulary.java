package duibiao.ratio;

import duibiao.fact.ClaimTopics;
import duibiao.taxonomy.Column.Side;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Kind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys that formulas may use: every column of every form, every measure of the prose. */
final class Vocabulary {

  private static final String FINAL = "final_";

  private static final Map<String, Set<String>> TOPICS = topics();

  private Vocabulary() {}

  /**
   * Measures by topic. Both kinds of documents tell of assets, on different days; those of final
   * accounts go by the topic {@code final_assets}.
   */
  private static Map<String, Set<String>> topics() {
    Map<String, Set<String>> topics = new TreeMap<>(ClaimTopics.of(Kind.BUDGET));
    ClaimTopics.of(Kind.FINAL_ACCOUNT)
        .forEach((topic, measures) -> topics.put(finalTopic(topic), measures));
    topics.put("targets", Set.of("project"));
    topics.put("checks", Set.of("failed"));
    return topics;
  }

  /** The topic under which formulas know a claim of final accounts. */
  static String finalTopic(String topic) {
    return topic.startsWith(FINAL) ? topic : FINAL + topic;
  }

  /** Why a key names nothing that can be printed; empty if it does. */
  static Optional<String> problem(FigureKey key) {
    return key.form().isPresent() ? formProblem(key) : proseProblem(key.text());
  }

  private static Optional<String> formProblem(FigureKey key) {
    Form form = key.form().orElseThrow();
    String line = FigureKey.line(key.text());
    boolean isLine =
        form.isTwoSided()
            ? line.matches("(revenue|expenditure)/.+")
            : line.equals("total") || (form.isCoded() && line.matches("[0-9?*]{1,7}"));
    if (!isLine) {
      String expected =
          form.isTwoSided()
              ? "revenue/项目名称 或 expenditure/项目名称"
              : form.isCoded() ? "total 或科目编码（可用?和*）" : "total";
      return Optional.of("“%s”的行写错了，应为%s".formatted(key.text(), expected));
    }
    return unknown(key.text(), "栏", FigureKey.measure(key.text()), measures(form, line));
  }

  private static Set<String> measures(Form form, String line) {
    return form.columns().stream()
        .filter(
            column ->
                switch (column.side()) {
                  case WHOLE -> true;
                  case REVENUE -> line.startsWith("revenue/");
                  case EXPENDITURE -> line.startsWith("expenditure/");
                  case FOOT -> line.equals("total");
                })
        .map(column -> column.measure().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The column that every printed line of a coded form has. */
  static String mainMeasure(Form form) {
    return form.columns().stream()
        .filter(column -> column.side() == Side.WHOLE)
        .filter(column -> Set.of("total", "amount").contains(column.measure().id()))
        .findFirst()
        .orElseThrow()
        .measure()
        .id();
  }

  private static Optional<String> proseProblem(String key) {
    List<String> parts = List.of(key.split("/", -1));
    String topic = parts.get(0);
    if (!TOPICS.containsKey(topic)) {
      Stream<String> forms = Arrays.stream(Form.values()).map(Form::name);
      return unknown(key, "表或主题", topic, Stream.concat(forms, TOPICS.keySet().stream()).toList());
    }
    if (parts.size() > 3 || !FigureKey.line(key).matches("[0-9?*]*")) {
      return Optional.of("“%s”写错了，应为 主题/指标 或 主题/指标/科目编码".formatted(key));
    }
    return unknown(key, "指标", FigureKey.measure(key), TOPICS.get(topic));
  }

  private static Optional<String> unknown(
      String key, String what, String name, Collection<String> known) {
    return known.contains(name)
        ? Optional.empty()
        : Optional.of(
            "“%s”不存在：没有名为“%s”的%s%s".formatted(key, name, what, Nearest.words(name, known)));
  }
}
