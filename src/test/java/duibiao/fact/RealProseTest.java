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

  /** What is not claimed: the reason of a change, and the history of a project. */
  static Stream<Arguments> coverage() {
    return Stream.of(
        Arguments.of(
            "2021-闵行区机关事务管理局-部门预算.txt",
            List.of(
                "\"三公\"经费预算 6/6",
                "年度预算安排 3/3",
                "政府采购 6/6",
                "机关运行经费预算 1/1",
                "绩效目标设置 1/1",
                "预算编制说明 20/20"),
            List.of()),
        Arguments.of(
            "2023-普陀区万里街道办事处-部门预算.pdf",
            List.of(
                "\"三公\"经费预算 6/6",
                "国有资产占有 8/8",
                "年度预算安排 4/4",
                "政府采购 6/6",
                "机关运行经费预算 1/1",
                "绩效目标设置 1/1",
                "部门预算编制说明 116/116"),
            List.of()),
        Arguments.of(
            "2024-普陀区万里街道办事处-部门预算.pdf",
            List.of(
                "\"三公\"经费预算 9/9",
                "国有资产占有使用 2/2",
                "年度预算安排 4/4",
                "政府采购预算 6/6",
                "机关运行经费预算 1/1",
                "绩效目标设置 1/1",
                "预算编制说明 112/112"),
            List.of()),
        Arguments.of(
            "2025-普陀区财政局-部门预算.pdf",
            List.of(
                "\"三公\"经费预算 8/8",
                "国有资产占有使用 2/2",
                "年度预算安排 3/3",
                "政府采购预算 4/4",
                "机关运行经费预算 1/1",
                "绩效目标设置 5/5",
                "项目概述 0/2",
                "预算编制说明 24/24"),
            List.of("2020年起,由我局申请400.00万元", "建设项目建安工程投资费用3000.00万元")),
        Arguments.of(
            "2024-普陀区规划和自然资源局-部门决算.pdf",
            List.of(
                "\"三公\"经费财政拨款支出决算具体 10/10",
                "\"三公\"经费财政拨款支出决算总体 7/7",
                "一般公共预算财政拨款基本支出决算 3/3",
                "一般公共预算财政拨款支出决算具体 28/28",
                "一般公共预算财政拨款支出决算总体 2/3",
                "一般公共预算财政拨款支出决算结构 6/6",
                "国有资产占有使用 1/1",
                "支出决算 3/3",
                "收入决算 2/2",
                "收入支出决算总体 2/3",
                "政府采购支出 9/9",
                "机关运行经费支出 2/2",
                "财政拨款收入支出决算总体 2/3",
                "预算绩效管理 3/3"),
            List.of("目支出增加,较上一度增加1133.95万元", "目支出增加,较上一度增加1133.95万元", "目支出增加,较上一度增加1133.95万元")));
  }

  @ParameterizedTest
  @MethodSource("coverage")
  void theAmountsOfEachSectionAreClaimed(
      String name, List<String> bySection, List<String> uncovered)
      throws IOException, UnreadableDocumentException {
    Disclosure disclosure = InboxReader.read(DISCLOSURES, name, Reading.DEFAULT).get(0);
    ProseCoverage coverage = ProseCoverage.of(document(name), disclosure.claims());

    assertThat(coverage.bySection()).containsExactlyElementsOf(bySection);
    assertThat(coverage.uncovered()).containsExactlyElementsOf(uncovered);
  }

  /** Known defects V002; V015; V023; V039 and, at 2080506, V037; V085 and V077. */
  static Stream<Arguments> contradictions() {
    return Stream.of(
        Arguments.of("2021-闵行区机关事务管理局-部门预算.txt", 22, List.of("item 2101103 580000.00 586538.00")),
        Arguments.of(
            "2023-普陀区万里街道办事处-部门预算.pdf", 80, List.of("item_restated 2080506 4412500.00 2206272.00")),
        Arguments.of(
            "2024-普陀区万里街道办事处-部门预算.pdf", 78, List.of("item_restated 2210201 3526700.00 3503499.00")),
        Arguments.of(
            "2025-普陀区财政局-部门预算.pdf",
            19,
            List.of(
                "item 2080501 877000.00 877080.00",
                "item 2080506 8873600.00 873617.00",
                "item 2101101 782100.00 782164.00",
                "item 2210201 2049100.00 2049197.00",
                "item 2210203 2687700.00 2687760.00")),
        Arguments.of(
            "2024-普陀区规划和自然资源局-部门决算.pdf",
            42,
            List.of(
                "category 210 2366300.00 2366400.00",
                "basic  53776400.00 53647500.00",
                "personnel  48969800.00 48840900.00")));
  }

  /** Every claim that stands in a form too agrees with it; the exceptions are known defects. */
  @ParameterizedTest
  @MethodSource("contradictions")
  void claimsAgreeWithTheTablesButForKnownDefects(
      String name, int compared, List<String> contradictions) throws IOException {
    Map<String, BigDecimal> truth = truth(name);
    List<String> different = new ArrayList<>();
    int count = 0;
    for (Claim claim : InboxReader.read(DISCLOSURES, name, Reading.DEFAULT).get(0).claims()) {
      BigDecimal printed = claim.ulpYuan() == null ? null : truth.get(counterpart(claim));
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
