package duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published documents against figures that people have checked by hand. */
class RealDisclosuresTest {

  private static final Path SHARED = Path.of("../shared");
  private static final Path DISCLOSURES = SHARED.resolve("disclosures");

  @BeforeEach
  void needsThePublishedDocuments() {
    assumeTrue(
        Files.isDirectory(DISCLOSURES), "Skipped: the published documents are not at " + SHARED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-闵行区机关事务管理局-部门预算.txt",
        "2023-普陀区万里街道办事处-部门预算.pdf",
        "2024-普陀区万里街道办事处-部门预算.pdf",
        "2024-普陀区规划和自然资源局-部门决算.pdf",
        "2025-普陀区财政局-部门预算.pdf"
      })
  void everyFigureIsRightAndNoneIsInvented(String name) throws IOException {
    Disclosure disclosure = InboxReader.read(DISCLOSURES, name, Reading.DEFAULT).get(0);

    assertThat(figures(disclosure)).containsExactlyInAnyOrderElementsOf(truth(name));
    assertThat(disclosure.findings()).isEmpty();
  }

  @Test
  void proseStatesWhatTheRatiosNeed() {
    Disclosure disclosure =
        InboxReader.read(DISCLOSURES, "2024-普陀区万里街道办事处-部门预算.pdf", Reading.DEFAULT).get(0);

    assertThat(claim(disclosure, "procurement", "total").yuan()).isEqualByComparingTo("16624400");
    assertThat(claim(disclosure, "procurement", "sme_reserve").yuan())
        .isEqualByComparingTo("6649800");
    assertThat(claim(disclosure, "procurement", "small_micro").yuan())
        .isEqualByComparingTo("4654900");
    assertThat(claim(disclosure, "performance", "projects").count()).isEqualTo(50);
    assertThat(claim(disclosure, "three_public", "three_public").change())
        .isEqualTo(
            new Claim.Change(2023, new BigDecimal("250000.00"), null, Claim.Direction.INCREASE));
  }

  private static Claim claim(Disclosure disclosure, String topic, String measure) {
    return disclosure.claims().stream()
        .filter(claim -> claim.topic().equals(topic) && claim.measure().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> figures(Disclosure disclosure) {
    List<String> figures = new ArrayList<>();
    for (Fact fact : disclosure.facts()) {
      fact.yuan().ifPresent(yuan -> figures.add(fact.key() + "=" + yuan.toPlainString()));
    }
    return figures;
  }

  private static List<String> truth(String name) throws IOException {
    String stem = name.substring(0, name.lastIndexOf('.'));
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Path file = SHARED.resolve("truth").resolve(stem + ".facts.csv");
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.stream()
          .filter(row -> !row.get("yuan").isEmpty())
          .map(
              row ->
                  "%s/%s/%s=%s"
                      .formatted(
                          row.get("form"), row.get("line"), row.get("measure"), row.get("yuan")))
          .toList();
    }
  }
}
