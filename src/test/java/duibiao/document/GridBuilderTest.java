package duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duibiao.document.Grid.Confidence;
import duibiao.document.Place.InTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridBuilderTest {

  private final GridBuilder builder = new GridBuilder(new Budget(Limits.DEFAULT));

  @Test
  void aCellTakesTheNextPositionThatNoCellAboveReachesInto() {
    row();
    add(1, 2, "项目");
    add(2, 1, "支出");
    row();
    add(1, 1, "合计");
    add(1, 1, "基本");

    assertThat(shape(build()))
        .containsExactly("0,0 2×1 项目", "0,1 1×2 支出", "1,1 1×1 合计", "1,2 1×1 基本");
  }

  @Test
  void spansThatReachTooFarAreCut() {
    row();
    add(1, 2_000_000_000, "类");
    add(2_000_000_000, 0, "款");
    row();
    add(1, 1, "项");

    assertThat(shape(build())).startsWith("0,0 2×1 类", "0,1 1×511 款", "1,1 1×1 项");
  }

  @Test
  void aSpanStopsAtACellThatReachesDownIntoItsRow() {
    row();
    add(1, 1, "a");
    add(1, 2, "b");
    row();
    add(3, 1, "c");

    assertThat(shape(build())).containsExactly("0,0 1×1 a", "0,1 2×1 b", "1,0 1×1 c");
  }

  @Test
  void missingPositionsAreBlankAndBlankEdgesAreDropped() {
    row();
    builder.skip(1);
    add(1, 1, "a");
    add(1, 1, "");
    row();
    add(1, 1, "b");
    row();
    add(1, 1, " ");

    assertThat(shape(build())).containsExactly("0,0 1×1 ", "0,1 1×1 a", "1,0 1×1 b", "1,1 1×1 ");
  }

  @Test
  void moreCellsThanAnyDisclosureHasAreRefused() {
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(
            () -> {
              for (int i = 0; i < 1_000; i++) {
                row();
                add(512, 1, "x");
              }
            })
        .withMessage("单元格数超过上限 500000");
  }

  private void row() {
    builder.row(new InTable(1, builder.rows() + 1, 1));
  }

  private void add(int columnSpan, int rowSpan, String text) {
    builder.add(columnSpan, rowSpan, text, new InTable(1, builder.rows(), 1));
  }

  private Grid build() {
    return builder.build(1, Confidence.STRUCTURE);
  }

  private static List<String> shape(Grid grid) {
    return grid.cells().stream()
        .map(
            cell ->
                "%s,%s %s×%s %s"
                    .formatted(
                        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()))
        .toList();
  }
}
