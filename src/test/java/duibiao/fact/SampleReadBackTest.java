package duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.check.Checks;
import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.Limits;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.text.TextReader;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Severity;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.sample.print.Rendering;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleReadBackTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readingTheSampleDistrictGivesItsTruth(long seed) throws Exception {
    SampleDistrict.of(new Options(4, 2019, 2026, seed).withUnits()).write(folder);

    Map<String, List<String>> truth = truth(folder.resolve("truth/facts.csv"));
    assertThat(truth).hasSizeGreaterThan(200);
    for (Map.Entry<String, List<String>> document : truth.entrySet()) {
      Disclosure disclosure = read(document.getKey());

      assertIsRead(disclosure, document);
      assertThat(ProseCoverage.of(document(document.getKey()), disclosure.claims()).uncovered())
          .as(document.getKey())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatGivesTheTruth(Rendering rendering) throws Exception {
    Options one = new Options(2, 2021, 2026, 5).withFormats(List.of(rendering));
    SampleDistrict.of(one).write(folder);

    Map<String, List<String>> truth = truth(folder.resolve("truth/facts.csv"));
    Map<String, String> conditions = conditions();
    assertThat(conditions).hasSizeGreaterThanOrEqualTo(22);
    for (Map.Entry<String, String> document : conditions.entrySet()) {
      Disclosure disclosure = read(document.getKey());

      if (document.getValue().equals("good")) {
        assertIsRead(disclosure, Map.entry(document.getKey(), truth.get(document.getKey())));
      } else {
        assertThat(disclosure.status()).isEqualTo(Status.UNREADABLE);
        assertThat(disclosure.findings()).hasSize(1);
      }
    }
  }

  private Disclosure read(String document) throws IOException {
    return InboxReader.read(folder.resolve("disclosures"), document, Reading.DEFAULT).get(0);
  }

  private static void assertIsRead(
      Disclosure disclosure, Map.Entry<String, List<String>> document) {
    assertThat(disclosure.status()).as(document.getKey()).isEqualTo(Status.READ);
    assertThat(disclosure.identity().isComplete()).as(document.getKey()).isTrue();
    assertThat(disclosure.findings()).as(document.getKey()).isEmpty();
    assertThat(figures(disclosure))
        .as(document.getKey())
        .containsExactlyInAnyOrderElementsOf(document.getValue());
    assertThat(Checks.of(disclosure))
        .as(document.getKey())
        .allSatisfy(
            finding ->
                assertThat(finding.severity()).as(finding.toString()).isEqualTo(Severity.INFO));
  }

  private Map<String, String> conditions() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Path file = folder.resolve("truth/documents.csv");
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.stream()
          .collect(Collectors.toMap(row -> row.get("document"), row -> row.get("condition")));
    }
  }

  private Document document(String name) throws IOException, UnreadableDocumentException {
    byte[] content = Files.readAllBytes(folder.resolve("disclosures").resolve(name));
    return new TextReader().read(name, content, new Budget(Limits.DEFAULT));
  }

  private static Map<String, List<String>> truth(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("document"),
                  Collectors.mapping(SampleReadBackTest::figure, Collectors.toList())));
    }
  }

  private static String figure(CSVRecord row) {
    return row.get("form")
        + "/"
        + row.get("line")
        + "/"
        + row.get("measure")
        + "="
        + row.get("yuan");
  }

  private static List<String> figures(Disclosure disclosure) {
    List<String> figures = new ArrayList<>();
    for (Fact fact : disclosure.facts()) {
      fact.yuan().ifPresent(yuan -> figures.add(fact.key() + "=" + yuan.toPlainString()));
    }
    return figures;
  }
}
