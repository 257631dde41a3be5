package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.catalog.Catalog;
import duibiao.catalog.DatasetName;
import duibiao.catalog.PublishedRows;
import duibiao.report.ReportFolder;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in processes of their own that are killed at any moment. */
@Tag("slow")
class CrashTest {

  private static final int KILLS = 20;

  @TempDir private Path folder;

  @Test
  void aRunThatIsKilledAtAnyMomentLeavesTheLastPublicationWhole() throws Exception {
    SampleDistrict.of(new Options(3, 2023, 2024, 7)).write(folder.resolve("sample"));
    long start = System.nanoTime();
    assertThat(start().waitFor()).isZero();
    long wholeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    List<Long> expected = counts();
    Random random = new Random(1);
    int published = 1;

    for (int kill = 0; kill < KILLS; kill++) {
      String before = current();
      change(kill);
      Process run = start();
      long after = (kill + 1) * wholeMillis / KILLS + random.nextInt(500);
      boolean isDone = run.waitFor(after, TimeUnit.MILLISECONDS);
      run.destroyForcibly().waitFor();

      assertThat(counts()).as("after a kill at %s ms", after).isEqualTo(expected);
      if (!current().equals(before)) {
        published++;
      } else {
        assertThat(isDone).isFalse();
      }
    }

    change(KILLS);
    assertThat(start().waitFor()).isZero();
    assertThat(counts()).isEqualTo(expected);
    assertThat(folders("notebooks-data/.publications"))
        .hasSizeLessThanOrEqualTo(Request.KEPT)
        .allMatch(id -> catalog().publications().stream().anyMatch(run -> run.id().equals(id)));
    assertThat(new ReportFolder(folder.resolve("out/reports")).shown()).hasValue(current());
    assertThat(folder.resolve("out/reports/latest/index.html")).isNotEmptyFile();
    assertThat(published).as("runs that were killed too late").isLessThan(KILLS / 2);
  }

  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Xmx1g");
    command.add("-Djava.awt.headless=true");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dduibiao.home=" + Path.of("").toAbsolutePath());
    command.add("--add-opens=java.base/java.nio=ALL-UNNAMED");
    command.add("--add-opens=java.base/sun.util.calendar=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("duibiao.cli.Duibiao");
    command.add("run");
    command.add(folder.resolve("sample/disclosures").toString());
    command.add("--out");
    command.add(folder.resolve("out").toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Files.createDirectories(folder.resolve("out"));
    return builder
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.appendTo(folder.resolve("log").toFile()))
        .start();
  }

  /** So that there is something to publish. */
  private void change(int number) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("sample/disclosures"))) {
      Path file = files.sorted().findFirst().orElseThrow();
      Files.writeString(file, "\n补充说明" + number + "。\n", StandardOpenOption.APPEND);
    }
  }

  private Catalog catalog() {
    return Catalog.at(folder.resolve("out/notebooks-data").toString());
  }

  private String current() {
    return catalog().current().orElseThrow().id();
  }

  /** Rows of each dataset of two years, all of them read; none may be lost or double. */
  private List<Long> counts() throws IOException {
    PublishedRows rows = PublishedRows.current(folder.resolve("out/notebooks-data"));
    List<Long> counts = new ArrayList<>();
    for (DatasetName dataset :
        List.of(
            DatasetName.DOCUMENTS, DatasetName.FACTS, DatasetName.RATIOS, DatasetName.BENCHMARKS)) {
      for (int year : List.of(2023, 2024)) {
        counts.add((long) rows.read(dataset, year).size());
      }
    }
    return counts;
  }

  private List<String> folders(String path) throws IOException {
    try (Stream<Path> folders = Files.list(folder.resolve("out").resolve(path))) {
      return folders.map(each -> each.getFileName().toString()).toList();
    }
  }
}
