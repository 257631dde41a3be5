package duibiao.document.word;

import static duibiao.document.word.MadeDocx.merge;
import static duibiao.document.word.MadeDocx.p;
import static duibiao.document.word.MadeDocx.row;
import static duibiao.document.word.MadeDocx.span;
import static duibiao.document.word.MadeDocx.tbl;
import static duibiao.document.word.MadeDocx.tc;
import static duibiao.document.word.MadeDocx.tr;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Grid.Confidence;
import duibiao.document.Place.InTable;
import org.junit.jupiter.api.Test;

class DocxTableTest {

  private static final int[] WIDTHS = {2000, 1000, 1000};

  private static final String HEADER = row("项目", "基本支出", "项目支出");

  @Test
  void mergedCellsCoverTheirRowsAndColumns() throws Exception {
    Grid grid =
        grid(
            tbl(
                tr(
                    tc(merge("restart"), p("项目")),
                    tc(span(2), p("支出")),
                    tc(merge("restart"), p("备注"))),
                tr(
                    tc("<w:vMerge/>", p("不显示")),
                    tc("", p("基本")),
                    tc("", p("项目")),
                    tc(merge("continue"), p(""))),
                tr(tc(span(2), p("合计")), tc("", p("3")), tc("", p("4")))));

    assertThat(Read.rows(grid)).containsExactly("项目[2×1]|支出[1×2]|备注[2×1]", "基本|项目", "合计[1×2]|3|4");
    assertThat(grid.confidence()).isEqualTo(Confidence.STRUCTURE);
    assertThat(grid.at(1, 1).place()).isEqualTo(new InTable(1, 2, 1));
    assertThat(grid.at(2, 3).place()).isEqualTo(new InTable(1, 3, 3));
  }

  @Test
  void oldHorizontalMergesAreOneCell() throws Exception {
    Grid grid =
        grid(
            tbl(
                tr(
                    tc("<w:hMerge w:val='restart'/>", p("合计")),
                    tc("<w:hMerge/>", p("")),
                    tc("", p("1"))),
                row("甲", "乙", "2")));

    assertThat(Read.rows(grid)).containsExactly("合计[1×2]|1", "甲|乙|2");
  }

  @Test
  void rowsThatBeginOrEndEarlyLeaveBlanks() throws Exception {
    Grid grid =
        grid(
            tbl(
                row("甲", "乙", "丙"),
                "<w:tr><w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>"
                    + tc("", p("1"))
                    + "</w:tr>"));

    assertThat(Read.rows(grid)).containsExactly("甲|乙|丙", "|1|");
  }

  @Test
  void columnsThatNoCellTellsApartAreOne() throws Exception {
    Grid grid =
        grid(
            tbl(row("甲", "乙"), tr(tc("", p("1")), tc("", p("2"))))
                .replace("<w:tcPr>", "<w:tcPr>" + span(3)));

    assertThat(Read.rows(grid)).containsExactly("甲|乙", "1|2");
  }

  @Test
  void verticalMergeWithoutABeginningKeepsItsText() throws Exception {
    Grid grid = grid(tbl(row("甲", "1"), tr(tc("<w:vMerge/>", p("乙")), tc("", p("2")))));

    assertThat(Read.rows(grid)).containsExactly("甲|1", "乙|2");
  }

  @Test
  void nestedTableFollowsTheTableThatHoldsIt() throws Exception {
    Document document =
        Read.docx(tbl(tr(tc("", p("外") + tbl(row("内", "1")) + p("层")), tc("", p("2")))), p("下文"));

    assertThat(Read.blocks(document)).containsExactly("外层|2", "内|1", "下文");
    assertThat(document.grids().map(Grid::ordinal)).containsExactly(1, 2);
  }

  @Test
  void frameOfOneCellIsWhatItHolds() throws Exception {
    Document document = Read.docx(tbl(tr(tc("", p("收支总表") + p("单位：元") + tbl(row("合计", "1"))))));

    assertThat(Read.blocks(document)).containsExactly("收支总表", "单位：元", "合计|1");
  }

  @Test
  void splitTableThatRepeatsItsHeaderIsOne() throws Exception {
    Document document =
        Read.docx(
            tbl(WIDTHS, HEADER, row("甲", "1", "2")),
            p(""),
            tbl(WIDTHS, HEADER, row("乙", "3", "4")),
            tbl(WIDTHS, row("丙", "5", "6")));

    assertThat(Read.blocks(document)).containsExactly("项目|基本支出|项目支出 / 甲|1|2 / 乙|3|4 / 丙|5|6");
    Grid grid = document.grids().findFirst().orElseThrow();
    assertThat(grid.at(2, 0).place()).isEqualTo(new InTable(2, 2, 1));
  }

  @Test
  void rowOfTheRestMayPrintFewerBorders() throws Exception {
    Document document =
        Read.docx(
            tbl(WIDTHS, HEADER, row("甲", "1", "2")), tbl(new int[] {2000, 2000}, row("合计", "9")));

    assertThat(Read.blocks(document)).containsExactly("项目|基本支出|项目支出 / 甲|1|2 / 合计|9[1×2]");
  }

  @Test
  void tablesOfOtherWidthsHeadersOrTitlesStayApart() throws Exception {
    assertThat(
            Read.docx(
                    tbl(WIDTHS, HEADER, row("甲", "1", "2")),
                    tbl(new int[] {2000, 1500, 500}, HEADER, row("乙", "3", "4")))
                .grids())
        .hasSize(2);
    assertThat(
            Read.docx(
                    tbl(WIDTHS, HEADER, row("甲", "1", "2")),
                    tbl(WIDTHS, row("项目", "收入", "支出"), row("乙", "3", "4")))
                .grids())
        .hasSize(2);
    String title = tr(tc(span(3), p("绩效目标表")));
    assertThat(
            Read.docx(
                    tbl(WIDTHS, title, HEADER, row("甲", "1", "2")),
                    tbl(WIDTHS, title, HEADER, row("乙", "3", "4")))
                .grids())
        .hasSize(2);
    assertThat(
            Read.docx(
                    tbl(WIDTHS, HEADER, row("甲", "1", "2")),
                    p("续表"),
                    tbl(WIDTHS, HEADER, row("乙", "3", "4")))
                .grids())
        .hasSize(2);
  }

  @Test
  void emptyTablesAreLeftOut() throws Exception {
    assertThat(Read.blocks(Read.docx(tbl(row("", "")), p("下文"), "<w:tbl/>"))).containsExactly("下文");
  }

  private static Grid grid(String table) throws Exception {
    return Read.docx(table).grids().findFirst().orElseThrow();
  }
}
