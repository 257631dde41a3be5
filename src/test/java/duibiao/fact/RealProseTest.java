package duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.DocumentReader;
import duibiao.document.Limits;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.pdf.PdfReader;
import duibiao.document.text.TextReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The prose of published documents: what is claimed of it, and whether that is what it says. */
class RealProseTest {

  private static final Path SHARED = Path.of("../shared");
  private static final Path DISCLOSURES = SHARED.resolve("disclosures");

  @BeforeEach
  void needsThePublishedDocuments() {
    assumeTrue(
        Files.isDirectory(DISCLOSURES), "Skipped: the published documents are not at " + SHARED);
  }

  static Stream<Arguments> coverage() {
    return Stream.of(
        Arguments.of("2021-闵行区机关事务管理局-部门预算.txt", List.of(), List.of()),
        Arguments.of("2023-普陀区万里街道办事处-部门预算.pdf", List.of(), List.of()),
        Arguments.of("2024-普陀区万里街道办事处-部门预算.pdf", List.of(), List.of()),
        Arguments.of("2025-普陀区财政局-部门预算.pdf", List.of(), List.of()),
        Arguments.of("2024-普陀区规划和自然资源局-部门决算.pdf", List.of(), List.of()));
  }

  @ParameterizedTest
  @MethodSource("coverage")
  void theAmountsOfEachSectionAreClaimed(
      String name, List<String> bySection, List<String> uncovered)
      throws IOException, UnreadableDocumentException {
    Disclosure disclosure = DisclosureReader.read(DISCLOSURES, name);
    ProseCoverage coverage = ProseCoverage.of(document(name), disclosure.claims());

    assertThat(coverage.bySection()).containsExactlyElementsOf(bySection);
    assertThat(coverage.uncovered()).containsExactlyElementsOf(uncovered);
  }

  static Stream<Arguments> contradictions() {
    return Stream.of(
        Arguments.of("2021-闵行区机关事务管理局-部门预算.txt", 0, List.of()),
        Arguments.of("2023-普陀区万里街道办事处-部门预算.pdf", 0, List.of()),
        Arguments.of("2024-普陀区万里街道办事处-部门预算.pdf", 0, List.of()),
        Arguments.of("2025-普陀区财政局-部门预算.pdf", 0, List.of()),
        Arguments.of("2024-普陀区规划和自然资源局-部门决算.pdf", 0, List.of()));
  }

  /** Every claim that stands in a form too agrees with it; the exceptions are known defects. */
  @ParameterizedTest
  @MethodSource("contradictions")
  void claimsAgreeWithTheTablesButForKnownDefects(
      String name, int compared, List<String> contradictions) throws IOException {
    Map<String, BigDecimal> truth = truth(name);
    List<String> different = new ArrayList<>();
    int count = 0;
    for (Claim claim : DisclosureReader.read(DISCLOSURES, name).claims()) {
      BigDecimal printed = claim.yuan() == null ? null : truth.get(counterpart(claim));
      if (printed != null) {
        count++;
        BigDecimal difference = claim.yuan().subtract(printed).abs();
        if (difference.multiply(BigDecimal.valueOf(2)).compareTo(claim.ulpYuan()) > 0) {
          different.add(
              "%s %s %s %s"
                  .formatted(
                      claim.measure(),
                      claim.code() == null ? "" : claim.code(),
                      claim.yuan().toPlainString(),
                      printed.toPlainString()));
        }
      }
    }
    assertThat(different).containsExactlyElementsOf(contradictions);
    assertThat(count).isEqualTo(compared);
  }

  /** The figure of a form that a claim should be equal to. */
  private static String counterpart(Claim claim) {
    String measure = claim.measure();
    return switch (claim.topic()) {
      case "overview" ->
          switch (measure) {
            case "revenue" -> "B1/revenue/收入总计/amount";
            case "fiscal_revenue" -> "B1/revenue/财政拨款收入/amount";
            case "expenditure" -> "B1/expenditure/支出总计/amount";
            case "fiscal_expenditure" -> "B4/expenditure/支出总计/total";
            case "basic", "project" -> "B3/total/" + measure;
            default -> "B4/expenditure/支出总计/" + measure;
          };
      case "items" -> measure.equals("item_execution") ? "" : "B5/" + claim.code() + "/total";
      case "three_public", "agency_operating" -> "B9/total/" + measure;
      case "final_overview" ->
          switch (measure) {
            case "total" -> "F1/revenue/总计/amount";
            case "revenue" -> "F2/total/total";
            case "fiscal_revenue" -> "F2/total/fiscal";
            case "fiscal_total" -> "F4/expenditure/总计/total";
            case "expenditure" -> "F3/total/total";
            default -> "F3/total/" + measure;
          };
      case "final_general" ->
          switch (measure) {
            case "expenditure", "final" -> "F5/total/total";
            case "category" -> "F5/" + claim.code() + "/total";
            default -> "";
          };
      case "final_items" -> measure.equals("item_final") ? "F5/" + claim.code() + "/total" : "";
      case "final_basic" -> measure.equals("basic") ? "F5/total/basic" : "F6/total/" + measure;
      case "final_three_public" -> "F7/total/" + measure;
      default -> "";
    };
  }

  private static Document document(String name) throws IOException, UnreadableDocumentException {
    DocumentReader reader = name.endsWith(".pdf") ? new PdfReader() : new TextReader();
    byte[] content = Files.readAllBytes(DISCLOSURES.resolve(name));
    return reader.read(name, content, new Budget(Limits.DEFAULT));
  }

  private static Map<String, BigDecimal> truth(String name) throws IOException {
    String stem = name.substring(0, name.lastIndexOf('.'));
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Path file = SHARED.resolve("truth").resolve(stem + ".facts.csv");
    Map<String, BigDecimal> truth = new HashMap<>();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      parser.stream()
          .filter(row -> !row.get("yuan").isEmpty())
          .forEach(
              row ->
                  truth.putIfAbsent(
                      row.get("form") + "/" + row.get("line") + "/" + row.get("measure"),
                      new BigDecimal(row.get("yuan"))));
    }
    return truth;
  }
}
