package duibiao.benchmark.trend;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.benchmark.trend.Trend.Direction;
import duibiao.benchmark.trend.Trend.Point;
import duibiao.ratio.Ratio;
import duibiao.ratio.Ratio.State;
import duibiao.taxonomy.Register;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DepartmentTrendsTest {

  @Test
  void fiveRisingYearsAreATrend() {
    Trend trend = one(2020, "0.10", "0.12", "0.13", "0.15", "0.18");

    assertThat(trend.direction()).isEqualTo(Direction.RISING);
    assertThat(trend.probability()).isEqualByComparingTo("0.016667");
    assertThat(trend.slope()).isEqualByComparingTo("0.02");
    assertThat(trend.change()).isEqualByComparingTo("0.08");
    assertThat(trend.growth()).isEqualByComparingTo("0.8");
  }

  @Test
  void fourYearsAreTooFewForAnyTrend() {
    Trend trend = one(2021, "0.1", "0.2", "0.3", "0.4");

    assertThat(trend.probability()).isNull();
    assertThat(trend.direction().label()).isEqualTo("年份不足，不作趋势判断");
  }

  @Test
  void upAndDownIsNoTrend() {
    assertThat(one(2020, "0.1", "0.3", "0.2", "0.4", "0.1").direction()).isEqualTo(Direction.NONE);
  }

  /** FBIT fills missing years with zero. */
  @Test
  void aMissingYearIsNotFilled() {
    Trend trend = one(2020, "0.1", null, "0.3", null, "0.5");

    assertThat(trend.values()).extracting(Point::year).containsExactly(2020, 2022, 2024);
    assertThat(trend.slope()).isEqualByComparingTo("0.1");
    assertThat(trend.direction()).isEqualTo(Direction.TOO_SHORT);
  }

  @Test
  void aZeroBaseHasNoGrowthAndSaysSo() {
    Trend trend = one(2023, "0", "0.3");

    assertThat(trend.growth()).isNull();
    assertThat(trend.growthNote()).isEqualTo("上年无此项预算，不计算增幅");
    assertThat(one(2022, "0", "0.1", "0.3").growthNote()).isEqualTo("2022年无此项预算，不计算增幅");
  }

  @Test
  void aMergerSplitsTheSeriesAndARenamingDoesNot() {
    Register register =
        new Register(
            List.of(
                new Register.Entry("甲区", "文旅局", "文旅局", 2022, 9999, ""),
                new Register.Entry("甲区", "文旅局", "旅游局", 0, 2021, "合并"),
                new Register.Entry("甲区", "文旅局", "文体旅游局", 2023, 2023, "更名")));

    List<Trend> trends =
        DepartmentTrends.of(ratios(2020, "0.1", "0.1", "0.4", "0.4", "0.4"), register);

    assertThat(trends).extracting(t -> t.first().year()).containsExactly(2020, 2022);
    assertThat(trends.get(0).startsAt()).isNull();
    assertThat(trends.get(1).startsAt()).isEqualTo("2022年合并（旅游局）");
    assertThat(trends.get(1).change()).isEqualByComparingTo("0");
  }

  private static Trend one(int firstYear, String... values) {
    List<Trend> trends = DepartmentTrends.of(ratios(firstYear, values), Register.EMPTY);
    assertThat(trends).hasSize(1);
    return trends.get(0);
  }

  private static List<Ratio> ratios(int firstYear, String... values) {
    List<Ratio> ratios = new ArrayList<>();
    for (String value : Arrays.asList(values)) {
      int year = firstYear + ratios.size();
      ratios.add(
          new Ratio(
              "R10",
              year + ".pdf",
              "甲区",
              "文旅局",
              "department",
              year,
              value == null ? null : new BigDecimal(value).setScale(6),
              null,
              null,
              value == null ? State.NOT_DISCLOSED : State.OK,
              null,
              null,
              List.of(),
              List.of()));
    }
    return ratios;
  }
}
