package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.LocalSpark;
import duibiao.benchmark.Label;
import duibiao.benchmark.peer.Basis;
import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.catalog.RunRecord;
import duibiao.check.Findings;
import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.report.digest.Digest;
import duibiao.report.digest.Digest.DocumentChange;
import duibiao.report.digest.Digest.DocumentFate;
import duibiao.report.digest.Digest.FindingFate;
import duibiao.report.digest.Digest.LineChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two publications: in between one document was changed in place and one published again. */
class DigestStageTest {

  private static final String AGAIN = "重新公布.txt";

  private static final StructType RATED =
      StructType.fromDDL(
          """
          ratio STRING, level STRING, district STRING, department STRING, fiscal_year INT,
          basis STRING, label STRING
          """);

  @TempDir private static Path folder;

  private static SmallDistrict district;
  private static RunRecord before;
  private static String changed;
  private static Digest digest;

  @BeforeAll
  static void publishTwice() throws IOException {
    district = SmallDistrict.write(folder);
    district.publish();
    before = district.current();
    Path inPlace = printing("收入总计\t");
    changed = inPlace.getFileName().toString();
    Files.writeString(inPlace, Files.readString(inPlace).replaceFirst("收入总计\t", "收入总计\t1"));
    Path again = printing("支出总计\t");
    Files.writeString(
        district.inbox().resolve(AGAIN), Files.readString(again).replaceFirst("支出总计\t", "支出总计\t1"));
    district.publish();
    digest = compared(Engine.HELD);
  }

  /** A document that prints some words and has not been changed. */
  private static Path printing(String words) throws IOException {
    for (Path file : district.files()) {
      if (!file.getFileName().toString().equals(changed)
          && Files.readString(file).contains(words)) {
        return file;
      }
    }
    throw new IllegalStateException("No document prints " + words);
  }

  private static Digest compared(Engine engine) {
    return new DigestStage(engine).between(side(before), side(district.current()));
  }

  private static DigestStage.Side side(RunRecord run) {
    return new DigestStage.Side(
        run.id(), run.finished(), run.versions(), district.catalog().open(run.id()));
  }

  @Test
  void figuresThatDifferAreToldOfChangedAndOfRepublishedDocuments() {
    assertThat(digest.documents())
        .extracting(DocumentChange::fate)
        .containsExactlyInAnyOrder(DocumentFate.CHANGED, DocumentFate.REPUBLISHED);
    for (DocumentChange change : digest.documents()) {
      assertThat(change.path()).isIn(changed, AGAIN);
      assertThat(change.lines()).isNotEmpty().noneMatch(DigestStageTest::isSame);
      assertThat(change.lines())
          .extracting(line -> line.place().label())
          .allMatch(label -> label.equals(change.path().equals(AGAIN) ? "支出总计" : "收入总计"));
    }
  }

  private static boolean isSame(LineChange line) {
    return line.before() != null
        && line.after() != null
        && line.before().compareTo(line.after()) == 0;
  }

  @Test
  void findingsAreThoseOfOnePublicationOnly() {
    Set<String> old = told(district.catalog().open(before.id()));
    Set<String> now = told(district.published());

    assertThat(findings(FindingFate.OPENED)).isNotEmpty().isEqualTo(without(now, old));
    assertThat(findings(FindingFate.CLOSED)).isEqualTo(without(old, now));
  }

  private static Set<String> told(Publication publication) {
    return Findings.told(publication.read(Engine.HELD, DatasetName.FINDINGS)).collect().stream()
        .map(DigestStageTest::name)
        .collect(Collectors.toSet());
  }

  private static String name(Row finding) {
    return finding.getAs("document") + " " + finding.getAs("key");
  }

  private static Set<String> findings(FindingFate fate) {
    return digest.findings().stream()
        .filter(change -> change.fate() == fate)
        .map(change -> change.told().document() + " " + change.told().key())
        .collect(Collectors.toSet());
  }

  private static Set<String> without(Set<String> all, Set<String> others) {
    return all.stream().filter(Predicate.not(others::contains)).collect(Collectors.toSet());
  }

  @Test
  void theDigestIsTheSameWhereSparkComparesTheRows() {
    assertThat(compared(LocalSpark.ENGINE)).isEqualTo(digest);
  }

  /** The rating among a kind is told where there is one, and hides the one among all. */
  @Test
  void aRatingAmongAKindThatComesOrGoesIsCompared() {
    List<Row> alone = List.of(rating(Basis.LEVEL, Label.ATTENTION));
    List<Row> hidden =
        List.of(rating(Basis.LEVEL, Label.ATTENTION), rating(Basis.KIND, Label.NORMAL));
    Rows before = Engine.HELD.of(alone, RATED);
    Rows after = Engine.HELD.of(hidden, RATED);

    assertThat(DigestStage.RATINGS.between(before, after).get(true)).hasSize(2);
    assertThat(DigestStage.RATINGS.between(after, before).get(true)).hasSize(1);
    assertThat(DigestStage.RATINGS.between(after, after).get(true)).isEmpty();
  }

  private static Row rating(Basis basis, Label label) {
    return RowFactory.create("R10", "department", "甲区", "一局", 2024, basis.id(), label.id());
  }
}
