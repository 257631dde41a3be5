package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.chart.WaterfallChart.Item;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;

class WaterfallChartTest {

  private static final List<Item> ITEMS =
      List.of(item("小", "10000"), item("大", "-300000"), item("中", "200000"));

  @Test
  void startsEachBarWhereTheOneBeforeEnds() {
    CategoryDataset steps = plot(chart("1000000", "910000", ITEMS)).getDataset();
    assertThat(steps.getColumnCount()).isEqualTo(5);
    assertThat(row(steps, 0)).containsExactly(0.0, 100.0);
    assertThat(row(steps, 1)).containsExactly(100.0, 70.0);
    assertThat(row(steps, 2)).containsExactly(70.0, 90.0);
    assertThat(row(steps, 3)).containsExactly(90.0, 91.0);
    assertThat(row(steps, 4)).containsExactly(0.0, 91.0);
  }

  @Test
  void saysTheChangeInTheWordsOfReports() {
    Picture picture = chart("1000000", "910000", ITEMS).picture();
    assertThat(picture.title()).isEqualTo("万里街道2025年支出预算较上年变动");
    assertThat(picture.description())
        .contains("单位：万元　较上年减少9.00万元，下降9.00%", "大，-30.00；中，20.00；小，1.00")
        .doesNotContain("差额");
  }

  @Test
  void putsWhatTheItemsDoNotExplainIntoOthersAndSaysSo() {
    WaterfallChart chart = chart("1000000", "950000", ITEMS);
    assertThat(row(plot(chart).getDataset(), 3)).containsExactly(90.0, 95.0);
    assertThat(chart.picture().description()).contains("未能说明的差额4.00万元并入“其他”");
  }

  @Test
  void cutsTheAxisWhereTotalsDwarfTheChangesAndSaysSo() {
    WaterfallChart chart = chart("100000000", "100200000", List.of(item("甲", "200000")));
    assertThat(plot(chart).getRangeAxis().getLowerBound()).isGreaterThan(9_000);
    assertThat(chart.picture().description()).contains("横轴不从零开始");
    assertThat(plot(chart("100000", "910000", ITEMS)).getRangeAxis().getLowerBound())
        .isLessThanOrEqualTo(0);
  }

  @Test
  void computesNoRateOnAZeroBase() {
    assertThat(chart("0", "10000", List.of()).picture().description())
        .contains("较上年增加1.00万元", "不计算增幅");
    assertThat(chart("10000", "10000", List.of()).picture().description()).contains("与上年持平");
    assertThat(chart("0", "0", List.of()).picture().png()).isNotEmpty();
  }

  private static List<Double> row(CategoryDataset steps, int row) {
    return List.of(
        steps.getValue("from", row).doubleValue(), steps.getValue("to", row).doubleValue());
  }

  private static CategoryPlot plot(WaterfallChart chart) {
    return chart.picture().chart().getCategoryPlot();
  }

  private static WaterfallChart chart(String before, String after, List<Item> items) {
    return new WaterfallChart(
        "万里街道", "支出预算", 2025, new BigDecimal(before), new BigDecimal(after), items, 2, "公开文本");
  }

  private static Item item(String name, String change) {
    return new Item(name, new BigDecimal(change));
  }
}
