package duibiao.check;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import duibiao.fact.Disclosure.Status;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.finding.Verification;
import duibiao.taxonomy.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;

/**
 * How many checks of a department's documents of a year failed: findings above info that nobody has
 * rejected. Documents that were checked without one count zero; of those that could not be read
 * nothing is said.
 */
public final class FailedChecks {

  private static final StructType SCHEMA =
      StructType.fromDDL(
          """
          document STRING, kind STRING, district STRING, department STRING, level STRING,
          fiscal_year INT, documents STRING, failed BIGINT
          """);

  private static final String SEPARATOR = "、";

  private FailedChecks() {}

  /**
   * Counts them, in a row for each department, level and year. It names all their files, and goes
   * by the path of the last budget, or else of the last final accounts.
   *
   * @param documents the dataset {@code documents}
   * @param findings the dataset {@code findings}
   */
  public static Dataset<Row> of(Dataset<Row> documents, Dataset<Row> findings) {
    Dataset<Row> counts =
        findings
            .select("document", "outcome", "severity", "verification")
            .filter((FilterFunction<Row>) FailedChecks::isFailed)
            .groupBy("document")
            .agg(count(lit(1)).as("failed"));
    Column isBudget = col("kind").equalTo(Kind.BUDGET.id());
    return documents
        .filter(col("status").equalTo(Status.READ.id()))
        .join(counts, "document", "left")
        .groupBy("district", "department", "level", "fiscal_year")
        .agg(
            max(struct(isBudget, col("document"), col("kind"))).as("last"),
            concat_ws(SEPARATOR, sort_array(collect_list("document"))).as("documents"),
            sum(coalesce(col("failed"), lit(0L))).as("failed"))
        .select(
            "last.document",
            "last.kind",
            "district",
            "department",
            "level",
            "fiscal_year",
            "documents",
            "failed");
  }

  /**
   * Counts those of one department, level and year without Spark; empty if none of the documents
   * could be read.
   *
   * @param documents its rows of the dataset {@code documents}
   * @param findings rows of the dataset {@code findings} about them
   */
  public static Optional<Row> of(List<Row> documents, List<Row> findings) {
    List<Row> read =
        documents.stream().filter(row -> row.getAs("status").equals(Status.READ.id())).toList();
    return read.stream()
        .max(
            Comparator.<Row, Boolean>comparing(row -> Kind.BUDGET.id().equals(row.getAs("kind")))
                .thenComparing(row -> row.<String>getAs("document")))
        .map(last -> counted(last, names(read), findings));
  }

  private static List<String> names(List<Row> documents) {
    return documents.stream().map(row -> row.<String>getAs("document")).sorted().toList();
  }

  private static Row counted(Row last, List<String> documents, List<Row> findings) {
    long failed =
        findings.stream()
            .filter(row -> documents.contains(row.<String>getAs("document")))
            .filter(FailedChecks::isFailed)
            .count();
    Object[] values = {
      last.getAs("document"),
      last.getAs("kind"),
      last.getAs("district"),
      last.getAs("department"),
      last.getAs("level"),
      last.getAs("fiscal_year"),
      String.join(SEPARATOR, documents),
      failed
    };
    return new GenericRowWithSchema(values, SCHEMA);
  }

  /** Whether a row of that dataset is a check that failed. */
  public static boolean isFailed(Row row) {
    String outcome = row.getAs("outcome");
    return (outcome.equals(Outcome.FAILS.id()) || outcome.equals(Outcome.EXPLAINED.id()))
        && !row.getAs("severity").equals(Severity.INFO.id())
        && !Verification.REJECTED.id().equals(row.getAs("verification"));
  }
}
