package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.catalog.RunRecord;
import duibiao.catalog.RunRecord.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in processes of their own that are asked to end, as systemd and Kubernetes do. */
@Tag("slow")
class StoppedRunTest {

  private static final int TERMINATED = 128 + 15;

  @TempDir private Path folder;

  private SmallDistrict district;

  @BeforeEach
  void publishOnce() throws IOException {
    district = SmallDistrict.write(folder);
    district.publish();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stage_begins stage=read", "stage_ended stage=read", "stage=report"})
  void aRunThatIsAskedToEndSaysSoAndPublishesNothing(String moment) throws Exception {
    Map<String, List<String>> shown = district.rows();
    district.change();
    Process run = district.run();
    district.await(run, moment);
    run.destroy();

    assertThat(run.waitFor()).isEqualTo(TERMINATED);
    assertThat(district.said()).last().asString().contains("event=terminated message=运行被终止");
    assertThat(district.said()).noneMatch(line -> line.startsWith("\tat "));
    assertThat(district.records().get(0))
        .extracting(RunRecord::outcome, RunRecord::reason)
        .containsExactly(Outcome.FAILED, "被终止（收到停止信号）");
    assertThat(district.rows()).isEqualTo(shown);

    district.publish();
    assertThat(district.rows()).isNotEqualTo(shown);
    district.assertTidy();
  }

  @Test
  void aRunThatHasPublishedSaysSoAndEndsAsItWouldHave() throws Exception {
    Map<String, List<String>> shown = district.rows();
    district.change();
    Process run = district.run();
    district.await(run, "stage_begins stage=publish");
    run.destroy();

    assertThat(run.waitFor()).isZero();
    assertThat(district.said()).last().asString().contains("event=published");
    assertThat(district.records().get(0).outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(district.rows()).isNotEqualTo(shown);
    district.assertTidy();
  }

  @Test
  void aScheduledRunLeavesItsMetricsToo() throws Exception {
    Path settings =
        Files.writeString(
            folder.resolve("nightly.yaml"),
            "inbox: sample/disclosures\nout: out\nmetrics_file: run.prom\nquiet: PT1H\n");
    Process run = district.start("nightly", "--settings", settings.toString());
    district.await(run, "event=waiting");
    run.destroy();

    assertThat(run.waitFor()).isEqualTo(TERMINATED);
    assertThat(folder.resolve("run.prom"))
        .content()
        .contains("duibiao_last_run_exit_code 143\n")
        .contains("duibiao_last_run_outcome{outcome=\"failed\"} 1\n");
    assertThat(district.records().get(0).reason()).isEqualTo("被终止（收到停止信号）");
  }
}
