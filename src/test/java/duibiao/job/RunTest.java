package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.catalog.Catalog;
import duibiao.catalog.RunJournal;
import duibiao.catalog.RunRecord;
import duibiao.catalog.RunRecord.Outcome;
import duibiao.fact.Reading;
import duibiao.finding.Decisions;
import duibiao.ratio.MetricCatalogue;
import duibiao.report.Language;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over the same folder, one after another, as nights go by. */
class RunTest {

  @TempDir private Path folder;

  private Path inbox;

  @BeforeEach
  void makeAnInbox() throws IOException {
    SampleDistrict.of(new Options(2, 2023, 2024, 7)).write(folder.resolve("sample"));
    inbox = folder.resolve("sample/disclosures");
  }

  @Test
  void aSecondRunChangesNothingAndSaysSo() {
    Summary first = publish(7);
    Path shown = reports();

    try (Run run = Run.begin(request(7), Progress.SILENT)) {
      assertThat(run.hasChanged()).isFalse();
      RunRecord record = run.endUnchanged();
      assertThat(record.outcome()).isEqualTo(Outcome.UNCHANGED);
      assertThat(record.counts()).containsEntry("documents", first.total());
    }
    assertThat(reports()).isEqualTo(shown);
    assertThat(catalog().publications()).hasSize(1);
    assertThat(new RunJournal(folder.resolve("notebooks-data")).records())
        .extracting(RunRecord::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.PUBLISHED);
  }

  @Test
  void onlyWhatHasChangedIsReadAgainAndTheResultIsThatOfReadingAll() throws IOException {
    Summary first = publish(7);
    Path changed = files().get(0);
    Files.writeString(changed, Files.readString(changed) + "\n补充说明。\n");
    Files.delete(files().get(1));
    Files.writeString(inbox.resolve("通知.txt"), "请准时参加。");

    Summary second = publish(7);

    assertThat(first.reused()).isZero();
    assertThat(second.reused()).isEqualTo(first.total() - 2);
    assertThat(second.unreadable()).containsExactly("通知.txt");
    Map<String, String> reused = published();
    damageStore();
    assertThat(publish(7).reused()).isZero();
    assertThat(published()).isEqualTo(reused);
  }

  @Test
  void whatAKilledSessionHasSetDownIsRemoved() throws IOException {
    Path block = folder.resolve("notebooks-data/.spark/blockmgr-1/0c/shuffle_0_0_0.data");
    Files.createDirectories(block.getParent());
    Files.write(block, new byte[] {1});

    Run.begin(request(7), Progress.SILENT).close();

    assertThat(folder.resolve("notebooks-data/.spark")).doesNotExist();
  }

  @Test
  void whatCannotBeTidiedDoesNotTakeBackWhatIsPublished() throws IOException {
    Files.createDirectories(folder.resolve("notebooks-data/.digests/no-file"));

    try (Run run = Run.begin(request(7), Progress.SILENT)) {
      run.publish();
      assertThat(run.undone()).get().asString().contains(".digests");
    }

    assertThat(catalog().current()).isPresent();
    assertThat(new RunJournal(folder.resolve("notebooks-data")).records())
        .extracting(RunRecord::outcome)
        .containsExactly(Outcome.PUBLISHED);
  }

  @Test
  void twoRunsCannotMeet() {
    try (Run run = Run.begin(request(7), Progress.SILENT)) {
      assertThat(run.hasChanged()).isTrue();
      assertThatThrownBy(() -> Run.begin(request(7), Progress.SILENT))
          .isInstanceOf(RunningException.class)
          .hasMessageContaining("正由另一次运行使用");
    }
    Run.begin(request(7), Progress.SILENT).close();
  }

  @Test
  void entriesOfOneNameInAnArchiveAreTwoDocuments() throws IOException {
    byte[] text;
    try (Stream<Path> files = Files.list(inbox)) {
      text =
          Files.readAllBytes(
              files.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow());
    }
    try (ZipArchiveOutputStream zip =
        new ZipArchiveOutputStream(inbox.resolve("两份.zip").toFile())) {
      for (int i = 0; i < 2; i++) {
        zip.putArchiveEntry(new ZipArchiveEntry("同名.txt"));
        zip.write(text);
        zip.closeArchiveEntry();
      }
    }

    Summary first = publish(7);
    Files.writeString(inbox.resolve("新.txt"), "新");

    assertThat(publish(7).total()).isEqualTo(first.total() + 1);
  }

  @Test
  void theLastPublicationsAreKeptAndCanBeShownAgain() throws IOException {
    publish(2);
    Path first = reports();
    Path debris = folder.resolve("notebooks-data/.publications/20990101-000000-000/facts");
    Files.createDirectories(debris);
    Files.createDirectories(folder.resolve("reports/.fresh/departments"));
    publish(2);

    List<RunRecord> kept = catalog().publications();
    assertThat(kept).hasSize(2);
    assertThat(debris).doesNotExist();
    assertThat(folder.resolve("reports/.fresh")).doesNotExist();
    assertThat(reports()).isNotEqualTo(first);

    catalog().restore(kept.get(1).id());
    Run.begin(request(2), Progress.SILENT).close();
    assertThat(catalog().current()).hasValue(kept.get(1));
    assertThat(reports()).isEqualTo(first);

    Run.begin(request(1), Progress.SILENT).close();
    assertThat(catalog().publications()).hasSize(2);
    assertThatThrownBy(() -> catalog().restore("../../etc"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRunThatFailsLeavesARecordAndNothingElse() {
    Run.begin(request(7), Progress.SILENT).close();

    assertThat(new RunJournal(folder.resolve("notebooks-data")).records())
        .extracting(RunRecord::outcome)
        .containsExactly(Outcome.FAILED);
    assertThat(catalog().publications()).isEmpty();
  }

  @Test
  void theNextRunLeavesTheRecordThatAKilledOneCouldNot() throws IOException {
    publish(7);
    String id = catalog().current().orElseThrow().id();
    Path data = folder.resolve("notebooks-data");
    Files.delete(data.resolve(".runs/" + id + ".json"));
    Files.delete(folder.resolve("reports/latest"));
    Files.writeString(folder.resolve("reports/index.html"), "of the run before");

    try (Run run = Run.begin(request(7), Progress.SILENT)) {
      assertThat(new RunJournal(data).records()).extracting(RunRecord::id).containsExactly(id);
      assertThat(reports().getFileName()).hasToString(id);
      assertThat(folder.resolve("reports/index.html")).content().contains(id);
      run.endUnchanged();
    }
  }

  @Test
  void aRunThatIsGivenUpPublishesNothingAndSaysWhy() throws IOException {
    publish(7);
    Path shown = reports();
    Files.writeString(inbox.resolve("通知.txt"), "请准时参加。");

    try (Run run = Run.begin(request(7), Progress.SILENT)) {
      assertThat(run.giveUp("到截止时间仍未完成")).isTrue();
      assertThat(run.giveUp("再次")).isFalse();
      assertThatThrownBy(() -> run.publish())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("到截止时间仍未完成");
    }
    assertThat(new RunJournal(folder.resolve("notebooks-data")).records().get(0))
        .extracting(RunRecord::outcome, RunRecord::reason)
        .containsExactly(Outcome.FAILED, "到截止时间仍未完成");
    assertThat(reports()).isEqualTo(shown);
    assertThat(catalog().publications()).hasSize(1);
    assertThat(Publications.leftBehind(request(7).state())).isEmpty();
  }

  @Test
  void aRunThatNeverBeganLeavesARecordToo() {
    Run.neverBegan(folder.resolve("notebooks-data"), "到截止时间仍未完成");

    assertThat(new RunJournal(folder.resolve("notebooks-data")).records())
        .extracting(RunRecord::outcome, RunRecord::reason)
        .containsExactly(tuple(Outcome.FAILED, "到截止时间仍未完成"));
    try (Run run = Run.begin(request(7), Progress.SILENT)) {
      assertThat(run.hasChanged()).isTrue();
    }
  }

  @Test
  void aRunThatHasPublishedIsTooLateToGiveUp() {
    try (Run run = Run.begin(request(7), Progress.SILENT)) {
      assertThat(run.left()).isEmpty();
      run.publish();
      assertThat(run.giveUp("到截止时间仍未完成")).isFalse();
      assertThat(run.left()).map(RunRecord::outcome).hasValue(Outcome.PUBLISHED);
    }
  }

  @Test
  void stagesAndFilesAreToldAsTheyAreDone() {
    Map<String, Long> read = new TreeMap<>();
    List<Stage> ended = Collections.synchronizedList(new ArrayList<>());
    Progress progress =
        new Progress() {
          @Override
          public void begins(Stage stage) {}

          @Override
          public void read(long files, long all) {
            read.merge("files", files, Math::max);
            read.put("all", all);
          }

          @Override
          public void ended(Stage stage, double seconds) {
            ended.add(stage);
          }
        };
    try (Run run = Run.begin(request(7), progress)) {
      Summary summary = run.publish();
      assertThat(read)
          .containsEntry("files", summary.total())
          .containsEntry("all", summary.total());
      assertThat(run.left().orElseThrow().counts())
          .containsKeys("findings_critical", "findings_info");
    }
    assertThat(ended).containsExactly(Stage.values());
  }

  @Test
  void aKeptPublicationIsShownAgainWithItsReportsUnlessARunIsAtWork() throws IOException {
    publish(2);
    Path first = reports();
    publish(2);
    String id = catalog().publications().get(1).id();
    Path data = folder.resolve("notebooks-data");

    try (Run run = Run.begin(request(2), Progress.SILENT)) {
      assertThat(run.hasChanged()).isFalse();
      assertThatThrownBy(() -> Publications.restore(folder, data.toString(), id))
          .isInstanceOf(RunningException.class);
    }
    Publications.restore(folder, data.toString(), id);

    assertThat(catalog().current()).map(RunRecord::id).hasValue(id);
    assertThat(reports()).isEqualTo(first);
  }

  @Test
  void namesAscendWhereTheClockIsSetBack() {
    String newest = catalog().nextId(LocalDateTime.of(2026, 1, 1, 0, 0), new RunJournal(folder));
    catalog().begin(newest);

    assertThat(catalog().nextId(LocalDateTime.of(2020, 1, 1, 0, 0), new RunJournal(folder)))
        .isGreaterThan(newest);
  }

  private Summary publish(int kept) {
    try (Run run = Run.begin(request(kept), Progress.SILENT)) {
      return run.publish();
    }
  }

  private Request request(int kept) {
    Settings settings =
        new Settings(
            Register.EMPTY,
            MetricCatalogue.shipped(),
            Decisions.NONE,
            BenchmarkSettings.DEFAULT,
            "");
    return new Request(
        Inbox.list(inbox).digested(),
        Reading.DEFAULT,
        settings,
        Language.CHINESE,
        "示例",
        folder,
        kept);
  }

  private Catalog catalog() {
    return Catalog.at(folder.resolve("notebooks-data").toString());
  }

  private Path reports() {
    try {
      return folder.resolve("reports/latest").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(inbox)) {
      return files.sorted().toList();
    }
  }

  private void damageStore() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("notebooks-data/.read"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
  }

  /**
   * Digests of all that the last run has published, by file without the name of the run; not of
   * what tells of the run itself, and of the font that has its letters.
   */
  private Map<String, String> published() throws IOException {
    Map<String, String> digests = new TreeMap<>();
    Path data = folder.resolve("notebooks-data/.current").toRealPath();
    for (Path root : List.of(data, reports())) {
      String run = root.getFileName().toString();
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = root.relativize(file).toString().replace(run, "run");
          if (!name.matches(
              "run.json|datapackage.json|runs/.*|digest.*|assets/chinese.ttf|briefing.*")) {
            digests.put(name.replaceAll("-\\d+\\.parquet", ".parquet"), Sha256.of(file));
          }
        }
      }
    }
    return digests;
  }
}
