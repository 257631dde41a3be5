package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import duibiao.benchmark.Benchmark.Spread;
import duibiao.chart.TrendChart.Break;
import duibiao.chart.TrendChart.Year;
import duibiao.ratio.MetricCatalogue;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class TrendChartTest {

  private static final Spread PEERS =
      new Spread(8, new BigDecimal("0.001"), new BigDecimal("0.002"), new BigDecimal("0.003"));
  private static final Spread FEW = new Spread(4, null, new BigDecimal("0.002"), null);

  private static final TrendChart GAPS =
      chart(
          year(2025, "0.0035", PEERS),
          year(2021, "0.0025", PEERS),
          year(2022, null, FEW),
          year(2024, "0.0015", PEERS));

  @Test
  void leavesAGapWhereAYearIsMissingOrUnknown() {
    XYDataset lines = plot(GAPS).getDataset(1);
    assertThat(lines.getItemCount(1)).isEqualTo(5);
    assertThat(lines.getY(1, 0)).isEqualTo(2.5);
    assertThat(lines.getY(1, 1)).isNull();
    assertThat(lines.getY(1, 2)).isNull();
    assertThat(lines.getY(0, 1)).isEqualTo(2.0);
    assertThat(lines.getY(0, 2)).isNull();
  }

  @Test
  void drawsTheBandOnlyWhereThereAreQuartiles() {
    XYDataset band = plot(GAPS).getDataset(0);
    assertThat(band.getSeriesCount()).isEqualTo(2);
    assertThat(band.getSeriesKey(0)).isEqualTo(2021);
    assertThat(band.getSeriesKey(1)).isEqualTo(2024);
  }

  @Test
  void saysYearsUnitPeersGapsAndSource() {
    Picture picture = GAPS.picture();
    assertThat(picture.title()).isEqualTo("万里街道2021至2025年“三公”经费占财政拨款比重");
    assertThat(picture.description())
        .contains("单位：‰", "样本数n＝4至8", "2025，3.500，1.000，2.000，3.000，8")
        .contains("2022年样本数不足5", "2022年、2023年本部门无数据")
        .endsWith("数据来源：部门预算公开文本");
  }

  @Test
  void marksTheYearFromWhichOnTheDepartmentIsAnother() {
    Break renamed = new Break(2024, "更名");
    Break before = new Break(2019, "分设");
    TrendChart chart =
        new TrendChart(
            MetricCatalogue.shipped().find("R10").orElseThrow(),
            "万里街道",
            "普陀区街道类部门",
            List.of(year(2023, "0.1", PEERS), year(2024, "0.2", PEERS)),
            List.of(renamed, before),
            "公开文本");
    assertThat(plot(chart).getAnnotations())
        .filteredOn(BreakLines.class::isInstance)
        .asInstanceOf(InstanceOfAssertFactories.list(BreakLines.class))
        .flatExtracting(BreakLines::breaks)
        .containsExactly(renamed);
    assertThat(chart.picture().description())
        .contains("机构变动", "2024，200.000，1.000，2.000，3.000，8，更名");
  }

  @Test
  void writesYearsAsIntegers() {
    NumberAxis years = (NumberAxis) plot(GAPS).getDomainAxis();
    assertThat(years.getTickUnit().getSize()).isEqualTo(1);
    assertThat(years.getNumberFormatOverride().format(2025)).isEqualTo("2025");
  }

  @Test
  void drawsASingleYearAndADepartmentWithoutPeers() {
    assertThat(chart(year(2025, "-0.5", null)).picture().title()).startsWith("万里街道2025年");
    assertThat(chart(year(2025, "0", PEERS)).picture().png()).isNotEmpty();
  }

  @Test
  void needsAYear() {
    assertThatIllegalArgumentException().isThrownBy(() -> chart()).withMessageContaining("years");
  }

  private static TrendChart chart(Year... years) {
    return new TrendChart(
        MetricCatalogue.shipped().find("R10").orElseThrow(),
        "万里街道",
        "普陀区街道类部门",
        List.of(years),
        "部门预算公开文本");
  }

  private static Year year(int year, String value, Spread peers) {
    return new Year(year, value == null ? null : new BigDecimal(value), peers);
  }

  private static XYPlot plot(TrendChart chart) {
    return chart.picture().chart().getXYPlot();
  }
}
