package duibiao.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.ratio.Ratio.State;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DepartmentRatiosTest {

  @Test
  void aShareIsAFractionWithBothCells() {
    Ratio ratio = only("R02", year(2024, "B3/total/basic=600", "B3/total/total=1000"));

    assertThat(ratio.value()).isEqualTo("0.600000");
    assertThat(ratio.state()).isEqualTo(State.OK);
    assertThat(ratio.numeratorSource()).isEqualTo("2024.pdf B3/total/basic");
    assertThat(ratio.denominatorSource()).isEqualTo("2024.pdf B3/total/total");
  }

  @Test
  void anAbsentFigureIsNotZero() {
    Ratio ratio = only("R17", year(2024, "procurement/total=1000"));

    assertThat(ratio.value()).isNull();
    assertThat(ratio.state()).isEqualTo(State.NOT_DISCLOSED);
    assertThat(ratio.denominator()).isEqualByComparingTo("1000");
  }

  @Test
  void aZeroBaseGivesNoRatio() {
    Ratio ratio = only("R17", year(2024, "procurement/sme_reserve=0", "procurement/total=0"));

    assertThat(ratio.value()).isNull();
    assertThat(ratio.state()).isEqualTo(State.ZERO_BASE);
  }

  @Test
  void aZeroNumeratorIsARatioOfZero() {
    Ratio ratio = only("R17", year(2024, "procurement/sme_reserve=0", "procurement/total=9"));

    assertThat(ratio.value()).isZero();
    assertThat(ratio.state()).isEqualTo(State.OK);
  }

  @Test
  void aChangeIsMeasuredByLastYearsDocument() {
    Ratio ratio =
        only(
            "R09",
            year(2023, "B9/total/three_public=229100"),
            year(2024, "B9/total/three_public=479100", "R09/prior=1"));

    assertThat(ratio.fiscalYear()).isEqualTo(2024);
    assertThat(ratio.value()).isEqualTo("1.091227");
    assertThat(ratio.denominatorSource()).startsWith("2023.pdf");
  }

  @Test
  void aChangeFallsBackOnWhatTheProseImplies() {
    Ratio ratio = only("R09", year(2024, "B9/total/three_public=110", "R09/prior=100"));

    assertThat(ratio.value()).isEqualTo("0.100000");
    assertThat(ratio.denominatorSource()).endsWith("R09/prior");
  }

  @Test
  void aChangeSkipsNoYear() {
    Ratio ratio =
        only(
            "R09",
            year(2022, "B9/total/three_public=100"),
            year(2024, "B9/total/three_public=110"));

    assertThat(ratio.state()).isEqualTo(State.NOT_DISCLOSED);
  }

  @Test
  void theLastDocumentOfAYearCounts() {
    YearFigures first = figures("a.pdf", 2024, "B3/total/basic=1", "B3/total/total=4");
    YearFigures second = figures("b.pdf", 2024, "B3/total/basic=2", "B3/total/total=4");

    assertThat(DepartmentRatios.of(List.of(second, first)))
        .filteredOn(ratio -> ratio.id().equals("R02"))
        .singleElement()
        .satisfies(ratio -> assertThat(ratio.value()).isEqualTo(new BigDecimal("0.500000")));
  }

  private static Ratio only(String metric, YearFigures... years) {
    List<Ratio> ratios =
        DepartmentRatios.of(Arrays.asList(years)).stream()
            .filter(ratio -> ratio.id().equals(metric))
            .toList();
    return ratios.get(ratios.size() - 1);
  }

  private static YearFigures year(int year, String... figures) {
    return figures(year + ".pdf", year, figures);
  }

  private static YearFigures figures(String document, int year, String... figures) {
    return YearFigures.of(
        document,
        "乙区",
        "乙区档案局",
        "department",
        year,
        Stream.of(figures)
            .map(figure -> figure.split("="))
            .map(part -> new Figure(part[0], new BigDecimal(part[1]), document + " " + part[0]))
            .toList());
  }
}
