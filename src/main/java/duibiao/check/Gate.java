package duibiao.check;

import static org.apache.spark.sql.functions.col;

import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.finding.Verification;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The figures that no ratio may rest on without saying so: those of a grave check that fails or
 * could not be read. A finding that a person has rejected opens the gate again; rounding and other
 * minor findings never close it.
 *
 * <p>Which of two figures is wrong is not known, so that all figures of a check are held back.
 */
public final class Gate {

  private Gate() {}

  /**
   * The figures in question: columns {@code document} and {@code key}, such as {@code
   * B9/total/three_public} or {@code procurement/total}.
   *
   * @param findings the dataset {@code findings}
   * @param evidence the dataset {@code evidence}
   */
  public static Dataset<Row> of(Dataset<Row> findings, Dataset<Row> evidence) {
    Dataset<Row> closing =
        findings
            .select("document", "key", "outcome", "severity", "verification")
            .filter((FilterFunction<Row>) Gate::isClosing)
            .select("document", "key");
    return evidence
        .filter(col("figure").isNotNull())
        .join(closing, new String[] {"document", "key"})
        .select(col("printed_in").as("document"), col("figure").as("key"));
  }

  /** Whether a row of the dataset {@code findings} holds back the figures that it rests on. */
  public static boolean isClosing(Row row) {
    String outcome = row.getAs("outcome");
    String severity = row.getAs("severity");
    boolean isGrave =
        (outcome.equals(Outcome.FAILS.id()) || outcome.equals(Outcome.EXPLAINED.id()))
            && (severity.equals(Severity.CRITICAL.id()) || severity.equals(Severity.MAJOR.id()));
    return (isGrave || outcome.equals(Outcome.UNREADABLE.id()))
        && !Verification.REJECTED.id().equals(row.getAs("verification"));
  }
}
