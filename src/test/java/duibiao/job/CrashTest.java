package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.catalog.RunRecord;
import duibiao.catalog.RunRecord.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in processes of their own that are killed. */
@Tag("slow")
class CrashTest {

  private static final int KILLS = 20;
  private static final int KILLED = 128 + 9;

  @TempDir private Path folder;

  private SmallDistrict district;
  private Map<String, List<String>> before;
  private Map<String, List<String>> after;

  /** The inbox changes between two states, and what is to be published with it. */
  @BeforeEach
  void publishUndisturbed() throws IOException {
    district = SmallDistrict.write(folder);
    before = district.undisturbed("undisturbed-before");
    district.change();
    after = district.undisturbed("undisturbed-after");
    district.change();
    assertThat(after).isNotEqualTo(before);
  }

  private void change() throws IOException {
    district.change();
    Map<String, List<String>> other = before;
    before = after;
    after = other;
  }

  private Process start(String boundary) throws IOException {
    return district.startBy("exec \"$@\"", KilledRun.class.getName(), folder.toString(), boundary);
  }

  private void changeUnlessThereIsSomethingToPublish() throws IOException {
    if (district.rows().equals(before)) {
      change();
    }
  }

  @Test
  void aRunThatIsKilledAtAnyMomentLeavesTheLastPublicationWhole() throws Exception {
    long start = System.nanoTime();
    assertThat(start("never").waitFor()).isZero();
    long wholeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    Random random = new Random(1);
    int published = 1;

    for (int kill = 0; kill < KILLS; kill++) {
      String id = district.current().id();
      Map<String, List<String>> shown = district.rows();
      changeUnlessThereIsSomethingToPublish();
      Process run = start("never");
      long moment = (kill + 1) * wholeMillis / KILLS + random.nextInt(500);
      boolean isDone = run.waitFor(moment, TimeUnit.MILLISECONDS);
      run.destroyForcibly().waitFor();

      if (!district.current().id().equals(id)) {
        published++;
        assertThat(district.rows()).as("after a kill at %s ms", moment).isEqualTo(before);
      } else {
        assertThat(district.rows()).as("after a kill at %s ms", moment).isEqualTo(shown);
        assertThat(isDone).as("%s", district.said()).isFalse();
      }
    }

    changeUnlessThereIsSomethingToPublish();
    assertThat(start("never").waitFor()).isZero();
    assertThat(district.rows()).isEqualTo(before);
    district.assertTidy();
    assertThat(published).as("runs that were killed too late").isLessThan(KILLS / 2);
  }

  /** Where one stage ends the next begins, but for the last, which shows the data. */
  private static List<String> boundaries(Stage stage) {
    String end = "ended " + stage.id();
    return stage == Stage.READ || stage == Stage.PUBLISH
        ? List.of("begins " + stage.id(), end)
        : List.of(end);
  }

  @Test
  void aRunThatIsKilledBetweenStagesLeavesTheLastPublicationWhole() throws Exception {
    district.publish();
    int published = 1;

    for (Stage stage : Stage.values()) {
      for (String boundary : boundaries(stage)) {
        Map<String, List<String>> shown = before;
        String id = district.current().id();
        change();
        Process killed = start(boundary);
        assertThat(killed.waitFor()).as("%s: %s", boundary, district.said()).isEqualTo(KILLED);

        boolean isPublished = boundary.equals("ended publish");
        assertThat(district.rows()).as(boundary).isEqualTo(isPublished ? before : shown);
        assertThat(district.current().id().equals(id)).isNotEqualTo(isPublished);

        district.publish();
        published += isPublished ? 2 : 1;
        assertThat(district.rows()).as("after %s", boundary).isEqualTo(before);
        district.assertTidy();
        assertThat(district.records())
            .extracting(RunRecord::outcome)
            .hasSize(published)
            .containsOnly(Outcome.PUBLISHED);
      }
    }
  }
}
