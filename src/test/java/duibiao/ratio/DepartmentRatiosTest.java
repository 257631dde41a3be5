package duibiao.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.ratio.Ratio.State;
import org.junit.jupiter.api.Test;

class DepartmentRatiosTest {

  private static final MetricCatalogue CATALOGUE = MetricCatalogue.shipped();

  @Test
  void aShareIsAFractionWithBothCells() {
    Ratio ratio = only("R02", Disclosed.in(2024, "B3/total/basic=600", "B3/total/total=1000"));

    assertThat(ratio.value()).isEqualTo("0.600000");
    assertThat(ratio.state()).isEqualTo(State.OK);
    assertThat(ratio.numeratorSource()).isEqualTo("2024.pdf B3/total/basic");
    assertThat(ratio.denominatorSource()).isEqualTo("2024.pdf B3/total/total");
    assertThat(ratio.numeratorKeys()).containsExactly("B3/total/basic");
  }

  @Test
  void anAbsentFigureIsNotZero() {
    Ratio ratio = only("R17", Disclosed.in(2024, "procurement/total=1000"));

    assertThat(ratio.value()).isNull();
    assertThat(ratio.state()).isEqualTo(State.NOT_DISCLOSED);
    assertThat(ratio.denominator()).isEqualByComparingTo("1000");
  }

  @Test
  void aZeroBaseGivesNoRatio() {
    Ratio ratio =
        only("R17", Disclosed.in(2024, "procurement/sme_reserve=0", "procurement/total=0"));

    assertThat(ratio.value()).isNull();
    assertThat(ratio.state()).isEqualTo(State.ZERO_BASE);
  }

  @Test
  void aZeroNumeratorIsARatioOfZero() {
    Ratio ratio =
        only("R17", Disclosed.in(2024, "procurement/sme_reserve=0", "procurement/total=9"));

    assertThat(ratio.value()).isZero();
    assertThat(ratio.state()).isEqualTo(State.OK);
  }

  @Test
  void whatUnitsDoNotDiscloseDoesNotApplyToThem() {
    Disclosed unit =
        new Disclosed()
            .ofLevel("unit")
            .and(2024, "procurement/sme_reserve=1", "procurement/total=9");

    assertThat(only("R17", unit).state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(only("R17", unit).value()).isNull();
  }

  @Test
  void aFigureThatIsNotReconciledKeepsItsValueAndSaysSo() {
    Disclosed held =
        Disclosed.in(2024, "B3/total/basic=600", "B3/total/total=1000").held("B3/total/total");

    assertThat(only("R02", held).state()).isEqualTo(State.UNRECONCILED);
    assertThat(only("R02", held).value()).isEqualTo("0.600000");
  }

  @Test
  void anEstimateKeepsItsValueAndSaysSo() {
    Ratio ratio =
        only(
            "R06",
            Disclosed.in(
                2024, "B8/30229/total=43200", "B5/2080599/total=520", "B8/total/public=80"));

    assertThat(ratio.denominator()).isEqualByComparingTo("8");
    assertThat(ratio.value()).isEqualByComparingTo("10");
    assertThat(ratio.state()).isEqualTo(State.ESTIMATE);
  }

  @Test
  void headsThatAreNoWholeNumberAreNotUsed() {
    Ratio ratio =
        only(
            "R06",
            Disclosed.in(
                2024, "B8/30229/total=43201", "B5/2080599/total=520", "B8/total/public=80"));

    assertThat(ratio.state()).isEqualTo(State.NOT_DISCLOSED);
  }

  @Test
  void budgetAndFinalAccountsOfAYearAreReadTogether() {
    Disclosed both = Disclosed.in(2024, "B5/total/total=200").andFinal(2024, "F5/total/total=190");

    assertThat(only("R26", both).value()).isEqualTo("0.950000");
    assertThat(only("R26", both).document()).isEqualTo("2024-决算.pdf");
  }

  @Test
  void aChangeIsMeasuredByLastYearsDocument() {
    Ratio ratio =
        only(
            "R09",
            Disclosed.in(2023, "B9/total/three_public=229100")
                .and(2024, "B9/total/three_public=479100")
                .implying(2024, "three_public/three_public=1"));

    assertThat(ratio.fiscalYear()).isEqualTo(2024);
    assertThat(ratio.value()).isEqualTo("1.091227");
    assertThat(ratio.numerator()).isEqualByComparingTo("250000");
    assertThat(ratio.denominatorSource()).startsWith("2023.pdf");
    assertThat(ratio.numeratorKeys())
        .containsExactly("B9/total/three_public", "prior(B9/total/three_public)");
  }

  @Test
  void aChangeFallsBackOnWhatTheProseImplies() {
    Ratio ratio =
        only(
            "R09",
            Disclosed.in(2024, "B9/total/three_public=110")
                .implying(2024, "three_public/three_public=100"));

    assertThat(ratio.value()).isEqualTo("0.100000");
    assertThat(ratio.denominatorKeys()).containsExactly("prior(three_public/three_public)");
  }

  @Test
  void aChangeSkipsNoYear() {
    Ratio ratio =
        only(
            "R09",
            Disclosed.in(2022, "B9/total/three_public=100").and(2024, "B9/total/three_public=110"));

    assertThat(ratio.state()).isEqualTo(State.NOT_DISCLOSED);
  }

  @Test
  void theLastDocumentOfAYearCounts() {
    Disclosed two =
        new Disclosed()
            .and("b.pdf", "budget", 2024, false, "B3/total/basic=2", "B3/total/total=4")
            .and("a.pdf", "budget", 2024, false, "B3/total/basic=1", "B3/total/total=4");

    assertThat(only("R02", two).value()).isEqualTo("0.500000");
  }

  @Test
  void whatNothingPublishedCanTellIsListedAllTheSame() {
    Ratio ratio = only("R25", Disclosed.in(2024, "B3/total/total=1"));

    assertThat(ratio.state()).isEqualTo(State.NOT_DISCLOSED);
    assertThat(ratio.numeratorKeys()).isEmpty();
  }

  @Test
  void amountsBeyondAnyBudgetGiveNoRatioAndEndNothing() {
    Ratio ratio =
        only(
            "R02",
            Disclosed.in(2024, "B3/total/basic=999999999999999999.99", "B3/total/total=0.01"));

    assertThat(ratio.value()).isNull();
    assertThat(ratio.state()).isEqualTo(State.NOT_APPLICABLE);
  }

  private static Ratio only(String metric, Disclosed disclosed) {
    return disclosed.ratio(metric, CATALOGUE);
  }
}
