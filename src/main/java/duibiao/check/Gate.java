package duibiao.check;

import duibiao.dataset.Rows;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.finding.Verification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The figures that no ratio may rest on without saying so: those of a grave check that fails or
 * could not be read. A finding that a person has rejected opens the gate again; rounding and other
 * minor findings never close it.
 *
 * <p>Which of two figures is wrong is not known, so that all figures of a check are held back.
 */
public final class Gate {

  private static final StructType FIGURES = StructType.fromDDL("document STRING, key STRING");

  /**
   * The columns of the figures in question with those that tell whose document prints them. {@code
   * key} is {@code form/line/measure}, {@code topic/measure} or {@code topic/measure/code}; a row
   * may stand there more than once.
   */
  public static final StructType OWNED_FIGURES =
      StructType.fromDDL(
          "document STRING, key STRING, district STRING, department STRING, level STRING");

  private Gate() {}

  /**
   * The figures in question: columns {@code document} and {@code key}, such as {@code
   * B9/total/three_public} or {@code procurement/total}.
   *
   * @param findings the dataset {@code findings}
   * @param evidence the dataset {@code evidence}
   */
  public static Rows of(Rows findings, Rows evidence) {
    return evidence
        .select("document", "key", "printed_in", "figure")
        .where(row -> row.getAs("figure") != null)
        .by(row -> row.getAs("document"))
        .with(
            Findings.of(
                    findings.select("document", "key", "outcome", "severity", "verification"),
                    Outcome.FAILS,
                    Outcome.EXPLAINED,
                    Outcome.UNREADABLE)
                .where(Gate::isClosing)
                .by(row -> row.getAs("document")),
            Gate::held,
            FIGURES);
  }

  /**
   * The figures in question by whose they are: with the columns {@code district}, {@code
   * department} and {@code level} of the document that prints them.
   *
   * @param figures the figures, as {@link #of} tells them
   * @param documents the dataset {@code documents}; figures of others are left out
   */
  public static Rows owned(Rows figures, Rows documents) {
    return figures
        .by(row -> row.getAs("document"))
        .with(
            documents
                .select("document", "district", "department", "level")
                .by(row -> row.getAs("document")),
            Gate::owned,
            OWNED_FIGURES);
  }

  private static Stream<Row> owned(Iterator<Row> figures, Iterator<Row> documents) {
    List<Row> owned = new ArrayList<>();
    Row document = documents.hasNext() ? documents.next() : null;
    while (document != null && figures.hasNext()) {
      owned.add(
          RowFactory.create(
              document.getAs("document"),
              figures.next().getAs("key"),
              document.getAs("district"),
              document.getAs("department"),
              document.getAs("level")));
    }
    return owned.stream();
  }

  private static Stream<Row> held(Iterator<Row> evidence, Iterator<Row> findings) {
    Set<String> closing = new HashSet<>();
    findings.forEachRemaining(row -> closing.add(row.getAs("key")));
    Set<Row> held = new LinkedHashSet<>();
    evidence.forEachRemaining(
        row -> {
          if (closing.contains(row.<String>getAs("key"))) {
            held.add(RowFactory.create(row.<String>getAs("printed_in"), row.getAs("figure")));
          }
        });
    return held.stream();
  }

  /** Whether what does not agree or cannot be read holds back the figures that it rests on. */
  private static boolean isClosing(Row row) {
    String outcome = row.getAs("outcome");
    String severity = row.getAs("severity");
    boolean isGrave =
        severity.equals(Severity.CRITICAL.id()) || severity.equals(Severity.MAJOR.id());
    return (isGrave || outcome.equals(Outcome.UNREADABLE.id()))
        && !Verification.REJECTED.id().equals(row.getAs("verification"));
  }
}
