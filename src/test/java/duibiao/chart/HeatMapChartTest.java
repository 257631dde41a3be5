package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import duibiao.chart.HeatMapChart.Cell;
import duibiao.chart.HeatMapChart.Line;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;

class HeatMapChartTest {

  private static final HeatMapChart CHART =
      chart(
          new Line("甲", List.of(percentile("0"), percentile("0.199"))),
          new Line("乙", List.of(percentile("0.2"), percentile("1"))),
          new Line("丙", List.of(Cell.missing("未公开"), Cell.missing("基数为零"))),
          new Line("丁", List.of(Cell.rating(2, "B"), Cell.missing("未公开"))));

  @Test
  void givesEachFifthALevelAndPrintsThePercentile() {
    CategoryDataset levels = plot().getDataset();
    assertThat(levels.getValue(0, 0)).isEqualTo(0);
    assertThat(levels.getValue(1, 0)).isEqualTo(0);
    assertThat(levels.getValue(0, 1)).isEqualTo(1);
    assertThat(levels.getValue(1, 1)).isEqualTo(4);
    assertThat(percentile("0.199").symbol()).isEqualTo("20");
  }

  @Test
  void leavesWhatIsMissingWithoutALevelAndTellsEachReasonOnce() {
    assertThat(plot().getDataset().getValue(0, 2)).isNull();
    assertThat(CHART.picture().description())
        .contains("P0；P20；P40；P60；P80；a　未公开；b　基数为零。")
        .contains("丙，未公开，基数为零；丁，B，未公开");
  }

  @Test
  void putsTheNamesOfTheRatiosAboveTheirColumns() {
    HeadAxis axis = (HeadAxis) plot().getRangeAxis();
    assertThat(axis.heads())
        .containsExactly(new HeadAxis.Head(0.5, "基本支出占比"), new HeadAxis.Head(1.5, "项目支出占比"));
  }

  @Test
  void needsACellForEachRatio() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart(new Line("甲", List.of())))
        .withMessageContaining("'甲'");
  }

  private static CategoryPlot plot() {
    return CHART.picture().chart().getCategoryPlot();
  }

  private static Cell percentile(String fraction) {
    return Cell.percentile(new BigDecimal(fraction));
  }

  private static HeatMapChart chart(Line... lines) {
    return new HeatMapChart(
        "2025年各部门百分位",
        "单位：百分位　样本数n＝3",
        List.of("基本支出占比", "项目支出占比"),
        List.of(lines),
        List.of("P0", "P20", "P40", "P60", "P80"),
        null,
        "公开文本");
  }
}
