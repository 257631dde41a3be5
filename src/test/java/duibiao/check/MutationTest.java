package duibiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Disclosure;
import duibiao.fact.Fact;
import duibiao.finding.Finding;
import duibiao.finding.Outcome;
import duibiao.money.Amount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One digit is changed in one cell of a sound document, in every cell in turn. */
class MutationTest {

  @ParameterizedTest
  @ValueSource(strings = {"budget", "unit", "final"})
  void everyChangedDigitIsFound(String name) {
    Disclosure sound = Fixtures.read(name + ".txt", Fixtures.text(name));
    Set<String> before = told(Checks.of(sound));
    List<String> missed = new ArrayList<>();
    int changed = 0;
    Set<String> forms = new TreeSet<>();
    for (int i = 0; i < sound.facts().size(); i++) {
      Fact fact = sound.facts().get(i);
      String printed = fact.amount().printed();
      if (fact.amount().isNumber()) {
        changed++;
        forms.add(fact.form().name());
        String other = digitChanged(printed, i % printed.length());
        Set<String> found = told(Checks.of(with(sound, i, other)));
        found.removeAll(before);
        if (found.isEmpty()) {
          missed.add(fact.key() + " " + printed + " changed to " + other);
        }
      }
    }
    assertThat(changed).isGreaterThan(150);
    // Neither budget spends state capital, so their Table 7 prints no number.
    assertThat(forms).containsAll(sound.forms().stream().filter(f -> !f.equals("B7")).toList());
    assertThat(missed).isEmpty();
  }

  /** Changes the digit at a place, or the last one where the decimal point stands there. */
  private static String digitChanged(String printed, int place) {
    int at = Character.isDigit(printed.charAt(place)) ? place : printed.length() - 1;
    char other = printed.charAt(at) == '9' ? '8' : (char) (printed.charAt(at) + 1);
    return printed.substring(0, at) + other + printed.substring(at + 1);
  }

  private static Set<String> told(List<Finding> ledger) {
    return ledger.stream()
        .filter(
            finding -> finding.outcome() == Outcome.FAILS || finding.outcome() == Outcome.EXPLAINED)
        .map(Finding::toString)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Disclosure with(Disclosure sound, int index, String printed) {
    List<Fact> facts = new ArrayList<>(sound.facts());
    Fact fact = facts.get(index);
    facts.set(
        index,
        new Fact(
            fact.form(),
            fact.line(),
            fact.measure(),
            Amount.read(printed, fact.unit()),
            fact.unit(),
            fact.source(),
            fact.label()));
    return new Disclosure(
        sound.file(),
        sound.format(),
        sound.pages(),
        sound.identity(),
        sound.status(),
        sound.forms(),
        facts,
        sound.claims(),
        sound.targets(),
        sound.passages(),
        sound.findings());
  }
}
