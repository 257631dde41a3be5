package duibiao.check;

import duibiao.dataset.Rows;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.finding.Verification;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  private Gate() {}

  /**
   * The figures in question.
   *
   * @param findings the dataset {@code findings}
   * @param evidence the dataset {@code evidence}
   * @return for each document that prints such figures their keys, such as {@code
   *     B9/total/three_public} ({@code form/line/measure}) or {@code procurement/total} ({@code
   *     topic/measure}, or {@code topic/measure/code})
   */
  public static Map<String, Set<String>> of(Rows findings, Rows evidence) {
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
            FIGURES)
        .collect()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.getAs("document"),
                Collectors.mapping(row -> row.getAs("key"), Collectors.toSet())));
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
