package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.chart.BeeswarmChart.Dot;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class BeeswarmChartTest {

  private static final BeeswarmChart CHART =
      chart(
          dot("甲", "0.001"),
          dot("乙", "0.001"),
          dot("丙", "0.001"),
          dot("丁", "0.002"),
          dot("戊", "0.005"),
          dot("己", null));

  @Test
  void drawsEveryKnownDepartmentOnceInPerMille() {
    XYDataset dots = plot(CHART).getDataset();
    assertThat(dots.getItemCount(0)).isEqualTo(4);
    assertThat(dots.getItemCount(1)).isEqualTo(1);
    assertThat(dots.getXValue(1, 0)).isEqualTo(2.0);
    assertThat(dots.getXValue(0, 3)).isEqualTo(5.0);
  }

  @Test
  void movesEqualValuesApart() {
    XYDataset dots = plot(CHART).getDataset();
    assertThat(IntStream.range(0, 3).mapToDouble(i -> dots.getYValue(0, i)))
        .containsExactly(0.0, 11.0, -11.0);
  }

  @Test
  void marksMedianAndQuartiles() {
    Collection<?> markers = plot(CHART).getDomainMarkers(Layer.BACKGROUND);
    assertThat(List.<Object>copyOf(markers))
        .satisfiesExactly(
            band -> assertThat(((IntervalMarker) band).getEndValue()).isEqualTo(2.0),
            median -> assertThat(((ValueMarker) median).getValue()).isEqualTo(1.0));
  }

  @Test
  void namesTheDepartmentInQuestionFirstThenTheEnds() {
    DotRenderer renderer = (DotRenderer) plot(CHART).getRenderer();
    assertThat(renderer.names())
        .extracting(DotRenderer.Name::text)
        .containsExactly("丁 2.000‰", "甲 1.000‰", "戊 5.000‰");
  }

  @Test
  void eachKindHasALaneWithTheHighestMedianOnTop() {
    BeeswarmChart chart =
        chart(
            new Dot("甲", "街道", new BigDecimal("0.001")),
            new Dot("乙", "街道", new BigDecimal("0.003")),
            new Dot("丙", "党委部门", new BigDecimal("0.004")),
            new Dot("戊", "党委部门", null));
    LaneAxis axis = (LaneAxis) plot(chart).getRangeAxis();

    assertThat(axis.lanes()).extracting(LaneAxis.Lane::name).containsExactly("党委部门", "街道");
    assertThat(plot(chart).getDataset().getYValue(0, 0)).isEqualTo(axis.lanes().get(0).middle());
    assertThat(plot(chart).getDataset().getYValue(0, 1)).isEqualTo(axis.lanes().get(1).middle());
    assertThat(chart.picture().title()).contains("分类别");
    assertThat(chart.picture().data().rows()).contains(List.of("丙", "党委部门", "4.000"));
  }

  @Test
  void saysUnitSampleSizeAndWhatIsMissing() {
    Picture picture = CHART.picture();
    assertThat(picture.title()).isEqualTo("2025年普陀区各部门“三公”经费占财政拨款比重分布");
    assertThat(picture.description()).contains("单位：‰", "样本数n＝5", "1个部门无可用数值");
    NumberAxis axis = (NumberAxis) plot(CHART).getDomainAxis();
    assertThat(axis.getNumberFormatOverride().format(2)).isEqualTo("2‰");
  }

  @Test
  void drawsNothingButItsFrameWithoutValues() {
    assertThat(chart(dot("甲", null)).picture().png()).isNotEmpty();
    assertThat(chart().picture().png()).isNotEmpty();
  }

  @Test
  void keepsHundredsOfDotsApart() {
    double[] positions = IntStream.range(0, 500).mapToDouble(i -> i % 7 / 3.0).sorted().toArray();
    List<Double> offsets = Swarm.of(positions, 7).offsets();
    for (int i = 0; i < positions.length; i++) {
      for (int j = 0; j < i; j++) {
        double distance = Math.hypot(positions[i] - positions[j], offsets.get(i) - offsets.get(j));
        assertThat(distance).isGreaterThan(7 - 1e-6);
      }
    }
  }

  private static XYPlot plot(BeeswarmChart chart) {
    return chart.picture().chart().getXYPlot();
  }

  private static BeeswarmChart chart(Dot... dots) {
    return new BeeswarmChart(
        ChartExamples.THREE_PUBLIC, 2025, "普陀区各部门", List.of(dots), "丁", "公开文本");
  }

  private static Dot dot(String department, String value) {
    return new Dot(department, value == null ? null : new BigDecimal(value));
  }
}
