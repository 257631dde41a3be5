package duibiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Disclosure;
import duibiao.finding.Finding;
import duibiao.finding.Outcome;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule on a document in which it holds and on one in which it does not. */
class CatalogueTest {

  /** Rule, document, what is printed there, and the defect; {@code →} is a tab. */
  private static final String DEFECTS =
      """
      W01 | budget | 201→26→01→行政运行→3000000→3000000→0→0→0 | 201→26→01→行政运行→3000300→3000300→0→0→0
      W02 | budget | 合计→→→→5411300→3711300→1700000 | 合计→→→→5411800→3711800→1700000
      W03 | budget | 201→26→04→档案馆→1200000→1000000→0→0→200000 | 201→26→04→档案馆→1200000→1000000→0→0→100000
      W04 | budget | 201→26→04→档案馆→1200000→0→1200000 | 201→26→04→档案馆→1200000→90→1200000
      W05 | budget | 302→01→办公费→731300→0→731300 | 302→01→办公费→731300→0→731000
      W06 | budget | 2、政府性基金→500000 | 2、政府性基金→50000
      W07 | budget | 二、社会保障和就业支出→351300\\n | 二、社会保障和就业支出→351900\\n
      W08 | budget | 收入总计→5411300→ | 收入总计→5411400→
      W09 | budget | 支出总计→5211300→4711300→500000→0 | 支出总计→5211300→4711900→500000→0
      W10 | budget | 27.50→0→1.50→26.00→18.00→8.00 | 27.60→0→1.50→26.00→18.00→8.00
      W11 | budget | 301→01→基本工资→800000→800000→0 | 301→01→基本工资→800000→700000→100000
      W12 | budget | 当年财政拨款→1400000 | 当年财政拨款→1600000
      W13 | budget | 政府采购服务预算30.00万元 | 政府采购服务预算33.00万元
      W14 | budget | 机要通信用车1辆 | 机要通信用车2辆
      W-name | budget | 行政事业单位养老支出→351300→351300→0→0→0 | 行政事业单位离退休→351300→351300→0→0→0
      W-code | budget | 208→05→06→机关事业单位职业年金缴费支出→100000→100000→0\\n208 | 208→05→16→机关事业单位职业年金缴费支出→100000→100000→0\\n208
      X01 | budget | 收入总计→5411300→ | 收入总计→5411400→
      X02 | budget | 支出总计→5411300 | 支出总计→5411400
      X03 | budget | 三、卫生健康支出→120000\\n | 三、卫生健康支出→120900\\n
      X04 | budget | 210→11→01→行政单位医疗→120000→120000→0→0→0 | 210→11→01→行政单位医疗→120001→120001→0→0→0
      X05 | budget | 支出总计→5211300→4711300→500000→0 | 支出总计→5211300→4711300→500900→0
      X06 | budget | 201→26→04→档案馆→1200000→1000000→0→0→200000 | 201→26→04→档案馆→1200000→1100000→0→0→100000
      X07 | budget | 合计→→→3711300→2888400→822900 | 合计→→→3710300→2887400→822900
      X08 | unit | 支出总计→5411300→2888400→822900 | 支出总计→5411300→2880400→822900
      X09 | budget | 302→17→公务接待费→10000→0→10000 | 302→17→公务接待费→20000→0→20000
      X10 | budget | 18.00→8.00→82.29 | 18.00→8.00→92.29
      X11 | budget | 301→08→机关事业单位基本养老保险缴费→200000→200000→0 | 301→08→机关事业单位基本养老保险缴费→210000→210000→0
      X12 | budget | 303→02→退休费→28400→28400→0 | 303→02→退休费→24080→24080→0
      X13 | budget | 2024年无国有资本经营预算财政拨款 | 2024年无政府性基金预算财政拨款
      X14 | budget | 301→09→职业年金缴费→100000→100000→0 | 301→09→职业年金缴费→110000→110000→0
      W-code | budget | 302→01→办公费 | 302→1→办公费
      X15 | budget | 301→01→基本工资→800000→800000→0 | 301→01→基本工资→900000→900000→0
      P01 | budget | 收入预算541.13万元 | 收入预算514.13万元
      P02 | budget | 支出预算541.13万元 | 支出预算5411.13万元
      P03 | budget | 政府性基金拨款支出预算50.00万元 | 政府性基金拨款支出预算5.00万元
      P04 | budget | 基本支出预算371.13万元 | 基本支出预算371.33万元
      P05 | budget | 行政运行（项）”300.00万元 | 行政运行（项）”3000.00万元
      P06 | budget | \\n9. “住房保障支出（类）住房改革支出（款）购房补贴（项）”6.00万元，主要用于在职人员购房补助。 | \\n9. 本年新增购房支出，
      P07 | budget | 财政拨款支出预算521.13万元 | 财政拨款支出预算531.13万元
      P08 | budget | “三公”经费预算数为27.50万元 | “三公”经费预算数为25.70万元
      P09 | budget | 机关运行经费预算为82.29万元 | 机关运行经费预算为822900万元
      P10 | budget | 涉及项目预算资金150.00万元 | 涉及项目预算资金250.00万元
      P11 | budget | 涉及项目预算资金150.00万元 | 涉及项目预算资金140.00万元
      P12 | budget | 安排购置车辆1辆，其中：机要通信用车0辆、其他用车1辆 | 安排购置车辆0辆
      P13 | budget | 政府采购项目预算为30.00万元 | 政府采购项目预算为20.00万元
      P14 | budget | 年度预算安排150.00万元 | 年度预算安排160.00万元
      P15 | budget | 2024年预算安排300.00万元 | 2024年预算安排310.00万元
      P16 | budget | 减少20.00%。主要原因是：压减一般性项目 | 减少20.00%。主要原因是：档案整理经费增加
      P16 | budget | 增加20.00%。主要原因是：缴费标准调整 | 增加20.00%。主要原因是：大力压缩会议培训支出
      P17 | budget | 主要用于退休人员活动 | 主要用于在职人员职业年金
      P-year | budget | 2024年部门“三公”经费和机关运行经费预算表 | 2023年部门“三公”经费和机关运行经费预算表
      P-org | budget | 2024年，云州市乙区档案局收入 | 2024年，云州市乙区民政局收入
      P-tpl | budget | 比2023年预算增加20.13万元；事业 | 比2023年（上一年度，下同）预算增加20.13万元；事业
      Y01 | budget | 比2023年预算增加10.00万元 | 比2023年预算增加12.00万元
      Y02 | prior | 收入预算541.13万元，其中：财政拨款收入501.00万元 | 收入预算541.13万元，其中：财政拨款收入509.00万元
      Y03 | budget | 增长23.71% | 增长27.31%
      Y04 | budget | 27.50万元，比2023年预算增加18.00万元 | 27.50万元，比2023年预算增加8.00万元
      Y05 | budget | 2023年当年预算执行数为5.00万元 | 2023年当年预算执行数为4.00万元
      Y06 | budget | 共有车辆3辆 | 共有车辆6辆
      Y07 | final | 2080505→机关事业单位基本养老保险缴费支出→16.00→16.00→0.00\\n2080506 | 2080505→机关事业单位基本养老保险缴费支出→17.00→17.00→0.00\\n2080506
      F01 | final | 年初结转和结余→10.00→年末 | 年初结转和结余→12.00→年末
      F02 | final | 一、一般公共服务支出→395.00\\n | 一、一般公共服务支出→396.00\\n
      F03 | final | 2012604→档案馆→145.00→0.00→145.00→0.00 | 2012604→档案馆→145.00→5.00→145.00→0.00
      F04 | final | 总计→490.13→总计→490.13→440.13→50.00 | 总计→490.13→总计→490.13→449.13→50.00
      F05 | final | 2012604→档案馆→125.00→0.00→125.00\\n | 2012604→档案馆→125.00→5.00→125.00\\n
      F06 | final | 财政拨款基本支出315.13万元 | 财政拨款基本支出325.13万元
      F07 | final | 9.50→9.40→0.00→0.00→8.00→8.00 | 9.50→9.60→0.00→0.00→8.00→8.00
      F08 | final | 22908→彩票发行销售机构业务费安排的支出→0.00→50.00→50.00 | 22908→彩票发行销售机构业务费安排的支出→1.00→50.00→50.00
      F09 | final | 支出决算为250.00万元，完成年初预算的83.33% | 支出决算为250.00万元，完成年初预算的83.99%
      F10 | final | 年初预算为300.00万元 | 年初预算为310.00万元
      F11 | final | 占61.77% | 占67.17%
      F12 | final | 工程采购金额20.00万元 | 工程采购金额25.00万元
      F13 | final | 机关运行经费支出70.13万元 | 机关运行经费支出80.13万元
      D-version | budget | 政府采购工程预算20.00万元 | 政府采购工程预算21.00万元
      D-copy | prior | 2023年本部门政府采购预算 | 2024年本部门政府采购预算
      F14 | final | 9.50→9.40→0.00→0.00→8.00→8.00 | 9.50→9.80→0.00→0.00→8.00→8.00
      """;

  /** A rule, the document that is changed, and the change. */
  record Defect(String rule, String document, String from, String to) {

    static Defect of(String line) {
      String[] fields = line.split(" \\| ", -1);
      return new Defect(
          fields[0].strip(), fields[1].strip(), printed(fields[2]), printed(fields[3]));
    }

    private static String printed(String field) {
      return field.strip().replace('→', '\t').replace("\\n", "\n");
    }

    /** A prior year is read for what a later one says of it. */
    String checked() {
      return switch (rule) {
        case "Y02", "Y07", "D-copy" -> "budget";
        default -> document;
      };
    }
  }

  static Stream<Defect> defects() {
    return DEFECTS.lines().map(Defect::of);
  }

  @Test
  void everyRuleHasTextsABasisAndATest() {
    assertThat(Catalogue.RULES)
        .allSatisfy(
            rule -> {
              assertThat(rule.statement()).isNotBlank().doesNotEndWith("。");
              assertThat(rule.english()).isNotBlank();
              assertThat(rule.basis()).isNotBlank();
            });
    Set<String> tested = defects().map(Defect::rule).collect(Collectors.toCollection(TreeSet::new));
    assertThat(Catalogue.RULES).extracting(Rule::id).containsExactlyInAnyOrderElementsOf(tested);
  }

  @Test
  void everyRuleHoldsOnSoundDocuments() {
    Set<String> held = new TreeSet<>();
    for (String name : List.of("budget", "unit", "final")) {
      List<Finding> ledger = check(name, name, Fixtures.text(name));
      assertThat(ledger)
          .as(name)
          .hasSize(Catalogue.RULES.size())
          .extracting(Finding::rule)
          .doesNotHaveDuplicates();
      assertThat(ledger)
          .as(name)
          .extracting(Finding::outcome)
          .doesNotContain(Outcome.FAILS, Outcome.EXPLAINED, Outcome.UNREADABLE);
      ledger.stream()
          .filter(finding -> finding.outcome() == Outcome.HOLDS)
          .forEach(finding -> held.add(finding.rule()));
    }
    assertThat(Catalogue.RULES)
        .extracting(Rule::id)
        .allSatisfy(id -> assertThat(held).contains(id));
  }

  @ParameterizedTest
  @MethodSource("defects")
  void findsTheDefectAndSaysWhere(Defect defect) {
    String sound = Fixtures.text(defect.document());
    assertThat(sound).contains(defect.from());
    String changed =
        sound.replaceFirst(quote(defect.from()), Matcher.quoteReplacement(defect.to()));

    assertThat(check(defect.checked(), defect.document(), changed))
        .filteredOn(finding -> finding.rule().equals(defect.rule()))
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.outcome()).isIn(Outcome.FAILS, Outcome.EXPLAINED);
              assertThat(finding.explanation()).containsPattern("第\\d+行|绩效目标表|附表\\d|文字");
            });
  }

  private static String quote(String text) {
    return java.util.regex.Pattern.quote(text);
  }

  private static List<Finding> check(String checked, String changed, String text) {
    Disclosure document = Fixtures.read(changed + ".txt", text);
    List<Disclosure> all = Fixtures.withChanged(changed, document);
    return all.stream()
        .filter(disclosure -> disclosure.file().path().equals(checked + ".txt"))
        .findFirst()
        .map(disclosure -> Checks.of(disclosure, all))
        .orElseThrow();
  }
}
