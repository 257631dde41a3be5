package duibiao.document.word;

import static duibiao.document.word.MadeDocx.merge;
import static duibiao.document.word.MadeDocx.p;
import static duibiao.document.word.MadeDocx.r;
import static duibiao.document.word.MadeDocx.row;
import static duibiao.document.word.MadeDocx.span;
import static duibiao.document.word.MadeDocx.tbl;
import static duibiao.document.word.MadeDocx.tc;
import static duibiao.document.word.MadeDocx.tr;

/**
 * A small disclosure in own words as {@code docx}; {@code sample.doc} is the same, converted by
 * LibreOffice.
 */
final class SampleBudget {

  private static final int[] WIDTHS = {900, 900, 900, 2400, 1500, 1500, 1500};

  private SampleBudget() {}

  static byte[] docx() {
    return MadeDocx.of(
            p("示例区档案事务中心2025年部门预算"),
            item(0, "主要职能"),
            item(1, "保管档案"),
            item(1, "提供查阅"),
            item(0, "编制说明"),
            p("", r("全年") + deleted("9") + hidden("8") + field("LINK x", "12.5") + r("万元")),
            p("", r("编制部门：示例中心") + "<w:r><w:tab/></w:r>" + r("单位：元")),
            table(),
            p("其他事项"),
            tbl(
                new int[] {4000, 4000},
                row("名称", "说明"),
                tr(
                    tc("", p("内含表格") + tbl(new int[] {1500, 1500}, row("甲", "1.00")) + p("")),
                    tc("", p("两行") + p("文字")))),
            p("结束"))
        .numbering(
            "<w:abstractNum w:abstractNumId='1'><w:multiLevelType w:val='multilevel'/>"
                + lvl(0, "chineseCounting", "%1、")
                + lvl(1, "decimal", "%2.")
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>")
        .bytes();
  }

  private static String table() {
    return tbl(
        WIDTHS,
        tr(
            tc(span(3), p("科目编码")),
            tc(merge("restart"), p("科目名称")),
            tc(merge("restart"), p("合计")),
            tc(span(2), p("其中"))),
        tr(
            cells("类", "款", "项"),
            tc(merge("continue"), p("")),
            tc(merge("continue"), p("")),
            cells("基本支出", "项目支出")),
        row("201", "26", "01", "行政运行", "1,000.00", "600.00", "400.00"),
        row("201", "26", "04", "档案馆", "30.50", "", "30.50"),
        tr(tc(span(4), p("合计")), cells("1,030.50", "600.00", "430.50")));
  }

  private static String cells(String... texts) {
    String row = row(texts);
    return row.substring("<w:tr>".length(), row.length() - "</w:tr>".length());
  }

  private static String item(int level, String text) {
    return p(
        "<w:numPr><w:ilvl w:val='%s'/><w:numId w:val='1'/></w:numPr>".formatted(level), r(text));
  }

  private static String lvl(int level, String style, String pattern) {
    return ("<w:lvl w:ilvl='%s'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:suff w:val='nothing'/>"
            + "<w:lvlText w:val='%s'/></w:lvl>")
        .formatted(level, style, pattern);
  }

  private static String deleted(String text) {
    return "<w:del w:id='1' w:author='a' w:date='2025-01-01T00:00:00Z'><w:r><w:delText>"
        + text
        + "</w:delText></w:r></w:del>";
  }

  private static String hidden(String text) {
    return "<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  private static String field(String code, String result) {
    return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>"
        + code
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
        + r(result)
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
  }
}
