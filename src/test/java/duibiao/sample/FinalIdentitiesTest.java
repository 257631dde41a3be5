package duibiao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.sample.SampleDistrict.Options;
import duibiao.taxonomy.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The identities of final accounts, computed from what is printed, not from the books. */
class FinalIdentitiesTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void finalAccountsOfDepartmentsHold(long seed) {
    assertHold(new Options(14, 2019, 2026, seed), 90);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void finalAccountsOfUnitsHold(long seed) {
    assertHold(new Options(14, 2019, 2021, seed).withUnits(), 100);
  }

  private static void assertHold(Options options, int atLeast) {
    Map<String, FinalFigures> budgets = new HashMap<>();
    Map<String, FinalFigures> finals = new TreeMap<>();
    SampleDistrict.of(options)
        .publications()
        .forEach(
            published -> {
              String who = published.issuer().name() + published.fiscalYear();
              FinalFigures figures = FinalFigures.of(published.clean());
              (published.kind() == Kind.BUDGET ? budgets : finals).put(who, figures);
            });
    assertThat(finals).hasSizeGreaterThan(atLeast);
    finals.forEach((who, figures) -> assertHold(who, figures, budgets.get(who)));
  }

  private static void assertHold(String who, FinalFigures f, FinalFigures budget) {
    assertThat(f.cells()).as(who).isNotEmpty();
    assertSummaryHolds(f);
    assertCodedTablesHold(f);
    assertFiscalHolds(f);
    assertBasicHolds(f);
    assertThreePublicHolds(f, budget);
    assertFundHolds(f, "F8", "government_fund");
    assertFundHolds(f, "F9", "state_capital");
    assertItemsHold(f, budget);
    assertPercentagesHold(f);
    assertMattersHold(f);
  }

  /** F01: both sides add up and are equal. */
  private static void assertSummaryHolds(FinalFigures f) {
    String revenue = "F1 revenue/(?!本年收入合计|使用非财政|年初|总计).* amount";
    String expenditure = "F1 expenditure/(?!本年支出合计|结余分配|年末|总计).* amount";
    f.assertSum("F1 revenue/本年收入合计 amount", f.matching(revenue));
    f.assertSum("F1 expenditure/本年支出合计 amount", f.matching(expenditure));
    f.assertSum("F1 revenue/总计 amount", f.matching("F1 revenue/(本年收入合计|使用非财政.*|年初.*) amount"));
    f.assertSum("F1 expenditure/总计 amount", f.matching("F1 expenditure/(本年支出合计|结余分配|年末.*) amount"));
    f.assertSame("F1 revenue/总计 amount", "F1 expenditure/总计 amount");
    f.assertSame("F1 revenue/本年收入合计 amount", "F2 total total");
    f.assertSame("F1 expenditure/本年支出合计 amount", "F3 total total");
    // F02: each 类.
    for (String code : f.lines("F3")) {
      if (code.length() == 3) {
        f.assertSame("F1 expenditure/" + f.names().get(code) + " amount", "F3 " + code + " total");
      }
    }
    f.assertSaid("final_overview/total", "F1 revenue/总计 amount");
    f.assertSaid("final_overview/revenue", "F2 total total");
    f.assertSaid("final_overview/fiscal_revenue", "F2 total fiscal");
    f.assertSaid("final_overview/expenditure", "F3 total total");
    f.assertSaid("final_overview/basic", "F3 total basic");
  }

  /** F03 and F05: columns and levels add up, and F5 is the part of 一般公共预算. */
  private static void assertCodedTablesHold(FinalFigures f) {
    f.assertColumns(
        "F2", "total", "fiscal", "superior", "business", "operating", "affiliate", "other");
    f.assertColumns("F3", "total", "basic", "project", "to_superior", "operating", "to_affiliate");
    f.assertColumns("F5", "total", "basic", "project");
    for (String form : List.of("F2", "F3", "F5", "F8", "F9")) {
      f.assertLevels(form);
    }
    f.assertSame("F4 expenditure/本年支出合计 general", "F5 total total");
    for (String code : f.lines("F5")) {
      assertThat(code).doesNotMatch("20709.*|20822.*|2120[8].*|2121[349].*|22960.*|223.*");
    }
    f.assertSaid("final_general/expenditure", "F5 total total");
    f.assertSaid("final_general/final", "F5 total total");
  }

  /** F04: every fund balances. */
  private static void assertFiscalHolds(FinalFigures f) {
    for (String column : List.of("total", "general", "government_fund", "state_capital")) {
      String year = "F4 expenditure/本年支出合计 " + column;
      String categories = "F4 expenditure/(?!本年支出合计|年末|总计).* " + column;
      f.assertSum(year, f.matching(categories));
      f.assertSum("F4 expenditure/总计 " + column, List.of(year, closing(column)));
    }
    f.assertSum(
        "F4 revenue/总计 amount",
        List.of("F4 revenue/本年收入合计 amount", "F4 revenue/年初财政拨款结转和结余 amount"));
    f.assertSame("F4 revenue/总计 amount", "F4 expenditure/总计 total");
    // Revenue and what was brought forward stand under the same label.
    f.assertSum("F4 expenditure/总计 general", List.of("F4 revenue/一般公共预算财政拨款 amount"));
    f.assertSum("F4 expenditure/总计 government_fund", List.of("F4 revenue/政府性基金预算财政拨款 amount"));
    f.assertSum("F4 expenditure/总计 state_capital", List.of("F4 revenue/国有资本经营预算财政拨款 amount"));
    f.assertSaid("final_overview/fiscal_total", "F4 revenue/总计 amount");
  }

  private static String closing(String column) {
    return "F4 expenditure/年末财政拨款结转和结余 " + column;
  }

  /** F06 and F13. */
  private static void assertBasicHolds(FinalFigures f) {
    f.assertSum("F6 total personnel", f.matching("F6 30[13] amount"));
    f.assertSum("F6 total public", f.matching("F6 3(?!01|03)\\d\\d amount"));
    f.assertSum("F5 total basic", List.of("F6 total personnel", "F6 total public"));
    f.assertLevels("F6", "301", "302", "303", "310");
    f.assertSaid("final_basic/basic", "F5 total basic");
    f.assertSaid("final_basic/personnel", "F6 total personnel");
    f.assertSaid("final_basic/public", "F6 total public");
    f.said("final_agency_operating/agency_operating")
        .forEach(said -> assertThat(said).isLessThanOrEqualTo(f.wan("F6 total public")));
  }

  /** F07, against the budget of the year too. */
  private static void assertThreePublicHolds(FinalFigures f, FinalFigures budget) {
    for (String stage : List.of("_budget", "_final")) {
      String prefix = "F7 total ";
      f.assertSum(
          prefix + "three_public" + stage,
          List.of(
              prefix + "overseas_travel" + stage,
              prefix + "vehicle" + stage,
              prefix + "reception" + stage));
      f.assertSum(
          prefix + "vehicle" + stage,
          List.of(prefix + "vehicle_purchase" + stage, prefix + "vehicle_running" + stage));
    }
    for (String part :
        List.of("three_public", "overseas_travel", "vehicle", "vehicle_purchase", "reception")) {
      assertThat(f.wan("F7 total " + part + "_budget"))
          .isEqualByComparingTo(budget.wan("B9 total " + part));
      f.assertSaid("final_three_public/" + part + "_final", "F7 total " + part + "_final");
    }
    Map<String, String> inBasic =
        Map.of(
            "overseas_travel", "30212",
            "reception", "30217",
            "vehicle_running", "30231",
            "vehicle_purchase", "31013");
    inBasic.forEach(
        (part, code) ->
            assertThat(f.wan("F7 total " + part + "_final"))
                .isGreaterThanOrEqualTo(f.wan("F6 " + code + " amount")));
  }

  /** F08. */
  private static void assertFundHolds(FinalFigures f, String form, String column) {
    for (String line : f.lines(form)) {
      String key = form + " " + line + " ";
      BigDecimal left =
          f.wan(key + "opening").add(f.wan(key + "revenue")).subtract(f.wan(key + "total"));
      assertThat(left.subtract(f.wan(key + "closing")).abs())
          .as(key)
          .isLessThanOrEqualTo(new BigDecimal("0.02"));
      if (line.length() == 7) {
        f.assertSame(key + "total", "F3 " + line + " total");
      }
    }
    f.assertColumns(form, "total", "basic", "project");
    f.assertSame("F4 expenditure/本年支出合计 " + column, form + " total total");
    f.assertSaid("final_" + column + "/revenue", form + " total revenue");
    f.assertSaid("final_" + column + "/expenditure", form + " total total");
  }

  /** F10: the items of the prose are those of F5 and of Table 5 of the budget. */
  private static void assertItemsHold(FinalFigures f, FinalFigures budget) {
    BigDecimal planned = BigDecimal.ZERO;
    BigDecimal spent = BigDecimal.ZERO;
    int count = 0;
    for (String code : f.itemCodes("final_items")) {
      f.assertSaid("final_items/" + code + "/amount", "F5 " + code + " total");
      BigDecimal told = f.said("final_items/" + code + "/budget").get(0);
      assertBudgeted(told, budget.wan("B5 " + code + " total"));
      planned = planned.add(told);
      spent = spent.add(f.said("final_items/" + code + "/amount").get(0));
      count++;
    }
    assertThat(count).isPositive();
    assertThat(f.lines("F5").stream().filter(code -> code.length() == 7))
        .allSatisfy(code -> assertThat(f.itemCodes("final_items")).contains(code));
    BigDecimal total = f.said("final_general/budget").get(0);
    assertBudgeted(total, budget.wan("B5 total total"));
    FinalFigures.assertNear(total, planned, count);
    FinalFigures.assertNear(f.said("final_general/final").get(0), spent, count);
    for (String code : f.itemCodes("final_government_fund")) {
      f.assertSaid("final_government_fund/" + code + "/amount", "F8 " + code + " total");
    }
  }

  /** The table of the budget may print whole yuan, rounded once already. */
  private static void assertBudgeted(BigDecimal told, BigDecimal table) {
    assertThat(told.subtract(table).abs()).isLessThanOrEqualTo(new BigDecimal("0.00505"));
  }

  /** F09 and F11: every percentage is that of the amounts before it. */
  private static void assertPercentagesHold(FinalFigures f) {
    for (String code : f.itemCodes("final_items")) {
      String key = "final_items/" + code;
      f.assertPercent(key + "/percent", key + "/amount", key + "/budget");
    }
    String general = "final_general/";
    f.assertPercent(general + "final/percent", general + "final", general + "budget");
    f.assertPercent(
        general + "expenditure/share", general + "expenditure", "final_overview/expenditure");
    for (String part : List.of("basic", "project")) {
      String key = "final_overview/" + part;
      f.assertPercent(key + "/share", key, "final_overview/expenditure");
    }
    for (String part : List.of("fiscal_revenue", "business", "other")) {
      String key = "final_overview/" + part;
      f.assertPercent(key + "/share", key, "final_overview/revenue");
    }
    String all = "final_three_public/three_public_";
    f.assertPercent(all + "final/percent", all + "final", all + "budget");
    BigDecimal shares = BigDecimal.ZERO;
    int count = 0;
    for (String key : f.said().keySet()) {
      if (key.matches("final_general/category/\\d+/share")) {
        shares = shares.add(f.said(key).get(0));
        count++;
      }
    }
    FinalFigures.assertNear(new BigDecimal(100), shares, count);
  }

  /** F12. */
  private static void assertMattersHold(FinalFigures f) {
    String key = "final_procurement/";
    if (f.said(key + "total").isEmpty()) {
      return;
    }
    BigDecimal total = f.said(key + "total").get(0);
    BigDecimal parts = BigDecimal.ZERO;
    for (String part : List.of("goods", "works", "services")) {
      parts = parts.add(f.said(key + part).get(0));
    }
    assertThat(parts).isEqualByComparingTo(total);
    BigDecimal won = f.said(key + "sme_won").get(0);
    BigDecimal wonBySmall = f.said(key + "small_micro_won").get(0);
    BigDecimal wonElsewhere = f.said(key + "other_sme_won").get(0);
    assertThat(won.add(wonBySmall).add(wonElsewhere)).isLessThanOrEqualTo(total);
    assertThat(won).isLessThanOrEqualTo(f.said(key + "sme_reserve").get(0));
    assertThat(f.said(key + "small_micro_won").get(0))
        .isLessThanOrEqualTo(f.said(key + "small_micro_reserve").get(0));
  }
}
