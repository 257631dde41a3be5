package duibiao.job;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.LocalSpark;
import duibiao.benchmark.BenchmarkSettings;
import duibiao.catalog.DatasetName;
import duibiao.fact.Reading;
import duibiao.finding.Decision;
import duibiao.finding.Decisions;
import duibiao.finding.Verification;
import duibiao.ratio.MetricCatalogue;
import duibiao.report.Language;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One budget whose total spending is misprinted in both tables that have it. */
class GateTest {

  private static final String METRIC =
      """

        - id: X2
          name: 支出总计
          english: total spending
          numerator: B4/expenditure/支出总计/total
          denominator: B3/total/total
      """;

  @TempDir private Path folder;

  @Test
  void aFigureOfAFailedCheckIsNotRatedUntilTheFindingIsRejected() throws IOException {
    SampleDistrict.of(new Options(9, 2024, 2024, 7)).write(folder.resolve("sample"));
    Path budget = anyBudget();
    Files.writeString(budget, Files.readString(budget).replace("支出总计\t", "支出总计\t1"));
    String document = budget.getFileName().toString();

    run(Decisions.NONE);

    assertThat(states(document)).containsExactly("unreconciled");
    assertThat(labels(document)).containsOnly("not_rated");
    List<String> failed =
        rows(DatasetName.FINDINGS)
            .filter(col("document").equalTo(document).and(col("severity").notEqual("info")))
            .filter(col("outcome").isin("fails", "explained"))
            .collectAsList()
            .stream()
            .map(row -> row.<String>getAs("key"))
            .toList();
    assertThat(count(document)).isEqualTo(failed.size()).isPositive();

    run(rejected(failed));

    assertThat(states(document)).containsExactly("ok");
    assertThat(count(document)).isZero();
  }

  private Path anyBudget() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("sample/disclosures"))) {
      return files
          .filter(file -> file.getFileName().toString().contains("部门预算"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private static Decisions rejected(List<String> keys) {
    Map<String, Decision> decisions =
        keys.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    key -> new Decision(key, Verification.REJECTED, "张三", null, "原件无误")));
    return new Decisions(decisions);
  }

  private void run(Decisions decisions) throws IOException {
    Path metrics = folder.resolve("metrics.yaml");
    Files.writeString(metrics, Files.readString(Path.of("jobs/metrics.yaml")) + METRIC);
    Settings settings =
        new Settings(
            Register.EMPTY,
            MetricCatalogue.read(metrics),
            decisions,
            BenchmarkSettings.DEFAULT,
            "");
    Inbox inbox = Inbox.list(folder.resolve("sample/disclosures"));
    Request request =
        new Request(inbox.digested(), Reading.DEFAULT, settings, Language.CHINESE, "示例", folder, 1);
    try (Run run = Run.begin(request, Progress.SILENT)) {
      run.publish();
    }
  }

  private List<String> states(String document) {
    return ofRatio(document, "X2").map(row -> row.<String>getAs("state")).toList();
  }

  private int count(String document) {
    return ofRatio(document, "R36")
        .map(row -> row.<BigDecimal>getAs("value").intValueExact())
        .findFirst()
        .orElseThrow();
  }

  private Stream<Row> ofRatio(String document, String ratio) {
    return rows(DatasetName.RATIOS)
        .filter(col("document").equalTo(document).and(col("ratio").equalTo(ratio)))
        .collectAsList()
        .stream();
  }

  private List<String> labels(String document) {
    Dataset<Row> owner =
        rows(DatasetName.DOCUMENTS).filter(col("document").equalTo(document)).select("department");
    return rows(DatasetName.BENCHMARKS)
        .filter(col("ratio").equalTo("X2"))
        .join(owner, "department")
        .collectAsList()
        .stream()
        .map(row -> row.<String>getAs("label"))
        .toList();
  }

  private Dataset<Row> rows(DatasetName dataset) {
    return LocalSpark.SESSION
        .read()
        .schema(dataset.schema())
        .parquet(folder.resolve("notebooks-data").resolve(dataset.id()).toString());
  }
}
