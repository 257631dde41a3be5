package duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duibiao.document.Block;
import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Paragraph;
import duibiao.document.Place.OnPage;
import duibiao.fact.Claim.Change;
import duibiao.fact.Claim.Direction;
import duibiao.form.Identity;
import duibiao.form.Identity.Confidence;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          公务接待费1.35万元，与2024年预算持平                | 13500.00    | 0.00       | FLAT
          公务接待费1.35万元。比2023年预算持平                | 13500.00    | 0.00       | FLAT
          公务接待费 ３，５１８．８５ 万元，比2023年预算减少 2 万元 | 35188500.00 | -20000.00  | DECREASE
          公务接待费20万元，比2020年预算增加增加5万元          | 200000.00   | 50000.00   | INCREASE
          公务接待费0万元，与2024年预算一致0万元               | 0.00        | 0.00       | FLAT
          公务接待费5万元，与2024年预算基本持平                | 50000.00    |            | FLAT
          """)
  void readsAnAmountAndItsChange(
      String sentence, BigDecimal yuan, BigDecimal change, Direction direction) {
    Claim claim = claims("一、2025年“三公”经费预算情况说明", sentence).get(0);

    assertThat(claim.measure()).isEqualTo("reception");
    assertThat(claim.yuan()).isEqualTo(yuan);
    assertThat(claim.change().yuan()).isEqualTo(change);
    assertThat(claim.change().direction()).isEqualTo(direction);
    assertThat(claim.quote()).isEqualTo(sentence);
    assertThat(claim.page()).isEqualTo(7);
  }

  @Test
  void readsTheOverviewOf2021() {
    List<Claim> claims =
        claims(
            "2021年部门预算编制说明",
            "2021年，某局预算支出总额为30244万元，其中：财政拨款支出预算30244万元。财政拨款支出预算中，"
                + "一般公共预算拨款支出预算30244万元，政府性基金拨款支出预算0万元。财政拨款支出预算中，"
                + "基本支出预算20207万元，比2020年预算增加5949万元（与2020年预算相比持平/基本持平），增长41.72%。",
            "1. “行政运行”科目11083万元，其中基本支出预算1万元。");

    assertThat(claims)
        .extracting(Claim::measure)
        .containsExactly(
            "expenditure", "fiscal_expenditure", "general", "government_fund", "basic", "item");
    assertThat(claims.get(4).change())
        .isEqualTo(
            new Change(
                2020, new BigDecimal("59490000.00"), new BigDecimal("41.72"), Direction.INCREASE));
  }

  @Test
  void anAmountOfAnEarlierYearIsNotThisYears() {
    assertThat(claims("三、政府采购情况", "2024年本部门政府采购预算7000万元，2025年本部门政府采购预算6065万元。"))
        .extracting(Claim::year)
        .containsExactly(2024, 2025);
  }

  @Test
  void readsAChangeThatIsStatedInPercentOnly() {
    Change change = claims("一、2025年“三公”经费预算情况说明", "公务接待费2万元，比2024年预算下降5.5%。").get(0).change();

    assertThat(change.percent()).isEqualTo(new BigDecimal("-5.5"));
    assertThat(change.yuan()).isNull();
  }

  @Test
  void takesNoneForZeroOnlyWhereTheProseSaysSo() {
    assertThat(claims("三、政府采购情况", "2026年未安排政府采购预算。"))
        .singleElement()
        .satisfies(claim -> assertThat(claim.yuan()).isEqualTo("0.00"));
    assertThat(claims("三、政府采购情况", "政府采购按规定执行。")).isEmpty();
  }

  @Test
  void looksForAPhraseOnlyInItsOwnSection() {
    assertThat(claims("三、名词解释", "公务接待费5万元以下的，按规定执行。")).isEmpty();
  }

  @Test
  void anItemIsKnownByItsPathAndSaysWhatWasSpentTheYearBefore() {
    List<Claim> claims =
        claims(
            "2025年部门预算编制说明",
            "3.“卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）”8.00万元，主要用于参保。2024年当年预算执行数"
                + "为10.00万元，2025年预算安排9.00万元，比2024年预算执行数减少10.00 %。主要原因是：人员减少5万元。");

    assertThat(claims)
        .extracting(Claim::measure, Claim::year, Claim::code, claim -> claim.yuan().toPlainString())
        .containsExactly(
            tuple("item", 2025, "2101101", "80000.00"),
            tuple("item_execution", 2024, "2101101", "100000.00"),
            tuple("item_restated", 2025, "2101101", "90000.00"));
    assertThat(claims.get(2).change())
        .isEqualTo(new Change(2024, null, new BigDecimal("-10.00"), Direction.DECREASE));
    assertThat(claims.get(0).name()).isEqualTo("卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. “公务员医疗补助”科目8万元，主要用于补助。   | 公务员医疗补助       | 2101103
          2．“行政运行”科目8万元，主要用于办公。         | 行政运行             |
          - 3、“行政、事业单位医疗”科目8万元             | 行政、事业单位医疗   |
          4.“教育支出（类）”科目8万元，主要用于培训。    | 教育支出（类）       | 205
          5. 教育支出（类）进修及培训（款）培训支出（项）8万元 | 教育支出（类）进修及培训（款）培训支出（项） | 2050803
          """)
  void aNameThatFitsSeveralItemsOrNoneHasNoCode(String sentence, String name, String code) {
    assertThat(claims("四、单位预算编制说明", sentence))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.yuan()).isEqualTo("80000.00");
              assertThat(claim.name()).isEqualTo(name);
              assertThat(claim.code()).isEqualTo(code);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          三、政府采购情况     | 2025年无政府采购预算。                   | total            | 0.00
          二、机关运行经费预算 | 本部门无机关运行经费。                   | agency_operating | 0.00
          2025年部门预算编制说明 | 本部门2025年无政府性基金预算财政拨款安排的预算。 | government_fund | 0.00
          六、年度预算安排     | 2025年度预算安排22,614.51万元            | annual           | 226145100.00
          六、年度预算安排     | 第三季度用款计划1.5亿元                  | third_quarter    | 150000000.00
          五、国有资产占有情况 | 截止2024年12月31日，本部门流动资产448万元。 | current_assets   | 4480000.00
          """)
  void readsOtherAmounts(String heading, String sentence, String measure, BigDecimal yuan) {
    assertThat(claims(heading, sentence))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.measure()).isEqualTo(measure);
              assertThat(claim.yuan()).isEqualTo(yuan);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          单位机构设置         | 本部门下属12家预算单位。           | subordinate_units | 2025 | 12 | 家
          单位机构设置         | 单位设18个内设机构。               | offices           | 2025 | 18 | 个
          一、2025年“三公”经费预算情况说明 | 主要原因是更新购置了十二辆公务用车 | vehicles_bought | 2025 | 12 | 辆
          二、机关运行经费预算 | 某局下属2家机关的经费              | agencies          | 2025 | 2  | 家
          四、绩效目标设置情况 | 本单位编报绩效目标的项目共12个     | projects          | 2025 | 12 | 个
          五、国有资产占有使用情况 | 截至2024年8月31日，某局共有车辆8辆 | vehicles      | 2024 | 8  | 辆
          五、国有资产占有使用情况 | 2025年部门预算安排购置车辆1辆      | vehicles_planned | 2025 | 1 | 辆
          """)
  void readsCounts(
      String heading, String sentence, String measure, Integer year, Integer count, String unit) {
    assertThat(claims(heading, sentence))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.measure()).isEqualTo(measure);
              assertThat(claim.year()).isEqualTo(year);
              assertThat(claim.count()).isEqualTo(count);
              assertThat(claim.unit()).isEqualTo(unit);
            });
  }

  @Test
  void aVehicleToBeBoughtIsNotOneThatIsOwned() {
    assertThat(
            claims("五、国有资产占有使用情况", "截至2024年8月31日，某局共有车辆3辆，其中：其他用车3辆。2025年部门预算安排购置车辆1辆，其中：其他用车1辆。"))
        .extracting(Claim::measure, Claim::year, Claim::count)
        .containsExactly(
            tuple("vehicles", 2024, 3),
            tuple("vehicles_other", 2024, 3),
            tuple("vehicles_planned", 2025, 1),
            tuple("vehicles_planned_other", 2025, 1));
  }

  @Test
  void aProjectGivesItsNameToItsMoney() {
    List<Claim> claims =
        claims(
            "大楼修缮经费情况说明",
            "一、项目概述",
            "前期已投入900万元。",
            "六、年度预算安排",
            "项目总投入60万元，其中材料费40万元，人工费20万元。",
            "七、绩效目标",
            "节约30万元。");

    assertThat(claims)
        .extracting(Claim::measure, Claim::name)
        .containsExactly(
            tuple("total_investment", "大楼修缮经费"), tuple("part", "材料费"), tuple("part", "人工费"));
  }

  @Test
  void aSentenceThatRunsOnInTheNextLineIsReadAsOne() {
    List<Claim> claims =
        claims(
            "一、2025年“三公”经费预算情况说明",
            "2025年“三公”经费预算数为20万元，与2024年预算持平。其中：公务接待费1.35万元，比2024年预算增",
            "加0.35万元，主要原因是接待任务增加。");

    assertThat(claims.get(1).change().yuan()).isEqualTo("3500.00");
  }

  @Test
  void anEarlierYearMayBeToldInWords() {
    assertThat(claims("三、2025年“三公”经费预算情况说明", "公务接待费2万元，较上年减少1万元。").get(0).change())
        .isEqualTo(new Change(2024, new BigDecimal("-10000.00"), null, Direction.DECREASE));
  }

  @Test
  void theWordsOfADirectionAreKeptBesideAnAmountThatContradictsThem() {
    assertThat(claims("三、2025年“三公”经费预算情况说明", "公务接待费2万元，比2024年预算增加-1万元。").get(0).change())
        .isEqualTo(new Change(2024, new BigDecimal("-10000.00"), null, Direction.INCREASE));
  }

  @Test
  void readsTheItemsOfFinalAccounts() {
    List<Claim> claims =
        finalClaims(
            "五、一般公共预算财政拨款支出决算情况说明",
            "一般公共预算财政拨款支出80.00万元，占本年支出合计的99.80%。与2024年度相比，一般公共预算财政拨款支出增加1.20万元，"
                + "增长1.52。主要原因：项目支出增加9万元。",
            "3、卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）。主要用于：参保。年初预算为42.73万元，支出决算为40.35"
                + "万元。完成年初预算的94.43%。");

    assertThat(claims)
        .extracting(Claim::measure, Claim::code, Claim::quantity, Claim::unit)
        .containsExactly(
            tuple("expenditure", null, null, null),
            tuple("expenditure_share", null, new BigDecimal("99.80"), "%"),
            tuple("item_budget", "2101101", null, null),
            tuple("item_final", "2101101", null, null),
            tuple("item_final_completion", "2101101", new BigDecimal("94.43"), "%"));
    assertThat(claims.get(0).change())
        .isEqualTo(
            new Change(
                2024, new BigDecimal("12000.00"), new BigDecimal("1.52"), Direction.INCREASE));
  }

  @Test
  void readsAChangeWhoseAmountIsNotPrinted() {
    assertThat(
            finalClaims(
                "七、财政拨款“三公”经费支出决算情况说明",
                "2025年度“三公”经费财政拨款支出决算数比2024年度减少0.15万元，下降（增长）27.78%，其中：公务接待费支出与上一年度持平。"))
        .extracting(Claim::measure, Claim::yuan, Claim::change)
        .containsExactly(
            tuple(
                "three_public_final",
                null,
                new Change(
                    2024,
                    new BigDecimal("-1500.00"),
                    new BigDecimal("-27.78"),
                    Direction.DECREASE)),
            tuple(
                "reception_final",
                null,
                new Change(2024, new BigDecimal("0.00"), null, Direction.FLAT)));
  }

  @Test
  void readsScoresAndGrades() {
    assertThat(
            finalClaims("十、预算绩效管理情况", "绩效自评的2025年度项目9个，涉及预算金额5.5万元，平均得分93.5分（其中，绩效评级为“优”的项目8个）。"))
        .extracting(Claim::measure, Claim::count, Claim::quantity)
        .containsExactly(
            tuple("evaluation_projects", 9, null),
            tuple("evaluation_money", null, null),
            tuple("average_score", null, new BigDecimal("93.5")),
            tuple("grade_excellent", 8, null));
  }

  @Test
  void aNumberTooLongForAnAmountIsNoClaim() {
    assertThat(claims("三、政府采购情况", "政府采购预算9999999999999亿元。")).isEmpty();
    assertThat(claims("三、政府采购情况", "政府采购预算" + "9".repeat(99) + "元。")).isEmpty();
  }

  private static List<Claim> claims(String... paragraphs) {
    return claims(Kind.BUDGET, paragraphs);
  }

  private static List<Claim> finalClaims(String... paragraphs) {
    return claims(Kind.FINAL_ACCOUNT, paragraphs);
  }

  private static List<Claim> claims(Kind kind, String... paragraphs) {
    List<Block> blocks =
        Stream.of(paragraphs)
            .<Block>map(text -> new Paragraph(text, new OnPage(7, 0, 0, 0, 0)))
            .toList();
    Identity identity =
        new Identity("某区", "某局", "某局", 2025, Level.DEPARTMENT, kind, Confidence.SINGLE);
    Document document = new Document("a.pdf", Format.PDF, 9, blocks);
    return ClaimReader.read(Prose.blocks(document), identity, List.of());
  }
}
