package duibiao.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.check.FailedChecks;
import duibiao.check.Findings;
import duibiao.check.Gate;
import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.fact.Claims;
import duibiao.fact.Disclosures;
import duibiao.fact.Facts;
import duibiao.fact.Targets;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class RatiosTest {

  @Test
  void aFigureInTheGateMakesItsRatiosUnreconciledAndNoOthers() {
    Rows facts =
        rows(
            Facts.SCHEMA,
            fact("B3", "basic", "60"),
            fact("B3", "total", "100"),
            fact("B8", "total", "8"));
    Rows gate =
        rows(
            Gate.OWNED_FIGURES,
            held("甲.pdf", "B3/total/basic"),
            held("甲.pdf", "B3/total/basic"),
            held("乙.pdf", "B3/total/total"));

    List<Ratio> ratios =
        Ratios.of(facts, rows(Claims.SCHEMA), rows(Targets.SCHEMA), gate, noChecks(), catalogue())
            .collect()
            .stream()
            .map(Ratios::from)
            .toList();

    assertThat(ratios)
        .extracting(ratio -> ratio.id() + " " + ratio.state().id() + " " + ratio.value())
        .containsExactly("A unreconciled 0.600000", "B ok 0.080000");
    assertThat(ratios.get(0).numeratorKeys()).containsExactly("B3/total/basic");
  }

  @Test
  void failedChecksAreCountedOverTheDocumentsOfAYear() {
    Rows failed =
        rows(
            noChecks().schema(),
            RowFactory.create(
                "甲.pdf", "budget", "乙区", "乙区档案局", "department", 2024, "甲.pdf、丙.pdf", 3L));

    List<Ratio> ratios =
        Ratios.of(
                rows(Facts.SCHEMA),
                rows(Claims.SCHEMA),
                rows(Targets.SCHEMA),
                rows(Gate.OWNED_FIGURES),
                failed,
                MetricCatalogue.shipped())
            .collect()
            .stream()
            .map(Ratios::from)
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

  private static MetricCatalogue catalogue() {
    return CatalogueReader.read(
        "m.yaml",
        """
        metrics:
          - {id: A, name: 甲, english: a, numerator: B3/total/basic, denominator: B3/total/total}
          - {id: B, name: 乙, english: b, numerator: B8/total/total, denominator: B3/total/total}
        """);
  }

  private static Rows noChecks() {
    return FailedChecks.of(rows(Disclosures.SCHEMA), rows(Findings.SCHEMA));
  }

  private static Row held(String document, String key) {
    return RowFactory.create(document, key, "乙区", "乙区档案局", "department");
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

  private static Rows rows(StructType schema, Row... rows) {
    return Engine.HELD.of(List.of(rows), schema);
  }
}
