package duibiao.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.dataset.Engine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class PositionsTest {

  @Test
  void everyDistrictOfThreeDepartmentsHasAMapAndNoOther() {
    List<Row> profiles =
        List.of(
            profile("甲区", "教育局", 9),
            profile("甲区", "档案局", 1),
            profile("甲区", "信访办", 1),
            profile("乙区", "教育局", 9),
            profile("乙区", "档案局", 1));

    List<Row> rows = Positions.of(Engine.HELD.of(profiles, Profiles.SCHEMA)).collect();

    assertThat(rows)
        .extracting(row -> row.<String>getAs("district") + row.<String>getAs("department"))
        .containsExactlyInAnyOrder("甲区教育局", "甲区档案局", "甲区信访办");
    assertThat(rows).allSatisfy(row -> assertThat(row.<Integer>getAs("cluster")).isPositive());
  }

  private static Row profile(String district, String department, int millions) {
    return Profiles.row(
        new Profile(
            district,
            department,
            "department",
            2024,
            null,
            BigDecimal.valueOf(millions * 1_000_000L).setScale(2),
            new BigDecimal("0.5").setScale(6),
            null,
            Map.of()));
  }
}
