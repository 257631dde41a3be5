package duibiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Disclosure;
import duibiao.fact.DisclosureReader;
import duibiao.finding.Finding;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a pass where other checkers passed what they should not have. */
class LedgerTest {

  /** An amount in a row of a table that is neither nil nor a code. */
  private static final Pattern CELL = Pattern.compile("(?<=\\t)\\d*[1-9]\\d*\\.?\\d*(?=[\\t\\n])");

  /** Where the forms of targets begin, of which blanks are nil. */
  private static final String TARGETS = "财政项目支出绩效目标";

  private static final Pattern UNIT = Pattern.compile("单位：(万?)元");

  /** A missing value that counts as zero would let sums of what is left pass. */
  @ParameterizedTest
  @ValueSource(strings = {"budget", "final"})
  void aDeletedCellTakesAwayAPass(String name) {
    String sound = Fixtures.text(name);
    Set<String> held = held(check(name, sound));
    List<String> unnoticed = new ArrayList<>();
    int deleted = 0;
    Matcher cells = CELL.matcher(sound);
    cells.region(0, (sound + TARGETS).indexOf(TARGETS));
    while (cells.find()) {
      if (cells.group().length() > "208".length()) {
        deleted++;
        String rest = sound.substring(0, cells.start()) + sound.substring(cells.end());
        if (held(check(name, rest)).containsAll(held)) {
          unnoticed.add(lineAt(sound, cells.start()));
        }
      }
    }
    assertThat(deleted).isGreaterThan(100);
    assertThat(unnoticed).isEmpty();
  }

  /** A unit that is lost on the way makes every amount of the table wrong by ten thousand times. */
  @Test
  void aTableInTheWrongUnitBreaksAnIdentity() {
    Matcher units = UNIT.matcher(Fixtures.BUDGET);
    List<Integer> broken = new ArrayList<>();
    for (int table = 1; units.find(); table++) {
      String other = units.group(1).isEmpty() ? "单位：万元" : "单位：元";
      String swapped =
          Fixtures.BUDGET.substring(0, units.start())
              + other
              + Fixtures.BUDGET.substring(units.end());
      if (check("budget", swapped).stream().anyMatch(LedgerTest::isGrave)) {
        broken.add(table);
      }
    }
    // Table 7 prints no number: the department spends no state capital.
    assertThat(broken).containsExactly(1, 2, 3, 4, 5, 6, 8, 9);
  }

  /** Table 1 has the personnel of all money, Table 8 that of the general public budget alone. */
  @Test
  void anIdentityThatOnlyHoldsForGeneralMoneyIsNotAskedOfOther() {
    String all = "支出总计\t5411300\t2888400\t822900\t1700000";
    String more = Fixtures.UNIT.replace(all, "支出总计\t5411300\t2988400\t822900\t1600000");
    String less = Fixtures.UNIT.replace(all, "支出总计\t5411300\t2788400\t822900\t1800000");

    assertThat(outcomes("X08", check("unit", more))).containsExactly(Outcome.HOLDS);
    assertThat(outcomes("X08", check("unit", less))).doesNotContain(Outcome.HOLDS);
    assertThat(outcomes("X08", check("budget", Fixtures.BUDGET)))
        .containsExactly(Outcome.NOT_APPLICABLE);
  }

  @Test
  void whatFailsHasBothAmountsTheirDifferenceAndItsPlace() {
    String wrong =
        Fixtures.BUDGET.replace("行政运行\t3000000\t3000000\t0\n", "行政运行\t3000000\t2000000\t0\n");

    List<Finding> failed =
        check("budget", wrong).stream().filter(finding -> finding.isTold()).toList();

    assertThat(failed).extracting(Finding::rule).contains("W01", "W04");
    assertThat(failed)
        .filteredOn(finding -> finding.rule().startsWith("W") || finding.rule().startsWith("X"))
        .allSatisfy(
            finding -> {
              assertThat(finding.difference())
                  .isNotNull()
                  .isEqualByComparingTo(finding.actual().subtract(finding.expected()));
              assertThat(finding.subject().figure()).isNotNull();
              assertThat(finding.subject().place()).isNotNull();
              assertThat(finding.evidence()).hasSizeGreaterThan(1);
              assertThat(finding.explanation()).isNotBlank();
            });
  }

  private static List<Finding> check(String name, String text) {
    Disclosure document =
        DisclosureReader.read(name + ".txt", text.getBytes(StandardCharsets.UTF_8));
    return Checks.of(document);
  }

  private static Set<String> held(List<Finding> ledger) {
    return ledger.stream()
        .filter(finding -> finding.outcome() == Outcome.HOLDS)
        .map(finding -> finding.rule() + finding.explanation())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Outcome> outcomes(String rule, List<Finding> ledger) {
    return ledger.stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(Finding::outcome)
        .toList();
  }

  private static boolean isGrave(Finding finding) {
    return finding.isTold()
        && (finding.severity() == Severity.CRITICAL || finding.severity() == Severity.MAJOR);
  }

  private static String lineAt(String text, int index) {
    return text.substring(text.lastIndexOf('\n', index) + 1, text.indexOf('\n', index));
  }
}
