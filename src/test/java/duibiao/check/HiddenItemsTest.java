package duibiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Place;
import duibiao.fact.Disclosure;
import duibiao.fact.Passage;
import duibiao.fact.Passage.Role;
import duibiao.finding.Finding;
import duibiao.finding.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HiddenItemsTest {

  private static final String ITEM = "“住房保障支出（类）住房改革支出（款）购房补贴（项）”6.00万元";

  @Test
  void anItemThatIsRepeatedInHiddenTextIsToldOnItsPage() {
    assertThat(p06("9. " + ITEM + "，主要用于在职人员购房补助。"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(Outcome.FAILS);
              assertThat(finding.subject().page()).isEqualTo(8);
              assertThat(finding.explanation()).contains("第8页", "购房补贴", "1项", "看不见", "文字层");
              assertThat(finding.evidence()).hasSize(2);
            });
  }

  @Test
  void otherHiddenTextIsNotTold() {
    assertThat(p06("购房补贴 6.00")).extracting(Finding::outcome).containsExactly(Outcome.HOLDS);
  }

  @Test
  void noOtherRuleReadsHiddenText() {
    Disclosure sound = Fixtures.read("budget.txt", Fixtures.BUDGET);

    assertThat(Checks.of(with(sound, "2019年部门预算编制说明（上一年度，下同）增加/减少"))).isEqualTo(Checks.of(sound));
  }

  private static List<Finding> p06(String hidden) {
    return Checks.of(with(Fixtures.read("budget.txt", Fixtures.BUDGET), hidden)).stream()
        .filter(finding -> finding.rule().equals("P06"))
        .toList();
  }

  private static Disclosure with(Disclosure document, String hidden) {
    Passage passage =
        new Passage(Role.HIDDEN, null, "", hidden, new Place.OnPage(8, 10, 10, 90, 20));
    return new Disclosure(
        document.file(),
        document.format(),
        document.pages(),
        document.identity(),
        document.status(),
        document.forms(),
        document.facts(),
        document.claims(),
        document.targets(),
        Stream.concat(document.passages().stream(), Stream.of(passage)).toList(),
        document.findings());
  }
}
