package duibiao.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricCatalogueTest {

  private static final Path FILE = Path.of("jobs/metrics.yaml");

  @Test
  void theShippedCatalogueIsTheFileInJobs() throws Exception {
    assertThat(MetricCatalogue.read(FILE).metrics().toString().replaceAll("Pattern@\\w+", ""))
        .isEqualTo(MetricCatalogue.shipped().metrics().toString().replaceAll("Pattern@\\w+", ""));
  }

  @Test
  void everyMetricOfTheReferenceIsListed() {
    Set<String> listed =
        MetricCatalogue.shipped().ids().stream()
            .map(id -> id.replaceAll("\\..*", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(listed)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 36).mapToObj("R%02d"::formatted).toList());
  }

  @Test
  void whatIsNotDisclosedSaysWhy() {
    assertThat(MetricCatalogue.shipped().metrics())
        .filteredOn(metric -> metric.numerator() == null)
        .isNotEmpty()
        .allSatisfy(metric -> assertThat(metric.remark()).isNotBlank());
  }

  @Test
  void anAnalystsMetricIsComputedLikeAllOthers() {
    MetricCatalogue catalogue =
        CatalogueReader.read(
            "m.yaml",
            """
            figures:
              - {id: water, name: 水费, formula: B8/30205/total}
            metrics:
              - id: X1.water
                name: 水费占公用经费比重
                english: water share
                numerator: water
                denominator: B8/total/public
                direction: high
                materiality: 0.5
                policy:
                  - {from: 2024-01-01, at_most: 5%, source: 内部, wording: 偏高}
            """);

    Ratio ratio =
        Disclosed.in(2024, "B8/30205/total=6", "B8/total/public=100").ratio("X1.water", catalogue);

    assertThat(ratio.value()).isEqualTo("0.060000");
    Metric metric = catalogue.find("X1.water").orElseThrow();
    assertThat(metric.isShown()).isTrue();
    assertThat(metric.materialityYuan()).isEqualByComparingTo("5000");
    assertThat(metric.policiesIn(2023)).isEmpty();
    assertThat(metric.policiesIn(2024).get(0).isKeptBy(ratio.value())).isFalse();
  }

  @Test
  void travelsToTheTasksOfACluster() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(MetricCatalogue.shipped());
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((MetricCatalogue) in.readObject()).ids())
          .isEqualTo(MetricCatalogue.shipped().ids());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          denominator: B3/total/basik | 第4行：“B3/total/basik”不存在：没有名为“basik”的栏，最接近的是“basic”
          denominater: 1             | 第4行：没有名为“denominater”的项，最接近的是“denominator”
          unit: percents             | 第4行：“unit”不能是“percents”，最接近的是“percent”
          direction: up              | 第4行：“direction”不能是“up”
          id: R1                     | 第4行：“id”写了两次
          twin_of: R2                | 第4行：前面没有编号为“R2”的指标
          materiality: 很多            | 第4行：“很多”不是金额，应为万元数
          report: yes                | 第4行：“report”应为 true 或 false
          policy: 30%                | 第4行：“policy”应是列表，每项以“- ”开头
          policy: [{from: 2021, at_least: 30%, source: a, wording: b}] | 第4行：“2021”不是日期，应写成 2021-01-01
          policy: [{at_least: 三成, source: a, wording: b}] | 第4行：“三成”不是界限，应写成 30% 或 18万元
          policy: [{source: a, wording: b}] | 第4行：at_least 和 at_most 要写一个，且只写一个
          remark: "没有写完             | 不是正确的 YAML，请检查缩进、引号和冒号
          """)
  void aMistakeIsToldWithItsLine(String line, String sentence) {
    String yaml =
        """
        metrics:
          - id: R1
            english: a
            %s
            name: 甲
            numerator: 1
        """
            .formatted(line);

    assertThatThrownBy(() -> CatalogueReader.read("m.yaml", yaml))
        .isInstanceOf(CatalogueException.class)
        .hasMessageStartingWith("指标目录“m.yaml”第")
        .hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "metrics:, 第1行：“metrics”应是列表",
    "'', 第1行：文件是空的",
    "metrics: [{id: R1}], 第1行：缺少“name”",
    "甲, 第1行：这里应写成“名称: 值”"
  })
  void anEmptyFileIsNoCatalogue(String yaml, String sentence) {
    assertThatThrownBy(() -> CatalogueReader.read("m.yaml", yaml)).hasMessageContaining(sentence);
  }

  @Test
  void anIdStandsOnce() {
    String yaml =
        """
        metrics:
          - {id: R1, name: 甲, english: a, numerator: B3/total/total}
          - {id: R1, name: 乙, english: b, numerator: B3/total/basic}
        """;

    assertThatThrownBy(() -> CatalogueReader.read("m.yaml", yaml))
        .hasMessage("指标目录“m.yaml”第3行：指标编号“R1”重复");
  }

  @ParameterizedTest
  @CsvSource({"../../etc", "<b>", "R1/2", "R 1"})
  void anIdIsSafeAsAFileName(String id) {
    String yaml = "metrics:\n  - {id: '%s', name: 甲, english: a, numerator: 1}\n".formatted(id);

    assertThatThrownBy(() -> CatalogueReader.read("m.yaml", yaml)).hasMessageContaining("只能用字母");
  }
}
