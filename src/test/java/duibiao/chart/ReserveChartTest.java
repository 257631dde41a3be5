package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.chart.ReserveChart.Bar;
import duibiao.chart.ReserveChart.LegalLine;
import duibiao.ratio.Metric.Scale;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.junit.jupiter.api.Test;

class ReserveChartTest {

  private static final ReserveChart CHART =
      new ReserveChart(
          new Measure("面向中小企业预留比例", Scale.PERCENT),
          2025,
          "普陀区各部门",
          List.of(bar("甲", "0.3"), bar("乙", null), bar("丙", "0.2999"), bar("丁", "1.2")),
          List.of(
              new LegalLine(new BigDecimal("0.4"), "工程40%", "财库〔2022〕19号，2022年7月1日起"),
              new LegalLine(new BigDecimal("0.3"), "货物、服务30%", "财库〔2020〕46号，2021年1月1日起")),
          null,
          "公开文本");

  @Test
  void drawsSharesFromHighToLowEvenAboveTheWhole() {
    CategoryPlot plot = CHART.picture().chart().getCategoryPlot();
    assertThat(plot.getDataset().getValue(0, 0)).isEqualTo(120.0);
    assertThat(plot.getDataset().getValue(0, 3)).isNull();
    assertThat(plot.getRangeAxis().getRange().getUpperBound()).isEqualTo(120);
  }

  @Test
  void asksToCheckOnlyWhatIsBelowTheLowestLine() {
    assertThat(CHART.picture().data().rows())
        .containsExactly(
            List.of("丁", "120.00", ""),
            List.of("甲", "30.00", ""),
            List.of("丙", "29.99", "低于30%，需核实"),
            List.of("乙", "", ""));
  }

  @Test
  void namesTheRuleAndItsDateOfEachLine() {
    assertThat(CHART.picture().title()).isEqualTo("2025年普陀区各部门面向中小企业预留比例");
    assertThat(CHART.picture().description())
        .contains("单位：%", "样本数n＝3", "货物、服务30%：财库〔2020〕46号，2021年1月1日起", "仅作核实提示");
  }

  private static Bar bar(String department, String share) {
    return new Bar(department, share == null ? null : new BigDecimal(share));
  }
}
