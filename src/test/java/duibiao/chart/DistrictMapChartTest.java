package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.chart.DistrictMapChart.Spot;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;

class DistrictMapChartTest {

  private static final DistrictMapChart CHART =
      new DistrictMapChart(
          2025,
          "普陀区各部门",
          List.of(
              spot("甲街道", "街道", 2, "3", "0"),
              spot("乙街道", "街道", 2, "2.8", "0.1"),
              spot("财政局", "政府综合部门", 1, "-3", "0.5"),
              spot("教育局", "教育", 1, "-2", "-0.5")),
          new BigDecimal("0.617000"),
          "公开文本");

  @Test
  void aDistanceIsAsLongUpwardsAsAcross() {
    XYPlot plot = CHART.picture().chart().getXYPlot();
    double across = plot.getDomainAxis().getRange().getLength() / 712;
    double up = plot.getRangeAxis().getRange().getLength() / 460;

    assertThat(up).isCloseTo(across, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(plot.getDomainAxis().isVisible() || plot.getRangeAxis().isVisible()).isFalse();
  }

  @Test
  void clustersDifferInShapeAndAreCalledByTheKindOfMost() {
    assertThat(Mark.GROUPS.stream().map(Mark::fill)).doesNotHaveDuplicates();
    assertThat(CHART.picture().description())
        .contains("第1组（2个）", "第2组（2个，多为街道）")
        .contains("横轴、纵轴没有含义", "差异的62%");
  }

  @Test
  void allNamesAreOfferedAndTheDataHasThemAll() {
    DotRenderer renderer = (DotRenderer) CHART.picture().chart().getXYPlot().getRenderer();

    assertThat(renderer.names())
        .extracting(DotRenderer.Name::text)
        .containsExactly("教育局", "财政局", "乙街道", "甲街道");
    assertThat(CHART.picture().data().rows())
        .contains(List.of("甲街道", "街道", "2", "3", "0"))
        .hasSize(4);
  }

  @Test
  void oneSpotIsDrawnToo() {
    assertThat(
            new DistrictMapChart(
                    2025, "", List.of(spot("甲", "", 1, "0", "0")), BigDecimal.ONE, "文本")
                .picture()
                .png())
        .isNotEmpty();
  }

  private static Spot spot(String department, String kind, int cluster, String x, String y) {
    return new Spot(department, kind, cluster, new BigDecimal(x), new BigDecimal(y));
  }
}
