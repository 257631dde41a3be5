package duibiao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.money.Amount;
import duibiao.sample.SampleDistrict.Options;
import duibiao.sample.book.Cents;
import duibiao.sample.print.PrintedCell;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.PrintedTable;
import duibiao.sample.print.TextRendering;
import duibiao.taxonomy.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The identities of budget disclosures, computed from what is printed, not from the books. */
class DistrictIdentitiesTest {

  private static final BigDecimal WAN = new BigDecimal(10_000);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void tablesAddUpAndAgree(long seed) {
    disclosures(seed).forEach(DistrictIdentitiesTest::assertTablesHold);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sentencesRepeatTheTables(long seed) {
    disclosures(seed).forEach(DistrictIdentitiesTest::assertSentencesHold);
  }

  /** Y01 and Y02: this year's amount less its change is last year's printed amount. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void changesLeadBackToTheYearBefore(long seed) {
    Pattern change = Pattern.compile("财政拨款收入([\\d.,]+)万元，(与|比)\\d{4}年预算(持平|增加|减少)([\\d.,]*)");
    Map<String, BigDecimal> totals = new HashMap<>();
    for (PrintedDocument disclosure : disclosures(seed)) {
      Figures figures = Figures.of(disclosure);
      totals.put(disclosure.name(), figures.yuan("B4", "revenue/收入总计", "amount"));
      Matcher matcher = change.matcher(TextRendering.of(disclosure));
      BigDecimal prior = totals.get(priorName(disclosure.name()));
      if (matcher.find() && prior != null) {
        BigDecimal size = matcher.group(4).isEmpty() ? BigDecimal.ZERO : wan(matcher.group(4));
        BigDecimal signed = matcher.group(3).equals("减少") ? size.negate() : size;
        BigDecimal now = figures.yuan("B4", "revenue/收入总计", "amount");
        assertThat(now.subtract(signed).subtract(prior).abs())
            .as(disclosure.name())
            .isLessThanOrEqualTo(halfStep(matcher.group(1)).add(BigDecimal.ONE));
      }
    }
  }

  /** Half of the last digit of an amount in 万元 with two decimals or none, in yuan. */
  private static BigDecimal halfStep(String printed) {
    return new BigDecimal(printed.contains(".") ? 50 : 5_000);
  }

  private static List<PrintedDocument> disclosures(long seed) {
    return SampleDistrict.of(new Options(14, 2019, 2026, seed))
        .publications()
        .filter(publication -> publication.kind() == Kind.BUDGET)
        .map(Publication::clean)
        .toList();
  }

  private static String priorName(String name) {
    Matcher year = Pattern.compile("\\d{4}").matcher(name);
    return year.replaceFirst(match -> String.valueOf(Integer.parseInt(match.group()) - 1));
  }

  private static BigDecimal wan(String printed) {
    return new BigDecimal(printed.replace(",", "")).multiply(WAN);
  }

  private static void assertTablesHold(PrintedDocument disclosure) {
    Figures f = Figures.of(disclosure);
    // W01, W02: each level sums to the one above it.
    for (String form : List.of("B2", "B3", "B5", "B6", "B7", "B8")) {
      f.assertLevelsSum(form);
    }
    // W03, W04, W05: columns sum to their total in every row.
    f.assertColumnsSum("B2", "total", "fiscal", "business", "operating", "other");
    for (String form : List.of("B3", "B5", "B6", "B7")) {
      f.assertColumnsSum(form, "total", "basic", "project");
    }
    f.assertColumnsSum("B8", "total", "personnel", "public");
    // W09, W10.
    f.assertColumnsSum("B4", "total", "general", "government_fund", "state_capital");
    f.assertColumnsSum("B9", "three_public", "overseas_travel", "reception", "vehicle");
    f.assertColumnsSum("B9", "vehicle", "vehicle_purchase", "vehicle_running");
    // W06, W07, W08.
    f.assertEqual("B1 revenue/收入总计 amount", "B1 expenditure/支出总计 amount");
    f.assertEqual(
        "B1 revenue/收入总计 amount",
        "B1 revenue/财政拨款收入 amount",
        "B1 revenue/事业收入 amount",
        "B1 revenue/事业单位经营收入 amount",
        "B1 revenue/其他收入 amount");
    f.assertEqual(
        "B1 revenue/财政拨款收入 amount",
        f.oneOf("B1 revenue/一般公共预算资金 amount", "B1 revenue/一般公共预算 amount"),
        f.oneOf("B1 revenue/政府性基金 amount", "B1 revenue/政府性基金预算 amount"),
        "B1 revenue/国有资本经营预算 amount");
    f.assertCategoriesSum("B1", "amount");
    f.assertCategoriesSum("B4", "total");
    f.assertCategoriesSum("B4", "general");
    f.assertCategoriesSum("B4", "government_fund");
    assertTablesAgree(f);
  }

  /** X01 to X07, X09 to X11 and X13. */
  private static void assertTablesAgree(Figures f) {
    f.assertEqual("B1 revenue/收入总计 amount", "B2 total total");
    f.assertEqual("B1 revenue/财政拨款收入 amount", "B2 total fiscal");
    f.assertEqual("B1 revenue/财政拨款收入 amount", "B4 revenue/收入总计 amount");
    f.assertEqual(
        f.oneOf("B1 revenue/政府性基金 amount", "B1 revenue/政府性基金预算 amount"),
        f.oneOf("B4 revenue/政府性基金 amount", "B4 revenue/政府性基金预算 amount"));
    f.assertEqual("B1 revenue/事业收入 amount", "B2 total business");
    f.assertEqual("B1 expenditure/支出总计 amount", "B3 total total");
    f.assertEqual("B4 expenditure/支出总计 general", "B5 total total");
    f.assertEqual("B4 expenditure/支出总计 government_fund", "B6 total total");
    f.assertEqual("B4 expenditure/支出总计 state_capital", "B7 total total");
    f.assertEqual("B5 total basic", "B8 total total");
    f.assertEqual("B5 2080505 basic", "B8 30108 total");
    f.assertEqual("B5 2080506 basic", "B8 30109 total");
    f.assertEqual("B5 2210201 basic", "B8 30113 total");
    for (String code : f.lines("B3")) {
      f.assertEqual("B2 " + code + " total", "B3 " + code + " total");
      f.assertEqual(
          "B2 " + code + " fiscal",
          "B5 " + code + " total",
          "B6 " + code + " total",
          "B7 " + code + " total");
    }
    assertThat(f.yuan("B9", "total", "reception"))
        .isEqualByComparingTo(f.yuan("B8", "30217", "total"));
    assertThat(f.yuan("B9", "total", "vehicle_running"))
        .isEqualByComparingTo(f.yuan("B8", "30231", "total"));
    assertThat(f.yuan("B9", "total", "agency_operating").subtract(f.yuan("B8", "total", "public")))
        .isLessThanOrEqualTo(new BigDecimal(50));
  }

  private static void assertSentencesHold(PrintedDocument disclosure) {
    Figures f = Figures.of(disclosure);
    Prose prose = new Prose(TextRendering.of(disclosure));
    // P01 to P04.
    prose.assertSays("收入预算|预算支出总额为", f.yuan("B1", "revenue/收入总计", "amount"));
    prose.assertSays("财政拨款支出预算", f.yuan("B4", "expenditure/支出总计", "total"));
    prose.assertSays("一般公共预算拨款支出预算", f.yuan("B4", "expenditure/支出总计", "general"));
    prose.assertSays("政府性基金拨款支出预算", f.yuan("B4", "expenditure/支出总计", "government_fund"));
    if (prose.text().contains("基本支出预算")) {
      prose.assertSaysIfAny("中，基本支出预算", f.yuan("B3", "total", "basic"));
      prose.assertSaysIfAny("；项目支出预算", f.yuan("B3", "total", "project"));
    }
    // P05 and P06: one entry for each item with fiscal money.
    List<BigDecimal> items = prose.all("\\d+\\. “[^”]+”(?:科目)?([\\d.,]+)万元");
    List<BigDecimal> printed = new ArrayList<>();
    for (String code : f.lines("B2")) {
      BigDecimal fiscal = f.yuan("B2", code, "fiscal");
      if (code.length() == 7 && fiscal.signum() > 0) {
        printed.add(fiscal);
      }
    }
    assertThat(items).hasSameSizeAs(printed);
    for (int i = 0; i < items.size(); i++) {
      prose.assertRounded(items.get(i), printed.get(i));
    }
    // P08 and P09.
    prose.assertSays("“三公”经费预算数为", f.yuan("B9", "total", "three_public"));
    prose.assertSays("（二）公务用车购置及运行费", f.yuan("B9", "total", "vehicle"));
    prose.assertSays("（三）公务接待费", f.yuan("B9", "total", "reception"));
    prose.assertSays("机关运行经费预算为", f.yuan("B9", "total", "agency_operating"));
    // P10 and P13.
    assertThat(prose.first("涉及项目预算资金"))
        .isLessThanOrEqualTo(f.yuan("B3", "total", "project").add(new BigDecimal(50)));
    if (prose.text().contains("本部门政府采购预算")) {
      BigDecimal total = prose.first("本部门政府采购预算");
      assertThat(prose.first("采购货物预算").add(prose.first("采购工程预算")).add(prose.first("采购服务预算")))
          .isEqualByComparingTo(total);
      assertThat(prose.first("项目预算金额")).isLessThanOrEqualTo(total);
      assertThat(prose.first("政府采购项目预算为")).isLessThanOrEqualTo(prose.first("项目预算金额"));
    }
  }

  /** What the sentences of a document say, in yuan. */
  private record Prose(String text) {

    List<BigDecimal> all(String pattern) {
      return Pattern.compile(pattern).matcher(text).results().map(m -> wan(m.group(1))).toList();
    }

    BigDecimal first(String words) {
      List<BigDecimal> all = all("(?:" + words + ")([\\d.,]+)万元");
      assertThat(all).as(words).isNotEmpty();
      return all.get(0);
    }

    void assertSays(String words, BigDecimal yuan) {
      assertRounded(first(words), yuan);
    }

    void assertSaysIfAny(String words, BigDecimal yuan) {
      all(words + "([\\d.,]+)万元").forEach(said -> assertRounded(said, yuan));
    }

    /** Half of the last printed digit: two decimals unless the overview prints none. */
    void assertRounded(BigDecimal said, BigDecimal yuan) {
      boolean overviewIsWhole = !all("财政拨款支出预算([\\d,]+)万元").isEmpty();
      boolean whole = overviewIsWhole && said.remainder(WAN).signum() == 0;
      BigDecimal step = whole ? WAN : new BigDecimal(100);
      // What is said is rounded from the books, whose cents a table in whole yuan does not show.
      BigDecimal half = step.divide(BigDecimal.valueOf(2)).add(BigDecimal.ONE);
      assertThat(said.subtract(yuan).abs()).as("%s of %s", said, yuan).isLessThanOrEqualTo(half);
    }
  }

  /** The printed figures of a document in yuan; what is blank counts as zero. */
  private record Figures(
      Map<String, BigDecimal> byKey, Map<String, SortedSet<String>> linesByForm) {

    static Figures of(PrintedDocument disclosure) {
      Figures figures = new Figures(new HashMap<>(), new HashMap<>());
      for (PrintedTable table : disclosure.tables()) {
        table.rows().stream()
            .flatMap(List::stream)
            .filter(cell -> !cell.measure().isEmpty())
            .forEach(cell -> figures.add(table, cell));
      }
      return figures;
    }

    private void add(PrintedTable table, PrintedCell cell) {
      BigDecimal yuan = Amount.read(cell.text()).yuan(table.unit()).orElse(BigDecimal.ZERO);
      assertThat(yuan).as(cell.line()).isEqualByComparingTo(Cents.toYuan(cell.cents()));
      String key = table.form() + " " + cell.line() + " " + cell.measure();
      assertThat(byKey.put(key, yuan)).as(key).isNull();
      linesByForm.computeIfAbsent(table.form(), form -> new TreeSet<>()).add(cell.line());
    }

    BigDecimal yuan(String form, String line, String measure) {
      return yuan(form + " " + line + " " + measure);
    }

    private BigDecimal yuan(String key) {
      return byKey.getOrDefault(key, BigDecimal.ZERO);
    }

    /** The key that the form of the year has. */
    String oneOf(String usual, String other) {
      return byKey.containsKey(usual) ? usual : other;
    }

    SortedSet<String> lines(String form) {
      return linesByForm.getOrDefault(form, new TreeSet<>());
    }

    void assertEqual(String total, String... parts) {
      BigDecimal sum = BigDecimal.ZERO;
      for (String part : parts) {
        sum = sum.add(yuan(part));
      }
      // A department that prints whole yuan may keep its books in cents.
      BigDecimal rounding = BigDecimal.valueOf(parts.length + 1).divide(BigDecimal.valueOf(2));
      assertThat(sum.subtract(yuan(total)).abs()).as(total).isLessThanOrEqualTo(rounding);
    }

    void assertColumnsSum(String form, String total, String... parts) {
      for (String line : lines(form)) {
        if (!line.startsWith("revenue/")) {
          String[] keys = new String[parts.length];
          for (int i = 0; i < parts.length; i++) {
            keys[i] = form + " " + line + " " + parts[i];
          }
          assertEqual(form + " " + line + " " + total, keys);
        }
      }
    }

    void assertCategoriesSum(String form, String measure) {
      String total = form + " expenditure/支出总计 " + measure;
      String[] rows =
          byKey.keySet().stream()
              .filter(key -> key.startsWith(form + " expenditure/") && key.endsWith(" " + measure))
              .filter(key -> !key.equals(total))
              .toArray(String[]::new);
      assertEqual(total, rows);
    }

    void assertLevelsSum(String form) {
      for (String key : byKey.keySet()) {
        String[] parts = key.split(" ", -1);
        if (parts[0].equals(form)) {
          List<String> children = children(form, parts[1]);
          if (!children.isEmpty()) {
            assertEqual(
                key,
                children.stream().map(c -> form + " " + c + " " + parts[2]).toArray(String[]::new));
          }
        }
      }
    }

    private List<String> children(String form, String parent) {
      String prefix = parent.equals("total") ? "" : parent;
      int length = parent.equals("total") ? 3 : parent.length() + 2;
      return lines(form).stream()
          .filter(line -> line.length() == length && line.startsWith(prefix))
          .toList();
    }
  }
}
