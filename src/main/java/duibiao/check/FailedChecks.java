package duibiao.check;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.finding.Verification;
import duibiao.taxonomy.Kind;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many checks of a department's documents of a year failed: findings above info that nobody has
 * rejected. Documents that were checked without one count zero; of those that could not be read
 * nothing is said.
 */
public final class FailedChecks {

  private FailedChecks() {}

  /**
   * Counts them, in a row for each department, level and year. It names all their files, and goes
   * by the path of the last budget, or else of the last final accounts.
   *
   * @param documents the dataset {@code documents}
   * @param findings the dataset {@code findings}
   */
  public static Dataset<Row> of(Dataset<Row> documents, Dataset<Row> findings) {
    Column isRejected =
        coalesce(col("verification").equalTo(Verification.REJECTED.id()), lit(false));
    Column isFailed =
        col("outcome")
            .isin(Outcome.FAILS.id(), Outcome.EXPLAINED.id())
            .and(col("severity").notEqual(Severity.INFO.id()))
            .and(isRejected.unary_$bang());
    Dataset<Row> counts =
        findings
            .groupBy("document")
            .agg(sum(when(isFailed, lit(1L)).otherwise(lit(0L))).as("failed"));
    Column isBudget = col("kind").equalTo(Kind.BUDGET.id());
    return documents
        .filter(col("status").equalTo("read"))
        .join(counts, "document")
        .groupBy("district", "department", "level", "fiscal_year")
        .agg(
            max(struct(isBudget, col("document"), col("kind"))).as("last"),
            concat_ws("、", sort_array(collect_list("document"))).as("documents"),
            sum("failed").as("failed"))
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
}
