package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.benchmark.Benchmark.Spread;
import duibiao.chart.RankingChart.Bar;
import duibiao.ratio.MetricCatalogue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.Test;

class RankingChartTest {

  private static final List<Bar> BARS =
      List.of(bar("甲街道", "0.25"), bar("乙街道", null), bar("丙街道", "0.5"), bar("丁街道", "-0.1"));

  @Test
  void ranksFromHighToLowWithUnknownValuesLast() {
    assertThat(chart(BARS, few()).bars())
        .extracting(Bar::department)
        .containsExactly("丙街道", "甲街道", "丁街道", "乙街道");
  }

  @Test
  void drawsValuesInTheUnitOfTheMetric() {
    CategoryPlot plot = plot(chart(BARS, few()));
    assertThat(plot.getDataset().getValue(0, 0)).isEqualTo(50.0);
    assertThat(plot.getDataset().getValue(0, 3)).isNull();
  }

  @Test
  void saysYearGroupUnitSampleSizeRankAndSource() {
    Picture picture = chart(BARS, few()).picture();
    assertThat(picture.title()).isEqualTo("2025年普陀区街道类部门基本支出占比");
    assertThat(picture.description())
        .contains(
            "单位：%",
            "样本数n＝3",
            "甲街道25.00%（第2位/共3个）",
            "中位数25.00%",
            "部门，基本支出占比（%）：丙街道，50.00",
            "丁街道，-10.00；乙街道，—")
        .endsWith("数据来源：2025年部门预算公开文本");
  }

  @Test
  void drawsMedianAndQuartilesOfFiveOrMore() {
    CategoryPlot plot = plot(chart(BARS, new Spread(5, d("0.2"), d("0.3"), d("0.4"))));
    IntervalMarker band = (IntervalMarker) only(plot.getRangeMarkers(Layer.BACKGROUND));
    assertThat(band.getStartValue()).isEqualTo(20);
    assertThat(band.getEndValue()).isEqualTo(40);
    ValueMarker median = (ValueMarker) only(plot.getRangeMarkers(Layer.FOREGROUND));
    assertThat(median.getValue()).isEqualTo(30);
  }

  @Test
  void leavesTheBandOutAndSaysSoWhenThereAreFewerThanFive() {
    RankingChart chart = chart(BARS, few());
    assertThat(plot(chart).getRangeMarkers(Layer.BACKGROUND)).isNull();
    assertThat(chart.picture().description()).contains("样本数不足5，不绘四分位区间");
  }

  @Test
  void growsWithTheNumberOfDepartments() {
    int one = chart(BARS.subList(0, 1), few()).picture().height();
    int twenty = chart(Collections.nCopies(20, BARS.get(0)), few()).picture().height();
    int eighty = chart(Collections.nCopies(80, BARS.get(0)), few()).picture().height();
    assertThat(twenty).isGreaterThan(one + 400);
    assertThat(eighty).isGreaterThan(twenty + 800);
  }

  @Test
  void makesRoomForLongNames() {
    Bar longName = bar("上海市普陀区人民政府机关事务管理局".repeat(4), "0.5");
    assertThat(chart(List.of(longName), few()).picture().height())
        .isGreaterThan(chart(BARS.subList(0, 1), few()).picture().height() + 20);
  }

  @Test
  void drawsNothingButItsFrameWithoutDepartments() {
    assertThat(chart(List.of(), new Spread(0, null, null, null)).picture().png()).isNotEmpty();
  }

  private static Object only(Collection<?> markers) {
    assertThat(markers).hasSize(1);
    return markers.iterator().next();
  }

  private static Spread few() {
    return new Spread(3, null, d("0.25"), null);
  }

  private static RankingChart chart(List<Bar> bars, Spread spread) {
    return new RankingChart(
        MetricCatalogue.shipped().find("R02").orElseThrow(),
        2025,
        "普陀区街道类部门",
        bars,
        spread,
        "甲街道",
        "2025年部门预算公开文本");
  }

  private static CategoryPlot plot(RankingChart chart) {
    return chart.picture().chart().getCategoryPlot();
  }

  private static Bar bar(String department, String value) {
    return new Bar(department, value == null ? null : d(value));
  }

  private static BigDecimal d(String number) {
    return new BigDecimal(number);
  }
}
