package duibiao.report.digest;

import duibiao.benchmark.Label;
import duibiao.benchmark.peer.Basis;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Severity;
import duibiao.finding.Verification;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Of one publication what a digest compares. Of findings, ratings and lines those are enough that
 * the other publication has not, or not so.
 *
 * @param id name of the publication; empty if there was none
 * @param finished when it was made, ISO 8601 with offset; empty likewise
 * @param settings version of the settings
 * @param program version of the program
 * @param documents all documents by path
 * @param findings by document and key, those that people are told
 * @param ratings those that are raised, and the same ones of the other publication
 * @param lines by the path of a document of the later publication, its figures, or those of the
 *     document that it is held against
 */
public record Snapshot(
    String id,
    String finished,
    String settings,
    String program,
    Map<String, Document> documents,
    Map<List<String>, Told> findings,
    Map<RatingKey, Rated> ratings,
    Map<String, List<Line>> lines) {

  /** Before the first publication. */
  public static final Snapshot NONE =
      new Snapshot("", "", "", "", Map.of(), Map.of(), Map.of(), Map.of());

  /**
   * A document.
   *
   * @param path path relative to the inbox
   * @param sha256 digest of its content
   * @param status whether it could be read
   * @param owner whose it is, such as {@code 上海市普陀区财政局2025年部门预算}
   */
  public record Document(String path, String sha256, Status status, String owner) {}

  /**
   * A finding that people are told.
   *
   * @param document path of the document
   * @param key key of the finding
   * @param rule id of the rule
   * @param severity how grave it is
   * @param verification what people have made of it
   * @param explanation what disagrees
   */
  public record Told(
      String document,
      String key,
      String rule,
      Severity severity,
      Verification verification,
      String explanation) {}

  /** What is rated: a metric of a publisher and year. */
  public record RatingKey(
      String ratio, String level, String district, String department, int fiscalYear)
      implements Comparable<RatingKey> {

    private static final java.util.Comparator<RatingKey> ORDER =
        java.util.Comparator.comparing(RatingKey::fiscalYear)
            .reversed()
            .thenComparing(RatingKey::level)
            .thenComparing(RatingKey::district)
            .thenComparing(RatingKey::department)
            .thenComparing(RatingKey::ratio);

    @Override
    public int compareTo(RatingKey other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * A rating.
   *
   * @param label the label
   * @param value the value that is rated, a fraction
   * @param peers what it was held against
   */
  public record Rated(Label label, BigDecimal value, Peers peers) {

    boolean hasValueOf(Rated other) {
      return value.compareTo(other.value) == 0;
    }
  }

  /**
   * What a rating was held against, and where it stands there.
   *
   * @param basis why the group is compared
   * @param set name of the group
   * @param n number of members with a value
   * @param q1 lower quartile; null if there are too few
   * @param median middle value
   * @param q3 upper quartile; null likewise
   * @param rank 1 for the highest value
   * @param percentile share of the others below, from 0 to 1; null if there are too few
   */
  public record Peers(
      Basis basis,
      String set,
      int n,
      BigDecimal q1,
      BigDecimal median,
      BigDecimal q3,
      int rank,
      BigDecimal percentile) {}

  /**
   * A figure of a form.
   *
   * @param form form, such as {@code B3}
   * @param line key of the line
   * @param label name of the line as printed
   * @param measure column of the form
   * @param yuan amount in yuan; null if none is printed
   */
  public record Line(String form, String line, String label, String measure, BigDecimal yuan) {

    List<String> key() {
      return List.of(form, line, measure);
    }
  }

  long count(Status status) {
    return documents.values().stream().filter(each -> each.status() == status).count();
  }
}
