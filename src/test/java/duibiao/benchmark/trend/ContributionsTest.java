package duibiao.benchmark.trend;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.benchmark.trend.LineOverrides.Entry;
import duibiao.dataset.Engine;
import duibiao.fact.Facts;
import duibiao.taxonomy.Register;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class ContributionsTest {

  private static final List<Row> FACTS =
      List.of(
          item(2023, "2010601", "行政运行", "100.00"),
          item(2023, "2129999", "其他城乡社区支出", "60.00"),
          item(2023, "2080801", "死亡抚恤", "10.00"),
          item(2024, "2010601", "行政运行", "110.00"),
          item(2024, "2120199", "城乡社区管理", "80.00"),
          item(2024, "2080899", "死亡抚恤", "20.00"));

  @Test
  void everyItemTellsHowItWasFollowedAndWhatItAdds() {
    assertThat(rows(new LineOverrides(List.of(new Entry("", 2024, "2129999", "2120199")))))
        .containsExactly(
            "2024 2120199 2129999 60.00 80.00 20.00 0.500000 override",
            "2024 2010601 2010601 100.00 110.00 10.00 0.250000 code",
            "2024 2080899 2080801 10.00 20.00 10.00 0.250000 name");
  }

  @Test
  void whatHasNoPartnerIsToldAndNotGuessed() {
    assertThat(rows(LineOverrides.NONE))
        .contains(
            "2024 2120199 null null 80.00 80.00 2.000000 began",
            "2024 2129999 2129999 60.00 null -60.00 -1.500000 ended");
  }

  private static List<String> rows(LineOverrides overrides) {
    return Contributions.of(Engine.HELD.of(FACTS, Facts.SCHEMA), Register.EMPTY, overrides)
        .select(
            "fiscal_year",
            "code",
            "prior_code",
            "prior_yuan",
            "yuan",
            "change_yuan",
            "share_of_change",
            "matched")
        .collect()
        .stream()
        .map(row -> row.mkString(" "))
        .toList();
  }

  private static Row item(int year, String code, String name, String yuan) {
    return RowFactory.create(
        year + ".pdf",
        year,
        "乙区",
        "乙区档案局",
        "department",
        "budget",
        "B3",
        code,
        "total",
        new BigDecimal(yuan),
        yuan,
        "元",
        "number",
        1,
        1,
        Integer.parseInt(code.substring(3)),
        1,
        "第1页",
        name,
        "ruled",
        null,
        null,
        null,
        null);
  }
}
