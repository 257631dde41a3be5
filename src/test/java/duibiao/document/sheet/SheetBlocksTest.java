package duibiao.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Place.InSheet;
import org.junit.jupiter.api.Test;

/** What of a sheet is a table, and what stands around it. */
class SheetBlocksTest {

  private final MadeSheets made = MadeSheets.xlsx();

  @Test
  void aTableInBordersIsPartedFromTitleCaptionsAndNote() throws Exception {
    made.sheet("收入")
        .row("某年部门收入预算总表")
        .row("编制部门：某局", null, "单位：元")
        .boxed("项目", "收入预算", null)
        .boxed("名称", "合计", "其他收入")
        .boxed("教育支出", 12, 3)
        .boxed(null, null, null)
        .boxed("合计", null, null)
        .row("注：金额四舍五入")
        .merge("A1:C1")
        .merge("B3:C3")
        .merge("A8:C8");

    Document document = made.read();

    assertThat(MadeSheets.lines(document))
        .containsExactly(
            "某年部门收入预算总表",
            "编制部门：某局",
            "单位：元",
            "1: 项目 | 收入预算",
            "1: 名称 | 合计 | 其他收入",
            "1: 教育支出 | 12 | 3",
            "1:  |  | ",
            "1: 合计 |  | ",
            "注：金额四舍五入");
    Grid grid = document.grids().findFirst().orElseThrow();
    assertThat(grid.at(2, 1).place()).isEqualTo(new InSheet("收入", 5, 2));
    assertThat(document.blocks().get(2).place()).isEqualTo(new InSheet("收入", 2, 3));
  }

  @Test
  void withoutBordersTheRowsAroundDecide() throws Exception {
    made.sheet("网页")
        .row("部门支出预算总表")
        .row("编制部门：某局", null, "单位：元")
        .row("支出预算")
        .row("名称", "合计", "基本支出")
        .row("教育支出", 12, 3)
        .row("科学技术支出")
        .row("卫生健康支出", 1, 1)
        .row("合计")
        .row("注：本表为空表")
        .merge("A3:C3")
        .merge("A8:B8");

    assertThat(MadeSheets.lines(made.read()))
        .containsExactly(
            "部门支出预算总表",
            "编制部门：某局",
            "单位：元",
            "1: 支出预算",
            "1: 名称 | 合计 | 基本支出",
            "1: 教育支出 | 12 | 3",
            "1: 科学技术支出 |  | ",
            "1: 卫生健康支出 | 1 | 1",
            "1: 合计 | ",
            "注：本表为空表");
  }

  @Test
  void titlesPartTablesWithAndWithoutBorders() throws Exception {
    made.sheet("两张")
        .row("收入总表")
        .row("名称", "合计")
        .row("甲", 1)
        .row("支出总表")
        .row("名称", "合计")
        .row("乙", 2);
    made.sheet("满框")
        .boxed("三公经费预算表", null)
        .boxed("编制单位：某局", "单位：万元")
        .boxed("名称", "合计")
        .boxed("丙", 3)
        .boxed("机关运行情况", null)
        .boxed(null, "单位：元")
        .boxed("名称", "合计")
        .boxed("丁", 4)
        .boxed("注：含上年结转", null);

    assertThat(MadeSheets.lines(made.read()))
        .containsExactly(
            "收入总表",
            "1: 名称 | 合计",
            "1: 甲 | 1",
            "支出总表",
            "2: 名称 | 合计",
            "2: 乙 | 2",
            "三公经费预算表",
            "编制单位：某局",
            "单位：万元",
            "3: 名称 | 合计",
            "3: 丙 | 3",
            "机关运行情况",
            "单位：元",
            "4: 名称 | 合计",
            "4: 丁 | 4",
            "注：含上年结转");
  }

  @Test
  void proseCoverAndContentsAreParagraphs() throws Exception {
    made.sheet("封面").row("某区某年部门预算").row("预算主管部门：", "某局").row("编制日期：", "一月");
    made.sheet("目录").row("目  录").row("一、主要职能", 3).row("二、机构设置", 4);
    made.sheet("说明").boxed("一、总体情况\n  收入增加。\n\n  支出减少。").boxed("二、其他\u00a0");

    assertThat(MadeSheets.lines(made.read()))
        .containsExactly(
            "某区某年部门预算",
            "预算主管部门：某局",
            "编制日期：一月",
            "目  录",
            "一、主要职能",
            "3",
            "二、机构设置",
            "4",
            "一、总体情况",
            "收入增加。",
            "支出减少。",
            "二、其他");
  }

  @Test
  void signaturesBelowATableAreLinesAndFiguresWithoutBordersAreRows() throws Exception {
    made.sheet("表").boxed("名称", "合计").boxed("甲", 1).row("乙", 2).row("某某局", "某年一月");

    assertThat(MadeSheets.lines(made.read()))
        .containsExactly("1: 名称 | 合计", "1: 甲 | 1", "1: 乙 | 2", "某某局", "某年一月");
  }

  @Test
  void blankRowsPartTablesAndBlankStyledRowsBelowThemAreDropped() throws Exception {
    made.sheet("表").boxed("名称", "合计").boxed("甲", 1).row().boxed("名称", "合计").boxed("乙\n丙", 1);
    for (int i = 0; i < 30_000; i++) {
      made.boxed(null, null);
    }

    assertThat(MadeSheets.lines(made.read()))
        .containsExactly("1: 名称 | 合计", "1: 甲 | 1", "2: 名称 | 合计", "2: 乙丙 | 1");
  }
}
