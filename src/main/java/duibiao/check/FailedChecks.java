package duibiao.check;

import duibiao.dataset.Rows;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.finding.Verification;
import duibiao.taxonomy.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * How many checks of a department's documents of a year failed: findings above info that nobody has
 * rejected. Documents that were checked without one count zero; of those that could not be read
 * nothing is said.
 */
public final class FailedChecks {

  /** The columns of the counts. */
  public static final StructType SCHEMA =
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
  public static Rows of(Rows documents, Rows findings) {
    return summed(
        documents
            .select("document", "kind", "district", "department", "level", "fiscal_year", "status")
            .by(row -> row.getAs("document"))
            .with(
                Findings.of(
                        findings.select("document", "outcome", "severity", "verification"),
                        Outcome.FAILS,
                        Outcome.EXPLAINED)
                    .where(FailedChecks::isFailed)
                    .by(row -> row.getAs("document")),
                FailedChecks::ofDocuments,
                SCHEMA));
  }

  /** The counts of all documents out of counts of some of them. */
  public static Rows summed(Rows counts) {
    return counts.by(FailedChecks::owner).each(FailedChecks::ofYear, SCHEMA);
  }

  private static Stream<Row> ofDocuments(Iterator<Row> documents, Iterator<Row> findings) {
    long failed = 0;
    while (findings.hasNext()) {
      findings.next();
      failed++;
    }
    List<Row> counted = new ArrayList<>();
    while (documents.hasNext()) {
      Row document = documents.next();
      if (document.getAs("status").equals(Status.READ.id())) {
        counted.add(row(document, document.getAs("document"), failed));
      }
    }
    return counted.stream();
  }

  private static String owner(Row document) {
    return Stream.of("district", "department", "level", "fiscal_year")
        .map(column -> String.valueOf(document.<Object>getAs(column)))
        .collect(Collectors.joining("\t"));
  }

  private static Stream<Row> ofYear(Iterator<Row> documents) {
    List<Row> all = new ArrayList<>();
    documents.forEachRemaining(all::add);
    all.sort(
        Comparator.<Row, Boolean>comparing(row -> Kind.BUDGET.id().equals(row.getAs("kind")))
            .thenComparing(row -> row.<String>getAs("document")));
    String names =
        all.stream()
            .map(row -> row.<String>getAs("document"))
            .sorted()
            .collect(Collectors.joining(SEPARATOR));
    long failed = all.stream().mapToLong(row -> row.<Long>getAs("failed")).sum();
    return Stream.of(row(all.get(all.size() - 1), names, failed));
  }

  private static Row row(Row document, String documents, long failed) {
    return RowFactory.create(
        document.getAs("document"),
        document.getAs("kind"),
        document.getAs("district"),
        document.getAs("department"),
        document.getAs("level"),
        document.getAs("fiscal_year"),
        documents,
        failed);
  }

  /** Whether a row of that dataset is a check that failed. */
  public static boolean isFailed(Row row) {
    String outcome = row.getAs("outcome");
    return (outcome.equals(Outcome.FAILS.id()) || outcome.equals(Outcome.EXPLAINED.id()))
        && !row.getAs("severity").equals(Severity.INFO.id())
        && !Verification.REJECTED.id().equals(row.getAs("verification"));
  }
}
