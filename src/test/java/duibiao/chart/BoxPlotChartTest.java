package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.chart.BoxPlotChart.Box;
import duibiao.chart.BoxPlotChart.Member;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.statistics.BoxAndWhiskerCategoryDataset;
import org.junit.jupiter.api.Test;

class BoxPlotChartTest {

  private static final BoxPlotChart CHART =
      chart(
          box(2024, "0.1", "0.2", "0.3", "0.4", "0.5", "3"),
          box(2025, "0.1", "0.2", "0.3", "0.4"),
          box(2026, "0.2", "0.2", "0.2", "0.2", "0.2"));

  @Test
  void drawsQuartilesAndTheLastMembersWithinReachInPercent() {
    BoxAndWhiskerCategoryDataset boxes = dataset();
    assertThat(boxes.getQ1Value(0, 0)).isEqualTo(22.5);
    assertThat(boxes.getMedianValue(0, 0)).isEqualTo(35.0);
    assertThat(boxes.getQ3Value(0, 0)).isEqualTo(47.5);
    assertThat(boxes.getMinRegularValue(0, 0)).isEqualTo(10.0);
    assertThat(boxes.getMaxRegularValue(0, 0)).isEqualTo(50.0);
    assertThat(boxes.getOutliers(0, 0)).asList().containsExactly(300.0);
  }

  @Test
  void drawsNoBoxOfFewerThanFive() {
    assertThat(dataset().getMedianValue(0, 1)).isNull();
  }

  @Test
  void drawsABoxWithoutSpread() {
    assertThat(dataset().getQ1Value(0, 2)).isEqualTo(20.0);
    assertThat(dataset().getOutliers(0, 2)).isEmpty();
    assertThat(chart(box(2024, "0.2", "0.2")).picture().png()).isNotEmpty();
  }

  @Test
  void saysYearsUnitAndWhereWhiskersEnd() {
    Picture picture = CHART.picture();
    assertThat(picture.title()).isEqualTo("2024至2026年普陀区各部门人员经费占基本支出比重分布");
    assertThat(picture.description())
        .contains("单位：%", "1.5倍四分位距", "样本数不足5", "街道类，2024，丁5，300.00，离群值");
    NumberAxis axis = (NumberAxis) picture.chart().getCategoryPlot().getRangeAxis();
    assertThat(axis.getNumberFormatOverride().format(20)).isEqualTo("20%");
    assertThat(axis.getRange().contains(300)).isTrue();
  }

  @Test
  void countsOnlyMembersWithAValue() {
    Box box = new Box("街道类", 2024, List.of(new Member("甲", null), member(1, "0.2")));
    assertThat(box.members()).hasSize(1);
  }

  private static BoxAndWhiskerCategoryDataset dataset() {
    return (BoxAndWhiskerCategoryDataset) CHART.picture().chart().getCategoryPlot().getDataset();
  }

  private static BoxPlotChart chart(Box... boxes) {
    return new BoxPlotChart(ChartExamples.PERSONNEL, "普陀区各部门", List.of(boxes), "公开文本");
  }

  private static Box box(int year, String... values) {
    return new Box(
        "街道类",
        year,
        IntStream.range(0, values.length).mapToObj(i -> member(i, values[i])).toList());
  }

  private static Member member(int i, String value) {
    return new Member("丁" + i, new BigDecimal(value));
  }
}
