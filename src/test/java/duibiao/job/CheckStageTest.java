package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.LocalSpark;
import duibiao.benchmark.BenchmarkSettings;
import duibiao.catalog.Catalog;
import duibiao.catalog.DatasetName;
import duibiao.catalog.Publication;
import duibiao.check.Checks;
import duibiao.check.FailedChecks;
import duibiao.check.Gate;
import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import duibiao.fact.Disclosure;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.fact.Superseded;
import duibiao.finding.Decisions;
import duibiao.finding.KeyedFinding;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.OwnedFigure;
import duibiao.ratio.OwnedFigures;
import duibiao.ratio.Ratios;
import duibiao.report.Language;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A district with its units, in which one budget was published twice, checked by a run. */
class CheckStageTest {

  private static final int DEPARTMENTS = 12;

  @TempDir private static Path folder;

  private static Inbox inbox;
  private static List<String> expected;

  @BeforeAll
  static void checkTheWholeInboxAtOnce() throws IOException {
    SampleDistrict.of(new Options(DEPARTMENTS, 2023, 2024, 7).withDefects(1).withUnits())
        .write(folder.resolve("sample"));
    Path disclosures = folder.resolve("sample/disclosures");
    Path budget = anyBudget(disclosures);
    Files.writeString(
        disclosures.resolve("重新公布-" + budget.getFileName()),
        Files.readString(budget).replaceFirst("收入总计\t", "收入总计\t1"));
    Files.writeString(disclosures.resolve("通知.txt"), "关于召开会议的通知\n\n请准时参加。");
    inbox = Inbox.list(disclosures);
    List<Disclosure> documents =
        inbox.files().stream()
            .flatMap(file -> InboxReader.read(inbox.root(), file.path(), Reading.DEFAULT).stream())
            .toList();
    var findings = Checks.together(documents);
    expected =
        IntStream.range(0, documents.size())
            .boxed()
            .flatMap(
                i ->
                    KeyedFinding.of(
                        documents.get(i).owner(),
                        Stream.concat(
                                documents.get(i).findings().stream(), findings.get(i).stream())
                            .toList(),
                        Decisions.NONE)
                        .stream())
            .map(CheckStageTest::line)
            .sorted()
            .toList();
  }

  private static Path anyBudget(Path disclosures) throws IOException {
    try (Stream<Path> files = Files.list(disclosures)) {
      return files
          .filter(file -> file.getFileName().toString().contains("部门预算"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void findingsAreThoseOfTheWholeInboxInAnyNumberOfParts(int parts) {
    assertThat(findings(Engine.HELD, parts)).containsExactlyElementsOf(expected);
  }

  @Test
  void findingsAreTheSameInTasksOfSpark() {
    assertThat(findings(LocalSpark.ENGINE, 3)).containsExactlyElementsOf(expected);
  }

  @Test
  void rulesAcrossDocumentsApply() {
    List<String> applied = new ArrayList<>();
    for (String rule : List.of("X15", "Y02", "Y07", "F07", "F10", "D-version", "D-copy")) {
      if (expected.stream().anyMatch(line -> line.matches(".*\\|" + rule + "\\|(holds|fails).*"))) {
        applied.add(rule);
      }
    }
    assertThat(applied).containsExactly("X15", "Y02", "Y07", "F07", "F10", "D-version", "D-copy");
  }

  /** A department's check holds back figures of its units, which are departments of their own. */
  @Test
  void ratiosAreThoseOfTheWholeInboxAtOnce() {
    Publication publication = checked(Engine.HELD, 8);
    Function<DatasetName, Rows> rows = dataset -> publication.read(Engine.HELD, dataset);
    Rows documents = rows.apply(DatasetName.DOCUMENTS);
    Map<String, Set<String>> held =
        Gate.of(rows.apply(DatasetName.FINDINGS), rows.apply(DatasetName.EVIDENCE));
    Set<String> old = Superseded.among(documents.collect()).successors().keySet();
    Rows.Test isCompared = row -> !old.contains(row.<String>getAs("document"));
    Function<DatasetName, Stream<Row>> compared =
        dataset -> rows.apply(dataset).where(isCompared).collect().stream();
    Stream<OwnedFigure> printed =
        OwnedFigures.of(
            compared.apply(DatasetName.FACTS),
            compared.apply(DatasetName.CLAIMS),
            compared.apply(DatasetName.TARGETS),
            MetricCatalogue.shipped());
    Rows failed = FailedChecks.of(documents.where(isCompared), rows.apply(DatasetName.FINDINGS));
    List<OwnedFigure> figures =
        Stream.concat(
                printed,
                OwnedFigures.ofChecks(failed.collect().stream(), MetricCatalogue.shipped()))
            .toList();

    Rows expected =
        Engine.HELD.of(Ratios.of(figures, held, MetricCatalogue.shipped()).toList(), Ratios.SCHEMA);

    assertThat(old).isNotEmpty();
    assertThat(heldByOthers(rows.apply(DatasetName.EVIDENCE), documents, held)).isNotEmpty();
    assertThat(lines(rows.apply(DatasetName.RATIOS))).isEqualTo(lines(expected));
  }

  private static List<Row> heldByOthers(
      Rows evidence, Rows documents, Map<String, Set<String>> held) {
    Map<String, String> departments =
        documents.collect().stream()
            .collect(
                Collectors.toMap(row -> row.getAs("document"), row -> row.getAs("department")));
    return evidence.collect().stream()
        .filter(row -> row.getAs("figure") != null)
        .filter(
            row ->
                held.getOrDefault(row.<String>getAs("printed_in"), Set.of())
                    .contains(row.<String>getAs("figure")))
        .filter(
            row ->
                !departments
                    .get(row.<String>getAs("document"))
                    .equals(departments.get(row.<String>getAs("printed_in"))))
        .toList();
  }

  private static List<String> lines(Rows rows) {
    return rows.collect().stream().map(Row::toString).sorted().toList();
  }

  private static List<String> findings(Engine engine, int parts) {
    return checked(engine, parts).read(Engine.HELD, DatasetName.FINDINGS).collect().stream()
        .map(CheckStageTest::line)
        .sorted()
        .toList();
  }

  private static Publication checked(Engine engine, int parts) {
    Publication publication = Catalog.at(folder.resolve("data").toString()).begin("parts-" + parts);
    Request request =
        new Request(
            inbox,
            Reading.DEFAULT,
            new Settings(
                Register.EMPTY,
                MetricCatalogue.shipped(),
                Decisions.NONE,
                BenchmarkSettings.DEFAULT,
                ""),
            Language.CHINESE,
            "",
            folder,
            Request.KEPT);
    ReadStage.Read read = ReadStage.run(engine, request, publication, parts, files -> {});
    CheckStage.run(engine, request, read, publication, parts);
    return publication;
  }

  private static String line(KeyedFinding keyed) {
    return String.join(
        "|",
        keyed.finding().document(),
        keyed.finding().rule(),
        keyed.finding().outcome().id(),
        keyed.finding().severity().id(),
        keyed.key(),
        keyed.finding().explanation());
  }

  private static String line(Row row) {
    return Stream.of("document", "rule", "outcome", "severity", "key", "explanation")
        .map(column -> row.<String>getAs(column))
        .reduce((one, other) -> one + "|" + other)
        .orElseThrow();
  }
}
