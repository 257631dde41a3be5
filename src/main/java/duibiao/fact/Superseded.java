package duibiao.fact;

import duibiao.fact.Disclosure.Status;
import duibiao.finding.Decisions;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * Documents beside which another one speaks for the same department, year and kind. The last one by
 * its path is compared; the others are kept as facts, left out of comparisons, and told.
 *
 * @param successors for each document that is left out, the one that is compared in its place
 * @param years for each document that is left out, its fiscal year
 */
public record Superseded(Map<String, String> successors, Map<String, Integer> years) {

  private static final Comparator<Disclosure> ORDER =
      Comparator.comparing(document -> document.file().path());

  /** Of several documents of one department, year and kind, the one that is compared. */
  public static Optional<Disclosure> latest(Stream<Disclosure> versions) {
    return versions.max(ORDER);
  }

  /** Of several documents of one department, year and kind, the one before another. */
  public static Optional<Disclosure> before(Disclosure document, Stream<Disclosure> versions) {
    return latest(versions.filter(version -> ORDER.compare(version, document) < 0));
  }

  /** Finds them among the rows of the dataset {@code documents}. */
  public static Superseded among(List<Row> documents) {
    Map<List<Object>, String> latest = new HashMap<>();
    Map<String, String> successors = new HashMap<>();
    Map<String, Integer> years = new HashMap<>();
    documents.stream()
        .filter(row -> row.getAs("status").equals(Status.READ.id()))
        .sorted(Comparator.comparing(row -> row.<String>getAs("document")))
        .forEach(
            row -> {
              String document = row.getAs("document");
              String earlier = latest.put(subject(row), document);
              if (earlier != null) {
                successors.replaceAll((old, by) -> by.equals(earlier) ? document : by);
                successors.put(earlier, document);
                years.put(earlier, row.getAs("fiscal_year"));
              }
            });
    return new Superseded(successors, years);
  }

  private static List<Object> subject(Row row) {
    List<Object> subject = new ArrayList<>();
    for (String column : List.of("district", "department", "level", "kind", "fiscal_year")) {
      Object value = row.getAs(column);
      // What is not identified stands for nothing but itself.
      subject.add(value == null || value.equals("") ? row.getAs("document") : value);
    }
    return subject;
  }

  /** One finding for each document that is left out. */
  public List<KeyedFinding> findings(Decisions decisions) {
    return successors.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> finding(entry.getKey(), entry.getValue()))
        .flatMap(
            finding -> KeyedFinding.of(finding.document(), List.of(finding), decisions).stream())
        .toList();
  }

  private static Finding finding(String document, String successor) {
    return Finding.about(
        document,
        "superseded_document",
        Outcome.NOT_APPLICABLE,
        Severity.MINOR,
        Subject.DOCUMENT,
        "同一部门同一年度有多个文件，比较采用“%s”，本文件不参与比较，请确认哪一份有效".formatted(successor),
        "");
  }
}
