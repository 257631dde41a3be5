package duibiao.finding;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Place;
import duibiao.finding.Finding.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyedFindingTest {

  private static final String OWNER = "某区/某局/department/budget/2025";

  @Test
  void aKeyStaysWhateverTheFileIsCalledAndWhereverTheFigureMoves() {
    Finding before = finding("收件箱/a.pdf", 7, "8873600.00");
    Finding after = finding("重新公开/b.pdf", 8, "8873600");

    assertThat(key(before)).startsWith("P05-").isEqualTo(key(after));
  }

  @Test
  void aDecisionEndsWhenTheFigureChanges() {
    Finding decided = finding("a.pdf", 7, "8873600.00");
    Decision decision = new Decision(key(decided), Verification.REJECTED, "张三", null, "");
    Decisions decisions = new Decisions(Map.of(decision.key(), decision));

    assertThat(verification(decided, decisions)).isEqualTo(Verification.REJECTED);
    assertThat(verification(finding("a.pdf", 7, "8873700.00"), decisions))
        .isEqualTo(Verification.OPEN);
  }

  @Test
  void equalFindingsOfOneDocumentHaveKeysOfTheirOwn() {
    Finding finding = finding("a.pdf", 7, "1.00");

    assertThat(KeyedFinding.of(OWNER, List.of(finding, finding), Decisions.NONE))
        .extracting(KeyedFinding::key)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatHoldsLeavesNothingToDecide() {
    Finding holds =
        Finding.about("a", "W01", Outcome.HOLDS, Severity.INFO, Subject.DOCUMENT, "相符", "");

    assertThat(verification(holds, Decisions.NONE)).isNull();
  }

  private static Verification verification(Finding finding, Decisions decisions) {
    return KeyedFinding.of(OWNER, List.of(finding), decisions).get(0).verification();
  }

  private static String key(Finding finding) {
    return KeyedFinding.of(OWNER, List.of(finding), Decisions.NONE).get(0).key();
  }

  private static Finding finding(String document, int page, String actual) {
    Subject subject =
        new Subject(null, "2080506", "items/item", new Place.OnPage(page, 0, 0, 1, 1));
    return new Finding(
        document,
        "P05",
        Outcome.FAILS,
        Severity.CRITICAL,
        subject,
        new BigDecimal("873617.00"),
        new BigDecimal(actual),
        "不一致",
        "887.36万元",
        List.of());
  }
}
