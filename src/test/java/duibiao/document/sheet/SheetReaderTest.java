package duibiao.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Grid;
import duibiao.document.Place.InSheet;
import duibiao.document.Warning;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person sees of a workbook, and what they are told of the rest. */
class SheetReaderTest {

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "XLS"})
  void whatIsHiddenIsLeftOutAndToldOnceForEachKind(Format format) throws Exception {
    MadeSheets made = format == Format.XLSX ? MadeSheets.xlsx() : MadeSheets.xls();
    made.sheet("表")
        .row("名称", "旧数", "合计", "差额")
        .row("甲", 9, 1, 8)
        .row("藏", 9, 9, 9)
        .row("藏", 9, 9, 9)
        .row("乙", 9, 2, 7);
    made.sheet().getRow(2).setZeroHeight(true);
    made.sheet().getRow(3).setZeroHeight(true);
    made.sheet().setColumnHidden(1, true);
    made.sheet().setColumnHidden(3, true);
    made.sheet("草稿").row("藏", 1);
    made.sheet("空").row();
    made.workbook().setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
    made.workbook().setSheetVisibility(2, SheetVisibility.HIDDEN);

    Document document = made.read();

    assertThat(document.format()).isEqualTo(format);
    assertThat(document.pages()).isZero();
    assertThat(MadeSheets.lines(document)).containsExactly("1: 名称 | 合计", "1: 甲 | 1", "1: 乙 | 2");
    assertThat(document.grids().findFirst().orElseThrow().at(2, 1).place())
        .isEqualTo(new InSheet("表", 5, 3));
    assertThat(document.warnings())
        .containsExactly(
            hidden("工作表“表”有 2 个隐藏行有内容", new InSheet("表", 3, 1)),
            hidden("工作表“表”有 2 个隐藏列有内容", new InSheet("表", 1, 2)),
            hidden("工作表“草稿”是隐藏的，其中 2 个单元格有内容", new InSheet("草稿", 1, 1)));
  }

  private static Warning hidden(String what, InSheet place) {
    return new Warning("hidden_content", what + "，未予读取，请确认它们不属于公开内容", place);
  }

  @Test
  void aMergedTextIsSeenWhereItsCornerIsHidden() throws Exception {
    MadeSheets made =
        MadeSheets.xlsx().sheet("表").row("类", "款", "名称").row("甲", "乙", 1).row("丙", "丁", 2);
    made.sheet().setColumnHidden(0, true);
    made.merge("A1:B1");

    Document document = made.read();

    assertThat(MadeSheets.lines(document)).containsExactly("1: 类 | 名称", "1: 乙 | 1", "1: 丁 | 2");
    assertThat(document.warnings()).hasSize(1);
  }

  @Test
  void textBeneathAMergedRegionIsNotSeen() throws Exception {
    MadeSheets made =
        MadeSheets.xlsx().sheet("表").row("名称", "合计").row("甲", 1).row("乙", "藏").merge("B2:B3");

    assertThat(MadeSheets.lines(made.read())).containsExactly("1: 名称 | 合计", "1: 甲 | 1", "1: 乙");
  }

  @Test
  void columnsAndRowsInWhichNoCellBeginsAreFolded() throws Exception {
    MadeSheets made =
        MadeSheets.xlsx()
            .sheet("网页")
            .row("名称", null, null, "合计", "其他")
            .row("甲", null, null, 1, 2)
            .row()
            .row("乙", null, null, 3, 4)
            .merge("A1:C1")
            .merge("A2:C3")
            .merge("D2:D3")
            .merge("E2:E3")
            .merge("A4:C4");

    Grid grid = made.read().grids().findFirst().orElseThrow();

    assertThat(grid.rows()).isEqualTo(3);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.cells()).allMatch(cell -> cell.rowSpan() == 1 && cell.columnSpan() == 1);
    assertThat(grid.at(2, 1).text()).isEqualTo("3");
    assertThat(grid.at(2, 1).place()).isEqualTo(new InSheet("网页", 4, 4));
  }

  @Test
  void roundedFiguresAreReadAsShownAndToldOnceASheet() throws Exception {
    MadeSheets made = MadeSheets.xlsx().sheet("表").boxed("名称", "合计").boxed("甲", 9501163.56);
    made.boxed("乙", 1.25).boxed("丙", 7);
    for (int row = 1; row <= 3; row++) {
      made.sheet().getRow(row).getCell(1).getCellStyle().setDataFormat((short) 3);
    }

    Document document = made.read();

    assertThat(MadeSheets.lines(document))
        .containsExactly("1: 名称 | 合计", "1: 甲 | 9,501,164", "1: 乙 | 1", "1: 丙 | 7");
    assertThat(document.warnings())
        .containsExactly(
            new Warning(
                "display_rounds_value",
                "工作表“表”有 2 个数字显示的位数少于单元格所存（如“表”B2显示 9,501,164，所存为 9501163.56），"
                    + "按显示的数字读取，请确认公开的是哪一个",
                new InSheet("表", 2, 2)));
  }
}
