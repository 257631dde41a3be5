package duibiao.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.taxonomy.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonPageTest {

  @Test
  void staysWithTheLastFullYearUntilHalfHavePublished() {
    FabricatedDistrict district = FabricatedDistrict.drawn(6, 0, List.of(2024));
    with(district, "财政局", "审计局");
    assertThat(year(district)).isEqualTo(2024);
    with(district, "统计局");
    assertThat(year(district)).isEqualTo(2025);
  }

  @Test
  void namesTheDistrictWhereThereAreSeveral() {
    Publisher here = new Publisher("普陀区", "财政局");
    Publisher there = new Publisher("闵行区", "财政局");
    assertThat(PublisherNames.of(Set.of(here, there), List.of()))
        .isEqualTo(Map.of(here, "普陀区 财政局", there, "闵行区 财政局"));
  }

  @Test
  void ordersNamesByPronunciation() {
    assertThat(FabricatedDistrict.drawn(3, 0, List.of(2024)).figures())
        .extracting(figures -> Comparison.of(figures).get(0))
        .satisfies(
            comparison ->
                assertThat(comparison.publishers().stream().map(comparison::name))
                    .containsExactly("财政局", "审计局", "统计局"));
  }

  private static void with(FabricatedDistrict district, String... names) {
    for (String name : names) {
      district.with(name, Level.DEPARTMENT, 2025, "R02", 1.0, 2);
    }
  }

  private static int year(FabricatedDistrict district) {
    return Comparison.of(district.figures()).get(0).year();
  }
}
