package duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.Limits;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.text.TextReader;
import duibiao.fact.Disclosure.Status;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.taxonomy.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading the final accounts of the sample district gives what their books hold. */
class FinalReadBackTest {

  /** Claims by topic and measure, with the figure of the tables that they repeat. */
  private static final Map<String, String> REPEATED =
      Map.ofEntries(
          Map.entry("final_overview/total", "F1/revenue/总计/amount"),
          Map.entry("final_overview/total_revenue", "F1/revenue/总计/amount"),
          Map.entry("final_overview/total_expenditure", "F1/expenditure/总计/amount"),
          Map.entry("final_overview/revenue", "F1/revenue/本年收入合计/amount"),
          Map.entry("final_overview/fiscal_revenue", "F2/total/fiscal"),
          Map.entry("final_overview/business", "F2/total/business"),
          Map.entry("final_overview/other", "F2/total/other"),
          Map.entry("final_overview/expenditure", "F3/total/total"),
          Map.entry("final_overview/basic", "F3/total/basic"),
          Map.entry("final_overview/project", "F3/total/project"),
          Map.entry("final_overview/fiscal_total", "F4/revenue/总计/amount"),
          Map.entry("final_general/expenditure", "F5/total/total"),
          Map.entry("final_general/final", "F5/total/total"),
          Map.entry("final_general/category", "F5/CODE/total"),
          Map.entry("final_items/item_final", "F5/CODE/total"),
          Map.entry("final_basic/basic", "F5/total/basic"),
          Map.entry("final_basic/personnel", "F6/total/personnel"),
          Map.entry("final_basic/public", "F6/total/public"),
          Map.entry("final_three_public/three_public_budget", "F7/total/three_public_budget"),
          Map.entry("final_three_public/three_public_final", "F7/total/three_public_final"),
          Map.entry("final_three_public/overseas_travel_final", "F7/total/overseas_travel_final"),
          Map.entry("final_three_public/vehicle_final", "F7/total/vehicle_final"),
          Map.entry("final_three_public/vehicle_purchase_final", "F7/total/vehicle_purchase_final"),
          Map.entry("final_three_public/vehicle_running_final", "F7/total/vehicle_running_final"),
          Map.entry("final_three_public/reception_final", "F7/total/reception_final"),
          Map.entry("final_three_public/reception_domestic", "F7/total/reception_final"),
          Map.entry("final_government_fund/revenue", "F8/total/revenue"),
          Map.entry("final_government_fund/expenditure", "F8/total/total"),
          Map.entry("final_government_fund/item_final", "F8/CODE/total"),
          Map.entry("final_state_capital/revenue", "F9/total/revenue"),
          Map.entry("final_state_capital/expenditure", "F9/total/total"));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void readingFinalAccountsGivesTheirTruth(long seed) throws Exception {
    SampleDistrict.of(new Options(10, 2019, 2026, seed)).write(folder);
    Map<String, List<CSVRecord>> truth =
        rows("facts.csv").stream().collect(Collectors.groupingBy(row -> row.get("document")));
    List<CSVRecord> documents =
        rows("documents.csv").stream()
            .filter(row -> row.get("kind").equals(Kind.FINAL_ACCOUNT.id()))
            .toList();
    assertThat(documents).hasSizeGreaterThan(60);
    Map<String, Integer> repeated = new TreeMap<>();
    for (CSVRecord row : documents) {
      String name = row.get("document");
      Disclosure disclosure =
          InboxReader.read(folder.resolve("disclosures"), name, Reading.DEFAULT).get(0);

      assertIdentified(disclosure, row);
      assertThat(figures(disclosure))
          .as(name)
          .containsExactlyInAnyOrderElementsOf(
              truth.get(name).stream().map(FinalReadBackTest::figure).toList());
      assertThat(ProseCoverage.of(document(name), disclosure.claims()).uncovered())
          .as(name)
          .isEmpty();
      assertClaimsRepeatTables(disclosure, repeated);
      assertPercentagesFit(disclosure);
      assertChangesFit(disclosure);
    }
    assertThat(repeated.keySet())
        .contains(
            "final_overview/total",
            "final_items/item_final",
            "final_general/category",
            "final_three_public/reception_final",
            "final_government_fund/item_final");
  }

  private static void assertIdentified(Disclosure disclosure, CSVRecord row) {
    String name = row.get("document");
    assertThat(disclosure.status()).isEqualTo(Status.READ);
    assertThat(disclosure.identity().isComplete()).as(name).isTrue();
    assertThat(disclosure.identity().kind()).as(name).isEqualTo(Kind.FINAL_ACCOUNT);
    assertThat(disclosure.identity().department()).as(name).isEqualTo(row.get("issuer"));
    assertThat(disclosure.identity().level().id()).as(name).isEqualTo(row.get("level"));
    assertThat(disclosure.identity().fiscalYear().toString())
        .as(name)
        .isEqualTo(row.get("fiscal_year"));
    assertThat(disclosure.forms())
        .as(name)
        .containsExactly("F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9");
    assertThat(disclosure.findings()).as(name).isEmpty();
  }

  private static void assertClaimsRepeatTables(
      Disclosure disclosure, Map<String, Integer> repeated) {
    Map<String, BigDecimal> facts = new TreeMap<>();
    for (Fact fact : disclosure.facts()) {
      fact.yuan().ifPresent(yuan -> facts.put(fact.key(), yuan));
    }
    for (Claim claim : disclosure.claims()) {
      String key = claim.topic() + "/" + claim.measure();
      String figure = REPEATED.getOrDefault(key, "");
      if (claim.yuan() != null && !figure.isEmpty()) {
        assertThat(figure.contains("CODE") ? claim.code() : "").as(claim.quote()).isNotNull();
        BigDecimal yuan =
            facts.getOrDefault(
                figure.replace("CODE", String.valueOf(claim.code())), BigDecimal.ZERO);
        assertThat(claim.yuan()).as(claim.toString()).isEqualByComparingTo(yuan);
        repeated.merge(key, 1, Integer::sum);
      }
    }
  }

  /** A percentage of completion is that of the budget which the same sentence tells. */
  private static void assertPercentagesFit(Disclosure disclosure) {
    for (Claim claim : disclosure.claims()) {
      if (claim.measure().equals("item_final_completion")) {
        BigDecimal last = amount(disclosure, claim, "item_final");
        BigDecimal budget = amount(disclosure, claim, "item_budget");
        BigDecimal percent = last.movePointRight(2).divide(budget, 2, RoundingMode.HALF_UP);
        assertThat(claim.quantity()).as(claim.quote()).isEqualByComparingTo(percent);
      }
    }
  }

  private static BigDecimal amount(Disclosure disclosure, Claim item, String measure) {
    return disclosure.claims().stream()
        .filter(claim -> claim.measure().equals(measure) && claim.place().equals(item.place()))
        .map(Claim::yuan)
        .findFirst()
        .orElseThrow();
  }

  /** A change in percent is that of the change in money over the amount before it. */
  private static void assertChangesFit(Disclosure disclosure) {
    for (Claim claim : disclosure.claims()) {
      Claim.Change change = claim.change();
      if (change != null && change.percent() != null && claim.yuan() != null) {
        BigDecimal before = claim.yuan().subtract(change.yuan());
        BigDecimal percent =
            change.yuan().movePointRight(2).divide(before, 2, RoundingMode.HALF_UP);
        assertThat(change.percent()).as(claim.quote()).isEqualByComparingTo(percent);
        assertThat(change.basisYear()).isEqualTo(disclosure.identity().fiscalYear() - 1);
      }
    }
  }

  private Document document(String name) throws IOException, UnreadableDocumentException {
    byte[] content = Files.readAllBytes(folder.resolve("disclosures").resolve(name));
    return new TextReader().read(name, content, new Budget(Limits.DEFAULT));
  }

  private List<CSVRecord> rows(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Path path = folder.resolve("truth").resolve(file);
    try (CSVParser parser = CSVParser.parse(path, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }

  private static String figure(CSVRecord row) {
    return row.get("form")
        + ("/" + row.get("line"))
        + ("/" + row.get("measure"))
        + ("=" + row.get("yuan"));
  }

  private static List<String> figures(Disclosure disclosure) {
    List<String> figures = new ArrayList<>();
    for (Fact fact : disclosure.facts()) {
      fact.yuan().ifPresent(yuan -> figures.add(fact.key() + "=" + yuan.toPlainString()));
    }
    return figures;
  }
}
