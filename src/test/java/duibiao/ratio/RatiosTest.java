package duibiao.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.check.FailedChecks;
import duibiao.dataset.Engine;
import duibiao.fact.Facts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class RatiosTest {

  @Test
  void aFigureInTheGateMakesItsRatiosUnreconciledAndNoOthers() {
    Stream<OwnedFigure> figures =
        OwnedFigures.of(
            rows(
                Facts.SCHEMA,
                fact("B3", "basic", "60"),
                fact("B3", "total", "100"),
                fact("B8", "total", "8")),
            Stream.of(),
            Stream.of(),
            catalogue());
    Map<String, Set<String>> held =
        Map.of("甲.pdf", Set.of("B3/total/basic"), "乙.pdf", Set.of("B3/total/total"));

    List<Ratio> ratios = ratios(figures, held, catalogue());

    assertThat(ratios)
        .extracting(ratio -> ratio.id() + " " + ratio.state().id() + " " + ratio.value())
        .containsExactly("A unreconciled 0.600000", "B ok 0.080000");
    assertThat(ratios.get(0).numeratorKeys()).containsExactly("B3/total/basic");
  }

  @Test
  void failedChecksAreCountedOverTheDocumentsOfAYear() {
    Stream<Row> failed =
        rows(
            FailedChecks.SCHEMA,
            RowFactory.create(
                "甲.pdf", "budget", "乙区", "乙区档案局", "department", 2024, "甲.pdf、丙.pdf", 3L));

    List<Ratio> ratios =
        ratios(
                OwnedFigures.ofChecks(failed, MetricCatalogue.shipped()),
                Map.of(),
                MetricCatalogue.shipped())
            .stream()
            .filter(ratio -> ratio.id().equals("R36"))
            .toList();

    assertThat(ratios)
        .singleElement()
        .satisfies(
            ratio -> {
              assertThat(ratio.value()).isEqualByComparingTo("3");
              assertThat(ratio.numeratorSource()).contains("甲.pdf、丙.pdf");
            });
  }

  private static List<Ratio> ratios(
      Stream<OwnedFigure> figures, Map<String, Set<String>> held, MetricCatalogue catalogue) {
    return Engine.HELD
        .of(Ratios.of(figures.toList(), held, catalogue).toList(), Ratios.SCHEMA)
        .collect()
        .stream()
        .map(Ratios::from)
        .toList();
  }

  private static MetricCatalogue catalogue() {
    return CatalogueReader.read(
        "m.yaml",
        """
        metrics:
          - {id: A, name: 甲, english: a, numerator: B3/total/basic, denominator: B3/total/total}
          - {id: B, name: 乙, english: b, numerator: B8/total/total, denominator: B3/total/total}
        """);
  }

  private static Row fact(String form, String measure, String yuan) {
    return RowFactory.create(
        "甲.pdf",
        2024,
        "乙区",
        "乙区档案局",
        "department",
        "budget",
        form,
        "total",
        measure,
        new BigDecimal(yuan).setScale(2),
        yuan,
        "元",
        "number",
        1,
        1,
        1,
        1,
        "第1页",
        "合计",
        "ruled",
        null,
        null,
        null,
        null);
  }

  private static Stream<Row> rows(StructType schema, Row... rows) {
    return Engine.HELD.of(List.of(rows), schema).collect().stream();
  }
}
