package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import duibiao.chart.SpineChart.Attention;
import duibiao.chart.SpineChart.Spine;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;

class SpineChartTest {

  private static final Spine HIGH =
      spine(Attention.HIGH, "0.6", 8, "0.1", "0.2", "0.3", "0.4", "0.7");
  private static final Spine LOW =
      spine(Attention.LOW, "0.1", 8, "0.1", "0.2", "0.3", "0.4", "0.7");
  private static final Spine NEITHER =
      spine(Attention.NEITHER, "0.5", 8, "0.1", "0.2", "0.3", "0.4", "0.7");
  private static final Spine FEW =
      spine(Attention.HIGH, "0.7", 4, "0.1", "0.2", "0.3", "0.4", "0.7");
  private static final Spine EQUAL =
      spine(Attention.LOW, "0.4", 8, "0.3", "0.3", "0.3", "0.3", "0.3");
  private static final Spine ALONE = spine(Attention.LOW, "0.4", 0);
  private static final SpineChart CHART =
      new SpineChart(2025, "万里街道", "普陀区街道类部门", List.of(HIGH, LOW, NEITHER, EQUAL, ALONE), "公开文本");

  @Test
  void putsTheMedianInTheMiddleAndTheFartherEndAtAnEdge() {
    CategoryDataset positions = positions();
    assertThat(positions.getValue("median", 2)).isEqualTo(0.0);
    assertThat(positions.getValue("q4", 2)).isEqualTo(1.0);
    assertThat(positions.getValue("q0", 2)).isEqualTo(-0.5);
    assertThat(positions.getValue("万里街道", 2)).isEqualTo(0.5);
  }

  @Test
  void putsTheSideThatIsWorthALookOnTheLeft() {
    assertThat(positions().getValue("万里街道", 0).doubleValue()).isCloseTo(-0.75, within(1e-9));
    assertThat(positions().getValue("万里街道", 1).doubleValue()).isCloseTo(-0.5, within(1e-9));
  }

  @Test
  void marksTheQuarterThatIsWorthALookByShape() {
    assertThat(Stream.of(HIGH, LOW, NEITHER, FEW).map(Spine::mark))
        .containsExactly(Mark.LEFT, Mark.LEFT, Mark.HOLLOW, Mark.FILLED);
  }

  @Test
  void standsAtTheEdgeBeyondEqualPeersAndNowhereWithoutPeers() {
    assertThat(positions().getValue("万里街道", 3)).isEqualTo(1.0);
    assertThat(positions().getValue("万里街道", 4)).isNull();
    assertThat(CHART.picture().png()).isNotEmpty();
  }

  @Test
  void printsItsValueTheMedianAndTheNumberOfPeers() {
    Picture picture = CHART.picture();
    assertThat(picture.title()).isEqualTo("万里街道2025年各项指标在同类部门中的位置");
    assertThat(picture.description())
        .contains("对比范围：普陀区街道类部门", "人员经费占基本支出比重，%，60.00，10.00，20.00，30.00，40.00，70.00，8");
  }

  @Test
  void needsFiveFiguresOfThePeersOrNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spine(Attention.LOW, "0.1", 3, "0.1"))
        .withMessageContaining("peers");
  }

  private static CategoryDataset positions() {
    return CHART.picture().chart().getCategoryPlot().getDataset();
  }

  private static Spine spine(Attention attention, String value, int n, String... peers) {
    return new Spine(
        ChartExamples.PERSONNEL,
        attention,
        new BigDecimal(value),
        Stream.of(peers).map(BigDecimal::new).toList(),
        n);
  }
}
