package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.chart.SizeChart.Dot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class SizeChartTest {

  /** Ten points less for ten times the size, with small errors; one far away, two unknown. */
  private static final List<Dot> DOTS =
      List.of(
          dot("甲", "1000000", "0.901"),
          dot("乙", "2000000", "0.869"),
          dot("丙", "10000000", "0.80"),
          dot("丁", "20000000", "0.771"),
          dot("戊", "100000000", "0.70"),
          dot("远", "50000000", "0.20"),
          dot("负", "-1", "0.5"),
          dot("缺", "100", null));

  @Test
  void drawsTheLineOfMostAndNotOfTheOneFarAway() {
    XYDataset line = plot(DOTS).getDataset(0);
    assertThat(line.getXValue(0, 0)).isCloseTo(100, within(1e-6));
    assertThat(line.getYValue(0, 0)).isCloseTo(90, within(1.0));
    assertThat(line.getYValue(0, 1)).isCloseTo(70, within(1.0));
  }

  @Test
  void namesTheDepartmentInQuestionAndThoseFarFromTheLine() {
    XYDataset points = plot(DOTS).getDataset(1);
    assertThat(points.getItemCount(0)).isEqualTo(4);
    assertThat(points.getYValue(1, 0)).isEqualTo(20.0);
    assertThat(points.getXValue(2, 0)).isEqualTo(1000.0);
    assertThat(((DotRenderer) plot(DOTS).getRenderer(1)).names())
        .extracting(DotRenderer.Name::text)
        .containsExactly("丙", "远");
  }

  @Test
  void saysHowTheLineWasMadeAndWhatIsMissing() {
    Picture picture = chart(DOTS).picture();
    assertThat(picture.title()).isEqualTo("2025年普陀区各部门支出合计与人员经费占基本支出比重");
    assertThat(picture.description())
        .contains("纵轴单位：%", "样本数n＝6", "Theil-Sen", "2个部门无可用数值", "远，5000.00，20.00，离群值");
    assertThat(plot(DOTS).getDomainAxis()).isInstanceOf(SizeAxis.class);
    assertThat(plot(DOTS).getDomainAxis().getLabel()).isEqualTo("支出合计（万元，对数刻度）");
  }

  @Test
  void drawsNoLineOfFewOrOfEqualSizes() {
    assertThat(chart(DOTS.subList(0, 4)).picture().description()).contains("不绘回归线");
    List<Dot> equal = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      equal.add(dot("同" + i, "10000", "0.1"));
    }
    assertThat(chart(equal).picture().description()).contains("不绘回归线");
    assertThat(chart(equal).picture().png()).isNotEmpty();
    assertThat(chart(List.of()).picture().png()).isNotEmpty();
  }

  private static XYPlot plot(List<Dot> dots) {
    return chart(dots).picture().chart().getXYPlot();
  }

  private static SizeChart chart(List<Dot> dots) {
    return new SizeChart(ChartExamples.PERSONNEL, "支出合计", 2025, "普陀区各部门", dots, "丙", "公开文本");
  }

  private static Dot dot(String department, String yuan, String value) {
    return new Dot(department, new BigDecimal(yuan), value == null ? null : new BigDecimal(value));
  }
}
