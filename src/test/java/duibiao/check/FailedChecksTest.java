package duibiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.dataset.Engine;
import duibiao.fact.Disclosures;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.finding.Verification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class FailedChecksTest {

  private static final List<Row> DOCUMENTS =
      List.of(
          document("甲.pdf", "budget", "read"),
          document("乙.pdf", "final_account", "read"),
          document("丙.pdf", "budget", "unreadable"));

  /** Two outcomes fail, three severities are above info, and all verifications but rejected. */
  @Test
  void countsWhatFailedGravelyAndWasNotRejected() {
    Row count = only(DOCUMENTS, everyKind("甲.pdf"));

    assertThat(count.<Long>getAs("failed")).isEqualTo(6L * (Verification.values().length - 1));
    assertThat(count.<String>getAs("document")).isEqualTo("甲.pdf");
    assertThat(count.<String>getAs("documents")).isEqualTo("乙.pdf、甲.pdf");
  }

  @Test
  void aDocumentWithoutAFailedCheckCountsZeroAndAnUnreadableOneNothing() {
    assertThat(only(DOCUMENTS, List.of()).<Long>getAs("failed")).isZero();
    assertThat(count(DOCUMENTS.subList(2, 3), everyKind("丙.pdf"))).isEmpty();
  }

  private static Row only(List<Row> documents, List<Row> findings) {
    return count(documents, findings).get(0);
  }

  private static List<Row> count(List<Row> documents, List<Row> findings) {
    return FailedChecks.of(
            Engine.HELD.of(documents, Disclosures.SCHEMA),
            Engine.HELD.of(findings, Findings.SCHEMA))
        .collect();
  }

  private static List<Row> everyKind(String document) {
    List<Row> findings = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      for (Severity severity : Severity.values()) {
        for (Verification verification : Verification.values()) {
          Map<String, Object> told =
              Map.of(
                  "outcome",
                  outcome.id(),
                  "severity",
                  severity.id(),
                  "verification",
                  verification.id(),
                  "document",
                  document,
                  "rule",
                  "W01",
                  "explanation",
                  "",
                  "quote",
                  "",
                  "key",
                  "W01-" + findings.size());
          findings.add(row(Findings.SCHEMA, told));
        }
      }
    }
    return findings;
  }

  private static Row document(String name, String kind, String status) {
    Map<String, Object> values = new HashMap<>();
    for (StructField field : Disclosures.SCHEMA.fields()) {
      values.put(field.name(), zero(field.dataType()));
    }
    values.putAll(
        Map.of(
            "document",
            name,
            "kind",
            kind,
            "status",
            status,
            "district",
            "甲区",
            "department",
            "甲局",
            "level",
            "department",
            "fiscal_year",
            2024));
    return row(Disclosures.SCHEMA, values);
  }

  private static Object zero(DataType type) {
    if (type.equals(DataTypes.IntegerType)) {
      return 0;
    }
    return type.equals(DataTypes.LongType) ? (Object) 0L : "";
  }

  private static Row row(StructType schema, Map<String, Object> values) {
    Object[] row = Stream.of(schema.fieldNames()).map(values::get).toArray();
    return new GenericRowWithSchema(row, schema);
  }
}
