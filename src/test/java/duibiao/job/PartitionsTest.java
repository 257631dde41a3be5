package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.LocalSpark;
import duibiao.catalog.Catalog;
import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.dataset.Engine;
import duibiao.dataset.SpreadRows;
import duibiao.fact.Reading;
import duibiao.report.Language;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.RuntimeConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What comparing publishes is the same in any number of partitions and in this process alone, byte
 * for byte as ordered lines; only in which files its rows lie is not.
 */
class PartitionsTest {

  private static final String SHUFFLED = "spark.sql.shuffle.partitions";
  private static final RuntimeConfig CONFIG = LocalSpark.SESSION.conf();
  private static final String USUAL = CONFIG.get(SHUFFLED);

  @TempDir private static Path folder;

  private static Publication one;
  private static Publication two;
  private static Publication eight;
  private static Publication held;

  @BeforeAll
  static void compareInSeveralNumbersOfPartitions() throws IOException {
    SampleDistrict.of(new Options(9, 2023, 2024, 7).withDefects(2)).write(folder);
    Inbox inbox = Inbox.list(folder.resolve("disclosures"));
    one = compared(inbox, 1, LocalSpark.ENGINE);
    two = compared(inbox, 2, LocalSpark.ENGINE);
    eight = compared(inbox, 8, LocalSpark.ENGINE);
    held = compared(inbox, 3, Engine.HELD);
  }

  @AfterAll
  static void setTheUsualNumberAgain() {
    CONFIG.set(SHUFFLED, USUAL);
  }

  private static Publication compared(Inbox inbox, int partitions, Engine engine) {
    CONFIG.set(SHUFFLED, String.valueOf(partitions));
    Publication publication =
        Catalog.at(folder.resolve("data").toString()).begin("of-" + partitions);
    Request request =
        new Request(
            inbox, Reading.DEFAULT, ComparedDistrict.SETTINGS, Language.CHINESE, "示例", folder, 1);
    ReadStage.Read read = ReadStage.run(engine, request, publication, partitions, files -> {});
    CheckStage.run(engine, request, read, publication, partitions);
    CompareStage.run(engine, ComparedDistrict.SETTINGS, publication);
    return publication;
  }

  @ParameterizedTest
  @EnumSource(names = {"RATIOS", "PEERS", "BENCHMARKS", "TRENDS", "CONTRIBUTIONS", "POSITIONS"})
  void theFiguresAreTheSameByteForByte(DatasetName dataset) {
    byte[] expected = lines(one, dataset);

    assertThat(expected).hasSizeGreaterThan(1000);
    assertThat(lines(two, dataset)).isEqualTo(expected);
    assertThat(lines(eight, dataset)).isEqualTo(expected);
    assertThat(lines(held, dataset)).isEqualTo(expected);
  }

  @Test
  void someRatiosRestOnFiguresInQuestionAndSomeAreEstimates() {
    List<String> states =
        one.read(Engine.HELD, DatasetName.RATIOS).collect().stream()
            .map(row -> row.<String>getAs("state"))
            .distinct()
            .toList();

    assertThat(states).contains("ok", "estimate", "unreconciled", "not_disclosed");
  }

  private static byte[] lines(Publication publication, DatasetName dataset) {
    List<String> rows =
        ((SpreadRows) publication.read(LocalSpark.ENGINE, dataset))
            .dataset().toJSON().collectAsList().stream().sorted().toList();
    return String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
  }
}
