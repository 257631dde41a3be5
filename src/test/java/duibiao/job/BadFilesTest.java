package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.catalog.DatasetName;
import duibiao.dataset.Engine;
import duibiao.fact.Disclosure.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few good files among many that nobody can read. */
class BadFilesTest {

  private static final int SOME_UNREADABLE = 1;

  @TempDir private Path folder;

  private SmallDistrict district;
  private Map<String, List<String>> good;
  private long readable;

  @BeforeEach
  void publishTheGoodAlone() throws IOException {
    district = SmallDistrict.write(folder);
    good = district.undisturbed("undisturbed");
    readable = district.files().size();
  }

  @Test
  void goodFilesAmongBadOnesArePublishedAndEachBadOneHasItsSentence() throws IOException {
    int bad = 300;
    BadFiles.write(district.inbox(), bad);

    Summary summary = district.publish();

    assertThat(summary.count(Status.READ)).isEqualTo(readable);
    assertThat(summary.count(Status.UNREADABLE)).isEqualTo(bad);
    assertPublished(bad, "facts", "claims", "ratios", "benchmarks");
  }

  /** The command judges metrics as its catalogue says, so that benchmarks are not compared. */
  @Test
  @Tag("slow")
  void tenThousandBadFilesFitIntoASmallHeap() throws Exception {
    int bad = 10_000;
    BadFiles.write(district.inbox(), bad);

    Process run =
        district.startBy(
            "exec \"${@/-Xmx1g/-Xmx2g}\"",
            "duibiao.cli.Duibiao",
            "run",
            district.inbox().toString(),
            "--out",
            district.out().toString());

    assertThat(run.waitFor()).as("%s", district.said()).isEqualTo(SOME_UNREADABLE);
    assertThat(district.said()).noneMatch(line -> line.startsWith("\tat "));
    assertPublished(bad, "facts", "claims", "ratios");
  }

  private void assertPublished(int bad, String... datasets) {
    List<Row> unreadable =
        district.published().read(Engine.HELD, DatasetName.DOCUMENTS).collect().stream()
            .filter(row -> row.<String>getAs("status").equals("unreadable"))
            .toList();
    assertThat(unreadable).hasSize(bad).allMatch(row -> !row.<String>getAs("note").isBlank());
    for (String dataset : datasets) {
      assertThat(district.rows().get(dataset)).as(dataset).isEqualTo(good.get(dataset));
    }
  }
}
