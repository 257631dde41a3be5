package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.benchmark.Benchmark.Spread;
import duibiao.chart.RankingChart.Bar;
import duibiao.ratio.MetricCatalogue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An exported picture that has lost its legend, its n or its source tells nothing. */
class LegendTest {

  private static final String SOURCE = "公开文本，2025年3月1日读取";

  @Test
  void legendMembersAndSourceAreAmongThePixelsOfTheExportedPicture() {
    byte[] png = png(chart(9, SOURCE, "甲局"));

    assertThat(png(chart(9, SOURCE, "甲局"))).isEqualTo(png);
    assertThat(png(chart(8, SOURCE, "甲局"))).isNotEqualTo(png);
    assertThat(png(chart(9, "公开文本，2025年3月2日读取", "甲局"))).isNotEqualTo(png);
  }

  @Test
  void theSameWordsStandBesideThePicture() {
    assertThat(chart(9, SOURCE, "甲局").picture().description())
        .contains("n＝9", "中位数", "甲局")
        .endsWith(SOURCE);
  }

  private static byte[] png(Chart chart) {
    return chart.picture().png();
  }

  private static Chart chart(int members, String source, String highlighted) {
    Spread spread =
        new Spread(members, new BigDecimal("0.1"), new BigDecimal("0.2"), new BigDecimal("0.3"));
    return new RankingChart(
        MetricCatalogue.shipped().find("R02").orElseThrow(),
        2025,
        "普陀区各部门",
        List.of(new Bar("甲局", new BigDecimal("0.5")), new Bar("乙局", new BigDecimal("0.2"))),
        spread,
        highlighted,
        source);
  }
}
