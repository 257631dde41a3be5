package duibiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Disclosure;
import duibiao.fact.DisclosureReader;
import duibiao.finding.Finding;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

  /** A small budget in which every identity holds. */
  private static final String SOUND =
      """
      某市乙区2024年区级部门预算
      预算主管部门：乙区档案局
      2024年部门预算编制说明
      2024年，乙区档案局收入预算0.10万元，其中：财政拨款收入0.10万元。支出预算0.10万元，其中：财政拨款支出预算0.10万元。
      2024年部门财务收支预算总表
      单位：元
      本年收入\t\t本年支出\t
      项目\t预算数\t项目\t预算数
      一、财政拨款收入\t1000\t一、一般公共服务支出\t1000
      收入总计\t1000\t支出总计\t1000
      2024年部门收入预算总表
      单位：元
      功能分类科目编码\t\t\t功能分类科目名称\t合计\t财政拨款收入\t事业收入\t事业单位经营收入\t其他收入
      类\t款\t项
      201\t\t\t一般公共服务支出\t1000\t1000\t\t\t
      合计\t\t\t\t1000\t1000\t\t\t
      2024年部门支出预算总表
      单位：元
      功能分类科目编码\t\t\t功能分类科目名称\t合计\t基本支出\t项目支出
      类\t款\t项
      201\t\t\t一般公共服务支出\t1000\t600\t400
      201\t26\t\t档案事务\t1000\t600\t400
      201\t26\t01\t行政运行\t600\t600\t0
      201\t26\t04\t档案馆\t400\t0\t400
      合计\t\t\t\t1000\t600\t400
      2024年部门一般公共预算支出功能分类预算表
      单位：元
      功能分类科目编码\t\t\t功能分类科目名称\t合计\t基本支出\t项目支出
      类\t款\t项
      201\t\t\t一般公共服务支出\t1000\t600\t400
      合计\t\t\t\t1000\t600\t400
      2024年部门一般公共预算基本支出部门预算经济分类预算表
      单位：元
      部门预算经济分类科目编码\t\t经济分类科目名称\t合计\t人员经费\t公用经费
      类\t款
      301\t\t工资福利支出\t500\t500\t0
      302\t\t商品和服务支出\t100\t0\t100
      合计\t\t\t600\t500\t100
      2024年部门“三公”经费和机关运行经费预算表
      单位：万元
      “三公”经费预算数\t\t\t\t\t\t机关运行经费预算数
      合计\t因公出国(境)费\t公务接待费\t公务用车购置及运行费
      \t\t\t小计\t购置费\t运行费
      3.50\t0\t1.50\t2.00\t\t2.00\t0.01
      一、2024年“三公”经费预算情况说明
      2024年“三公”经费预算数为3.50万元，与2023年预算持平。
      二、机关运行经费预算
      2024年乙区档案局财政拨款的机关运行经费预算为0.01万元。
      三、政府采购情况
      2024年本部门政府采购预算6.00万元，其中：政府采购货物预算1.00万元、政府采购工程预算2.00万元、政府采购服务预算3.00万元。
      """;

  @Test
  void everyRuleHoldsOnASoundBudget() {
    assertThat(check(SOUND))
        .hasSize(Rule.values().length)
        .allSatisfy(finding -> assertThat(finding.outcome()).isEqualTo(Outcome.HOLDS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          201 26 01 行政运行 600 600 0      | 201 26 01 行政运行 500 500 0      | W01
          合计    1000 1000                | 合计    1003 1003                | W02
          一般公共服务支出 1000 1000          | 一般公共服务支出 1000 900           | W03
          201 26 04 档案馆 400 0 400        | 201 26 04 档案馆 400 9 400        | W04
          302  商品和服务支出 100 0 100       | 302  商品和服务支出 100 0 90        | W05
          收入总计 1000                     | 收入总计 1003                     | W08
          3.50 0 1.50 2.00  2.00           | 3.60 0 1.50 2.00  2.00           | W10
          政府采购服务预算3.00万元            | 政府采购服务预算3.05万元            | W13
          收入总计 1000                     | 收入总计 1003                     | X01
          支出总计 1000                     | 支出总计 1003                     | X02
          合计   600 500 100               | 合计   700 600 100               | X07
          支出预算0.10万元                   | 支出预算0.20万元                   | P02
          “三公”经费预算数为3.50万元          | “三公”经费预算数为5.30万元          | P08
          机关运行经费预算为0.01万元           | 机关运行经费预算为0.11万元           | P09
          """)
  void findsTheDefectAndSaysWhere(String sound, String defect, String rule) {
    String from = sound.strip().replace(' ', '\t');
    assertThat(SOUND).contains(from);
    List<Finding> findings =
        check(
            SOUND.replaceFirst(
                java.util.regex.Pattern.quote(from), defect.strip().replace(' ', '\t')));

    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals(rule))
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(Outcome.FAILS);
              assertThat(finding.difference()).isNotZero();
              assertThat(finding.explanation()).contains("相差", "请核实").containsPattern("第\\d+行");
            });
  }

  @Test
  void aCutLastDigitIsExplainedNotAccused() {
    List<Finding> findings =
        check(SOUND.replace("收入总计\t1000\t支出总计\t1000", "收入总计\t1099\t支出总计\t1099"));

    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("P02"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(Outcome.EXPLAINED);
              assertThat(finding.severity()).isEqualTo(Severity.MINOR);
              assertThat(finding.difference()).isEqualTo(new BigDecimal("-99.00"));
            });
  }

  @Test
  void whatIsNotDisclosedIsNotCheckedAndNotPassed() {
    String withoutProse = SOUND.substring(0, SOUND.indexOf("一、2024年“三公”"));

    assertThat(check(withoutProse))
        .filteredOn(finding -> finding.outcome() == Outcome.NOT_CHECKABLE)
        .extracting(Finding::rule)
        .containsExactly("W13", "P08", "P09");
  }

  private static List<Finding> check(String text) {
    Disclosure disclosure = DisclosureReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    assertThat(disclosure.findings()).as("reading").isEmpty();
    return Checks.of(disclosure).stream().collect(Collectors.toList());
  }
}
