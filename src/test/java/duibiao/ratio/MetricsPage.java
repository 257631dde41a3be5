package duibiao.ratio;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page {@code metrics.md}, as the catalogue has it. */
final class MetricsPage {

  private static final String HEAD =
      """
      # Metrics 指标

      Generated from `jobs/metrics.yaml`; do not edit by hand. Amounts are exact, in yuan. A share is
      numerator by denominator of one department and year; its figures come from the budget and the
      final accounts of that year. A change (变动率) is this year less last year by last year; last year
      comes from its own document, or, where that is not at hand, from what this year's prose says of
      it. What is not disclosed is not zero. Side: 高 or 低 is the side worth a look (需关注), 两端 both.

      """;

  private static final String METRICS =
      """
      ## Metrics

      | id | 指标 | English | 单位 | 需关注 | 文件 | 公式 | 说明 |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      """;

  private static final String POLICIES =
      """

      ## Dated thresholds 政策界限

      A threshold is told beside a value; alone it judges nothing.

      | id | 自 | 至 | 界限 | 出处 | 把握 | 提示 |
      | --- | --- | --- | --- | --- | --- | --- |
      """;

  private static final String FIGURES =
      """

      ## Named figures 公式里的名称

      | name | 含义 | 公式 | 说明 |
      | --- | --- | --- | --- |
      """;

  private MetricsPage() {}

  static String of(MetricCatalogue catalogue) {
    return HEAD
        + METRICS
        + lines(catalogue.metrics().stream().map(MetricsPage::metric))
        + POLICIES
        + lines(catalogue.metrics().stream().flatMap(MetricsPage::policies))
        + FIGURES
        + lines(figures(catalogue).map(MetricsPage::figure));
  }

  private static String metric(Metric metric) {
    String twin =
        metric.twin() == null
            ? ""
            : "%s 的同口径指标：%s。".formatted(metric.twin().of(), metric.twin().label());
    String level =
        metric.level() == null ? "" : metric.level().equals("unit") ? "只有单位公开。" : "只有部门公开。";
    return row(
        metric.id(),
        metric.label(),
        metric.english(),
        metric.scale().sign(),
        switch (metric.direction()) {
          case HIGH -> "高";
          case LOW -> "低";
          case NEUTRAL -> "两端";
        },
        metric.documents().label(),
        metric.numerator() == null ? "未公开" : "`" + metric.text() + "`",
        twin + level + metric.remark());
  }

  private static Stream<String> policies(Metric metric) {
    return metric.policies().stream()
        .map(
            policy ->
                row(
                    metric.id(),
                    policy.from().getYear() < 1950 ? "" : policy.from().toString(),
                    policy.to().getYear() == 9999 ? "" : policy.to().toString(),
                    policy.bound().label() + metric.scale().print(policy.threshold()),
                    policy.source(),
                    policy.certainty().label(),
                    policy.wording()));
  }

  private static Stream<NamedFigure> figures(MetricCatalogue catalogue) {
    TreeMap<String, NamedFigure> figures = new TreeMap<>();
    catalogue.metrics().stream()
        .flatMap(
            metric ->
                Stream.of(metric.numerator(), metric.denominator()).filter(part -> part != null))
        .forEach(formula -> collect(formula, figures));
    return figures.values().stream();
  }

  private static void collect(Formula formula, TreeMap<String, NamedFigure> figures) {
    if (formula instanceof Formula.Named named
        && figures.put(named.figure().id(), named.figure()) == null) {
      named.figure().periods().forEach(period -> collect(period.formula(), figures));
    } else if (formula instanceof Formula.Operation operation) {
      collect(operation.left(), figures);
      collect(operation.right(), figures);
    } else if (formula instanceof Formula.FirstOf firstOf) {
      firstOf.choices().forEach(choice -> collect(choice, figures));
    } else if (formula instanceof Formula.Call call) {
      call.arguments().forEach(argument -> collect(argument, figures));
    }
  }

  private static String figure(NamedFigure figure) {
    return row(
        "`" + figure.id() + "`",
        figure.label(),
        figure.periods().stream().map(MetricsPage::period).collect(Collectors.joining("；")),
        figure.remark());
  }

  private static String period(NamedFigure.Period period) {
    String formula = "`" + period.formula().text() + "`";
    if (period.from() > 0) {
      return period.from() + "年起：" + formula;
    }
    return period.to() < 9999 ? period.to() + "年及以前：" + formula : formula;
  }

  private static String row(String... cells) {
    return Stream.of(cells)
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String lines(Stream<String> rows) {
    List<String> lines = rows.toList();
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
