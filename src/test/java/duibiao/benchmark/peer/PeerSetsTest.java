package duibiao.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.dataset.Engine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class PeerSetsTest {

  /** Stored lists of neighbours grow old; these are made anew of the figures of each year. */
  @Test
  void everyYearHasNeighboursOfItsOwnAndSaysWhatTheyWereMadeOf() {
    List<Row> profiles = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      profiles.add(profile("局" + i, 2023, i));
      profiles.add(profile("局" + i, 2024, i == 1 ? 20 : i - 1));
    }

    List<Row> sets = PeerSets.of(Engine.HELD.of(profiles, Profiles.SCHEMA), OwnSets.NONE).collect();

    assertThat(nearest(sets, "局1", 2023)).isEqualTo("局2");
    assertThat(nearest(sets, "局1", 2024)).isEqualTo("局20");
    assertThat(sets)
        .filteredOn(row -> row.getAs("basis").equals("nearest"))
        .hasSize(2 * 20 * 15)
        .allSatisfy(
            row -> {
              assertThat(row.<BigDecimal>getAs("size_part")).isEqualByComparingTo("1");
              assertThat(row.<BigDecimal>getAs("comparability")).isLessThan(BigDecimal.ONE);
              assertThat(row.<String>getAs("missing")).isEqualTo("人员经费占比、项目支出占比");
            });
  }

  private static String nearest(List<Row> sets, String department, int year) {
    return sets.stream()
        .filter(row -> row.getAs("basis").equals("nearest"))
        .filter(row -> row.<Integer>getAs("fiscal_year") == year)
        .filter(row -> row.getAs("department").equals(department))
        .filter(row -> row.<Integer>getAs("place") == 1)
        .findFirst()
        .orElseThrow()
        .getAs("peer");
  }

  /** Each is twice as large as the one before, so that only size tells them apart. */
  private static Row profile(String department, int year, int place) {
    return Profiles.row(
        new Profile(
            "甲区",
            department,
            "department",
            year,
            null,
            BigDecimal.valueOf(1_000_000L << place).setScale(2),
            null,
            null,
            Map.of("201", BigDecimal.ONE)));
  }
}
