package duibiao.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetricsPageTest {

  private static final String HEAD =
      """
      # Metrics 指标

      Generated from the metric catalogue (`duibiao.ratio.Metric`); do not edit by hand. A ratio is a
      fraction of exact amounts in yuan. Where a figure is not disclosed or the base is zero there is
      no ratio, and the reason is told. A change is measured by last year's document of the same
      department, or, where that is not at hand, by what this year's prose says of last year.

      | id | 指标 | English | unit | 分子 | 分母 | keys |
      | --- | --- | --- | --- | --- | --- | --- |
      """;

  @Test
  void thePageTellsEveryMetricAsTheCodeHasIt() throws IOException {
    Golden.assertMatches(
        Path.of("src/site/markdown/metrics.md"),
        Stream.of(Metric.values())
            .map(MetricsPageTest::row)
            .collect(Collectors.joining("\n", HEAD, "\n")));
  }

  @ParameterizedTest
  @EnumSource
  void everyMetricHasBothNamesAndBothTerms(Metric metric) {
    assertThat(metric.label()).isNotBlank();
    assertThat(metric.english()).isNotBlank();
    assertThat(metric.formula()).contains(" ÷ ");
  }

  private static String row(Metric metric) {
    String keys =
        metric.isChange()
            ? keys(metric.numerator()) + ", this year and last"
            : keys(metric.numerator()) + " ÷ " + keys(metric.denominator());
    return Stream.of(
            metric.name(),
            metric.label(),
            metric.english(),
            metric.scale().sign(),
            metric.numeratorLabel(),
            metric.denominatorLabel(),
            keys)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String keys(Term term) {
    return term.stream().map(key -> "`" + key + "`").collect(Collectors.joining(" or "));
  }
}
