package duibiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.finding.Finding;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionRulesTest {

  @Test
  void aChangedFigureIsToldWithBothFiguresFilesAndPlaces() {
    List<Finding> told =
        told(
            "b.txt",
            Fixtures.BUDGET,
            Fixtures.BUDGET.replace("政府采购工程预算20.00万元", "政府采购工程预算21.00万元"));

    assertThat(told)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(Outcome.FAILS);
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.expected()).isEqualByComparingTo(new BigDecimal("200000"));
              assertThat(finding.actual()).isEqualByComparingTo(new BigDecimal("210000"));
              assertThat(finding.explanation()).contains("《a.txt》", "第198行", "比较采用《b.txt》");
              assertThat(finding.evidence())
                  .extracting(evidence -> evidence.document())
                  .containsExactly("b.txt", "a.txt");
            });
  }

  @Test
  void whatIsNewAndWhatIsGoneIsToldToo() {
    String line = "202\\t26\\t04";
    String shorter = Fixtures.BUDGET.replace("303\t02\t退休费\t28400\t28400\t0\n", "");
    assertThat(shorter).isNotEqualTo(Fixtures.BUDGET).doesNotContain(line);

    assertThat(told("b.txt", Fixtures.BUDGET, shorter))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.explanation()).contains("本文件没有这个数字"));
    assertThat(told("b.txt", shorter, Fixtures.BUDGET))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.explanation()).contains("先前版本《a.txt》没有这个数字"));
  }

  @Test
  void versionsThatAgreeHoldAndADocumentWithoutOneIsNotJudged() {
    assertThat(told("b.txt", Fixtures.BUDGET, Fixtures.BUDGET))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.HOLDS);
    assertThat(told("a.txt", Fixtures.BUDGET, Fixtures.BUDGET))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
  }

  @Test
  void ofManyChangesTheFirstFiftyAreToldAndTheRestCounted() {
    List<Finding> told =
        told("b.txt", Fixtures.BUDGET, Fixtures.BUDGET.replaceAll("(\\d{4})\\t", "1$1\t"));

    assertThat(told).hasSize(51);
    assertThat(told.get(50).explanation()).containsPattern("共有\\d{2,3}个数字改动，以上列出前50个");
  }

  private static List<Finding> told(String checked, String earlier, String later) {
    var documents = List.of(Fixtures.read("a.txt", earlier), Fixtures.read("b.txt", later));
    return Checks.together(documents).stream()
        .flatMap(List::stream)
        .filter(finding -> finding.document().equals(checked))
        .filter(finding -> finding.rule().equals("D-version"))
        .toList();
  }
}
