package duibiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Disclosure;
import duibiao.fact.DisclosureReader;
import duibiao.finding.Finding;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P02 | 支出预算541.13万元     | 支出预算5411.13万元   | 多录一位数字
          P02 | 支出预算541.13万元     | 支出预算54.13万元     | 漏录一位数字
          P02 | 支出预算541.13万元     | 支出预算547.13万元    | 录错一位数字
          P02 | 支出预算541.13万元     | 支出预算514.13万元    | 两位数字颠倒
          P09 | 机关运行经费预算为82.29万元 | 机关运行经费预算为822900万元 | 元与万元混用
          P09 | 机关运行经费预算为82.29万元 | 机关运行经费预算为8229.00万元 | 小数点错位
          P05 | 养老保险缴费支出（项）”20.00万元 | 养老保险缴费支出（项）”10.00万元 | 误抄相邻数字
          Y01 | 增加20.13万元；事业    | 减少20.13万元；事业   | 增减方向写反
          W10 | 27.50→0→1.50→26.00 | 26.00→0→1.50→26.00 | 疑似漏计
          P08 | 经费预算数为27.50万元  | 经费预算数为9.50万元  | 沿用上年数
          P07 | 财政拨款支出预算521.13万元，比 | 财政拨款支出预算529.83万元，比 | none
          """)
  void explainsTheDefectByAKnownMechanism(String rule, String from, String to, String words) {
    String sound = from.replace('→', '\t');
    assertThat(Fixtures.BUDGET).contains(sound);
    List<Finding> found =
        check(Fixtures.BUDGET.replace(sound, to.replace('→', '\t'))).stream()
            .filter(finding -> finding.rule().equals(rule))
            .toList();

    if (words.equals("none")) {
      assertThat(found).extracting(Finding::outcome).contains(Outcome.FAILS);
    } else {
      assertThat(found)
          .filteredOn(finding -> finding.outcome() == Outcome.EXPLAINED)
          .extracting(Finding::explanation)
          .anySatisfy(sentence -> assertThat(sentence).contains("疑似", words));
    }
  }

  @Test
  void aCutLastDigitIsExplainedNotAccused() {
    String changed = Fixtures.BUDGET.replace("”0.13万元", "”0.12万元");

    assertThat(check(changed.replace("1300\t1300\t0", "1260\t1260\t0")))
        .filteredOn(finding -> finding.rule().equals("P05"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(Outcome.EXPLAINED);
              assertThat(finding.severity()).isEqualTo(Severity.MINOR);
              assertThat(finding.difference()).isEqualTo(new BigDecimal("-60.00"));
            });
  }

  @Test
  void aSmallDifferenceUnderACriticalRuleIsLessGrave() {
    assertThat(check(Fixtures.BUDGET.replace("302\t01\t办公费\t731300", "302\t01\t办公费\t731700")))
        .filteredOn(finding -> finding.rule().equals("W01"))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.MAJOR));
  }

  @Test
  void whatIsNotDisclosedIsNotCheckedAndNotPassed() {
    String withoutProse = Fixtures.BUDGET.substring(0, Fixtures.BUDGET.indexOf("其他相关情况说明"));

    assertThat(check(withoutProse))
        .filteredOn(finding -> finding.outcome() == Outcome.NOT_CHECKABLE)
        .extracting(Finding::rule)
        .contains("W12", "W13", "W14", "P08", "P09", "P10", "P11", "P13", "Y04")
        .doesNotContain("W01", "P01");
  }

  @Test
  void aFigureThatIsNoNumberIsNeitherRightNorWrong() {
    String text =
        Fixtures.BUDGET.replace(
            "201\t26\t01\t行政运行\t3000000\t3000000\t0\n", "201\t26\t01\t行政运行\t3OOOOOO\t3000000\t0\n");
    Disclosure disclosure =
        DisclosureReader.read("a.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(Checks.of(disclosure))
        .filteredOn(finding -> finding.rule().equals("W04"))
        .extracting(Finding::outcome)
        .containsOnly(Outcome.UNREADABLE);
  }

  @Test
  void everyRuleAnswersForAFileThatCannotBeRead() {
    Disclosure nothing = DisclosureReader.read("空.txt", new byte[0]);

    assertThat(Checks.of(nothing))
        .hasSize(Catalogue.RULES.size())
        .extracting(Finding::outcome)
        .containsOnly(Outcome.UNREADABLE);
  }

  private static List<Finding> check(String text) {
    Disclosure budget = Fixtures.read("budget.txt", text);
    return Checks.of(budget, Fixtures.withChanged("budget", budget));
  }
}
