package duibiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Disclosure;
import duibiao.finding.Evidence;
import duibiao.finding.Finding;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CopyRulesTest {

  private static final String PURPOSE = "主要用于馆藏整理和保管";
  private static final String LONG = "主要用于民国时期档案的抢救性修复和数字化加工扫描著录";

  @Test
  void whatTwoDepartmentsPrintIsToldOfBothWithBothPlaces() {
    List<Finding> told = told(district(10, 2));

    assertThat(told).hasSize(2);
    assertThat(told.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(told.get(0).explanation()).contains("第19行的段落与云州市乙区档案1局《1.txt》第19行逐字相同");
    assertThat(told.get(0).evidence())
        .extracting(Evidence::document)
        .containsExactly("0.txt", "1.txt");
    assertThat(told.get(1).explanation()).contains("《0.txt》");
  }

  @Test
  void whatThreeDepartmentsPrintIsATemplate() {
    assertThat(told(district(10, 3))).isEmpty();
  }

  @Test
  void withFewDepartmentsNothingIsJudged() {
    assertThat(outcomes(district(9, 2))).containsOnly(Outcome.NOT_CHECKABLE);
    assertThat(outcomes(district(10, 1))).containsOnly(Outcome.HOLDS);
  }

  @Test
  void aParagraphOfLastYearWithItsAmountsIsTold() {
    String stale = "2024年区档案馆修缮工程总投资321.00万元，当年安排55.50万元。";
    Disclosure now =
        Fixtures.read("now.txt", Fixtures.BUDGET.replace("支出总额中，", stale + "\n支出总额中，"));
    Disclosure prior =
        Fixtures.read("prior.txt", Fixtures.PRIOR.replace("支出总额中，", stale + "\n支出总额中，"));

    assertThat(told(List.of(prior, now)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.document()).isEqualTo("now.txt");
              assertThat(finding.explanation()).contains("的段落与上年文件《prior.txt》第", "逐字相同");
              assertThat(finding.quote()).isEqualTo(stale);
            });
  }

  /** Departments of one district, of which the first share the purpose of an item. */
  private static List<Disclosure> district(int departments, int sharers) {
    List<Disclosure> district = new ArrayList<>();
    for (int i = 0; i < departments; i++) {
      String purpose = i < sharers ? LONG : LONG.replace("民国", "第" + i + "个");
      String text =
          Fixtures.BUDGET
              .replace("乙区档案局", "乙区档案" + i + "局")
              .replace(PURPOSE, purpose)
              .replace("20.13万元", "2" + i + ".13万元");
      district.add(Fixtures.read(i + ".txt", text));
    }
    return district;
  }

  private static List<Finding> told(List<Disclosure> documents) {
    return findings(documents).filter(finding -> finding.outcome() == Outcome.FAILS).toList();
  }

  private static Stream<Outcome> outcomes(List<Disclosure> documents) {
    return findings(documents).map(Finding::outcome);
  }

  private static Stream<Finding> findings(List<Disclosure> documents) {
    return Checks.together(documents).stream()
        .flatMap(List::stream)
        .filter(finding -> finding.rule().equals("D-copy"));
  }
}
