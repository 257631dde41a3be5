package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.chart.ExecutionChart.Bar;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;

class ExecutionChartTest {

  private static final ExecutionChart CHART =
      new ExecutionChart(
          2024,
          "普陀区各部门",
          List.of(
              bar("为零", "0", "10000"),
              bar("少", "1000000", "950000"),
              bar("多", "200000000", "210000000"),
              bar("缺", "10000", null)),
          "少",
          "公开文本");

  @Test
  void putsTheBudgetAtAHundredAndWhatWasSpentBesideIt() {
    CategoryDataset pairs = CHART.picture().chart().getCategoryPlot().getDataset();
    assertThat(pairs.getRowKeys()).asList().containsExactly("年初预算", "决算");
    assertThat(pairs.getValue(0, 0)).isEqualTo(100.0);
    assertThat(pairs.getValue(1, 0)).isEqualTo(105.0);
    assertThat(pairs.getValue(1, 1)).isEqualTo(95.0);
  }

  @Test
  void leavesOutWhatHasNoRate() {
    CategoryDataset pairs = CHART.picture().chart().getCategoryPlot().getDataset();
    assertThat(pairs.getValue(0, 2)).isNull();
    assertThat(pairs.getValue(1, 3)).isNull();
    assertThat(CHART.picture().description()).contains("不计算执行率");
  }

  @Test
  void printsBothAmountsAndTheRate() {
    assertThat(CHART.picture().title()).isEqualTo("2024年普陀区各部门预算执行情况");
    assertThat(CHART.picture().description())
        .contains("单位：万元", "样本数n＝2", "多，20000.00，21000.00，105.00；少，100.00，95.00，95.00")
        .contains("为零，0.00，1.00，—", "缺，1.00，—，—");
  }

  private static Bar bar(String department, String budget, String spent) {
    return new Bar(
        department, new BigDecimal(budget), spent == null ? null : new BigDecimal(spent));
  }
}
