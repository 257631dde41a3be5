package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.chart.SmallMultiplesChart.Point;
import duibiao.chart.SmallMultiplesChart.Trend;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class SmallMultiplesChartTest {

  private static final SmallMultiplesChart CHART =
      new SmallMultiplesChart(
          ChartExamples.THREE_PUBLIC,
          "普陀区各部门",
          List.of(
              new Trend("甲", List.of(point(2023, "0.001"), point(2025, "0.003"))),
              new Trend("乙", List.of(point(2021, "0.009"), point(2022, null))),
              new Trend("空", List.of())),
          List.of(point(2024, "0.002")),
          "甲",
          "公开文本");

  @Test
  void drawsEveryPanelOnTheSameAxes() {
    List<XYPlot> plots = panels().stream().map(GridPlot.Panel::plot).toList();
    assertThat(plots)
        .extracting(plot -> plot.getRangeAxis().getRange())
        .containsOnly(plots.get(0).getRangeAxis().getRange());
    assertThat(plots)
        .extracting(plot -> plot.getDomainAxis().getRange())
        .containsOnly(plots.get(0).getDomainAxis().getRange());
    assertThat(plots.get(0).getRangeAxis().getRange().contains(9)).isTrue();
  }

  @Test
  void leavesAGapWhereAYearIsMissing() {
    XYDataset lines = panels().get(0).plot().getDataset();
    assertThat(lines.getItemCount(1)).isEqualTo(5);
    assertThat(lines.getY(1, 2)).isEqualTo(1.0);
    assertThat(lines.getY(1, 3)).isNull();
    assertThat(lines.getY(1, 4)).isEqualTo(3.0);
    assertThat(lines.getY(0, 3)).isEqualTo(2.0);
  }

  @Test
  void makesTheDepartmentInQuestionStandOut() {
    assertThat(panels()).extracting(GridPlot.Panel::isStrong).containsExactly(true, false, false);
  }

  @Test
  void saysYearsUnitAndNumberOfPanels() {
    Picture picture = CHART.picture();
    assertThat(picture.title()).isEqualTo("普陀区各部门2021至2025年“三公”经费占财政拨款比重");
    assertThat(picture.description())
        .contains("单位：‰", "共3幅", "甲，2023，1.000；甲，2025，3.000；乙，2021，9.000；乙，2022，—；中位数");
    assertThat(picture.png()).isNotEmpty();
  }

  @Test
  void drawsNothingButItsFrameWithoutTrends() {
    SmallMultiplesChart empty =
        new SmallMultiplesChart(ChartExamples.PERSONNEL, "普陀区", List.of(), List.of(), null, "公开文本");
    assertThat(empty.picture().png()).isNotEmpty();
  }

  private static List<GridPlot.Panel> panels() {
    return ((GridPlot) CHART.picture().chart().getPlot()).panels();
  }

  private static Point point(int year, String value) {
    return new Point(year, value == null ? null : new BigDecimal(value));
  }
}
