package duibiao.report.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import duibiao.benchmark.Label;
import duibiao.benchmark.peer.Basis;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Severity;
import duibiao.finding.Verification;
import duibiao.ratio.MetricCatalogue;
import duibiao.report.Language;
import duibiao.report.digest.Digest.Cause;
import duibiao.report.digest.Digest.FindingFate;
import duibiao.report.digest.Digest.RatingChange;
import duibiao.report.digest.Snapshot.Document;
import duibiao.report.digest.Snapshot.Line;
import duibiao.report.digest.Snapshot.Peers;
import duibiao.report.digest.Snapshot.Rated;
import duibiao.report.digest.Snapshot.RatingKey;
import duibiao.report.digest.Snapshot.Told;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From two snapshots to what has changed. */
class ChangesTest {

  private static final RatingKey RATING = new RatingKey("R10", "department", "甲区", "财政局", 2025);

  @Test
  void ofAFirstPublicationOnlyTheCoverageIsTold() {
    Digest digest = Changes.between(Snapshot.NONE, snapshot("1", documents("a", "1")));

    assertThat(digest.isFirst()).isTrue();
    assertThat(digest.documents()).isEmpty();
    assertThat(digest.coverage().read()).isEqualTo(1);
    assertThat(DigestMarkdown.of(digest, MetricCatalogue.shipped(), Language.CHINESE.words()))
        .contains("首次发布，没有可比的上一次。共1个文件，已读取1个，无法读取0个。");
  }

  @Test
  void documentsInAndOutAreToldApart() {
    Map<String, Document> before = documents("same", "1", "changed", "1", "gone", "1", "old", "1");
    before.put("old", new Document("old", "1", Status.READ, "财政局2025年部门预算"));
    Map<String, Document> after = documents("same", "1", "changed", "2", "new", "1", "old", "1");
    after.put("old", before.get("old"));
    after.put("old-2", new Document("old-2", "9", Status.READ, "财政局2025年部门预算"));

    assertThat(Changes.between(snapshot("1", before), snapshot("2", after)).documents())
        .extracting(change -> change.fate() + " " + change.path())
        .containsExactly("ADDED new", "CHANGED changed", "REPUBLISHED old-2", "WITHDRAWN gone");
    assertThat(Changes.compared(before, after))
        .containsExactly(Map.entry("changed", "changed"), Map.entry("old-2", "old"));
  }

  @Test
  void figuresOfChangedDocumentsAreToldWhereTheyDiffer() {
    Snapshot before =
        withLines("1", "1", line("same", "5"), line("raised", "5"), line("gone", "5"));
    Snapshot after =
        withLines("2", "2", line("same", "5.00"), line("raised", "6"), line("new", null));

    assertThat(Changes.between(before, after).documents().get(0).lines())
        .extracting(change -> change.place().line() + " " + change.before() + " " + change.after())
        .containsExactly("raised 5 6", "gone 5 null");
  }

  @Test
  void findingsAreOpenedClosedAndDecided() {
    Told closed = told("P05-1", Verification.OPEN);
    Told decided = told("P05-2", Verification.OPEN);
    Told opened = told("P05-3", Verification.OPEN);
    Snapshot before = withFindings("1", closed, decided);
    Snapshot after = withFindings("2", told("P05-2", Verification.REJECTED), opened);

    Digest digest = Changes.between(before, after);

    assertThat(digest.findings())
        .extracting(change -> change.fate() + " " + change.told().key())
        .containsExactly("OPENED P05-3", "CLOSED P05-1", "DECIDED P05-2");
    assertThat(digest.count(FindingFate.DECIDED)).isEqualTo(1);
    assertThat(DigestMarkdown.of(digest, MetricCatalogue.shipped(), Language.CHINESE.words()))
        .contains("- 不属实（较重，P05）");
  }

  @Test
  void aRatingThatMovesHasACause() {
    Rated normal = rated(Label.NORMAL, "0.05", "peers");
    assertThat(moved(normal, rated(Label.ATTENTION, "0.06", "peers")).causes())
        .containsExactly(Cause.DATA);
    assertThat(moved(normal, rated(Label.ATTENTION, "0.050", "others")).causes())
        .containsExactly(Cause.PEERS);
    assertThat(moved(normal, rated(Label.ATTENTION, "0.05", "peers")).causes())
        .containsExactly(Cause.SETTINGS, Cause.PROGRAM);
    assertThat(moved(rated(Label.NOTICE, "0.05", "peers"), null).causes())
        .containsExactly(Cause.DATA);
  }

  @Test
  void aRatingThatIsNotRaisedOrStaysIsNotTold() {
    Rated raised = rated(Label.NOTICE, "0.05", "peers");
    assertThat(ratings(raised, raised)).isEmpty();
    assertThat(ratings(raised, rated(Label.NOTICE, "0.06", "others"))).isEmpty();
    assertThat(ratings(rated(Label.NORMAL, "1", "a"), rated(Label.NOT_RATED, "2", "b"))).isEmpty();
  }

  @Test
  void textsOfDocumentsStayTexts() throws IOException {
    Map<String, Document> hostile = new HashMap<>();
    String name = "[点我](javascript:alert(1))<img src=x>\n# 标题";
    hostile.put(name, new Document(name, "1", Status.READ, name));
    Digest digest = Changes.between(snapshot("1", Map.of()), snapshot("2", hostile));

    assertThat(DigestMarkdown.of(digest, MetricCatalogue.shipped(), Language.CHINESE.words()))
        .contains("\\[点我\\]\\(javascript:alert\\(1\\)\\)\\<img src=x\\> \\# 标题")
        .doesNotContain("\n# 标题");
    assertThat(new ObjectMapper().readTree(DigestJson.of(digest)).at("/documents/0/path").asText())
        .isEqualTo(name);
  }

  private static RatingChange moved(Rated before, Rated after) {
    return ratings(before, after).get(0);
  }

  private static List<RatingChange> ratings(Rated before, Rated after) {
    return Changes.between(withRating("1", before), withRating("2", after)).ratings();
  }

  private static Rated rated(Label label, String value, String peers) {
    return new Rated(
        label,
        new BigDecimal(value),
        new Peers(Basis.KIND, peers, 8, null, BigDecimal.ONE, null, 1, null));
  }

  private static Told told(String key, Verification verification) {
    return new Told("a", key, "P05", Severity.MAJOR, verification, "相差1元，请核实");
  }

  private static Line line(String line, String yuan) {
    return new Line("B3", line, line, "total", yuan == null ? null : new BigDecimal(yuan));
  }

  /** Paths and contents in turn. */
  private static Map<String, Document> documents(String... pathsAndContents) {
    Map<String, Document> documents = new HashMap<>();
    for (int i = 0; i < pathsAndContents.length; i += 2) {
      String path = pathsAndContents[i];
      documents.put(path, new Document(path, pathsAndContents[i + 1], Status.READ, path));
    }
    return documents;
  }

  private static Snapshot snapshot(String id, Map<String, Document> documents) {
    return new Snapshot(id, id, "s" + id, "p" + id, documents, Map.of(), Map.of(), Map.of());
  }

  private static Snapshot withLines(String id, String content, Line... lines) {
    return new Snapshot(
        id, id, "", "", documents("a", content), Map.of(), Map.of(), Map.of("a", List.of(lines)));
  }

  private static Snapshot withFindings(String id, Told... findings) {
    Map<List<String>, Told> byKey = new HashMap<>();
    for (Told told : findings) {
      byKey.put(List.of(told.document(), told.key()), told);
    }
    return new Snapshot(id, id, "", "", documents("a", "1"), byKey, Map.of(), Map.of());
  }

  private static Snapshot withRating(String id, Rated rated) {
    Map<RatingKey, Rated> ratings = rated == null ? Map.of() : Map.of(RATING, rated);
    return new Snapshot(id, id, "s" + id, "p" + id, Map.of(), Map.of(), ratings, Map.of());
  }
}
