package duibiao.document.word;

import static duibiao.document.word.MadeDocx.p;
import static duibiao.document.word.MadeDocx.r;
import static duibiao.document.word.MadeDocx.tbl;
import static duibiao.document.word.MadeDocx.tc;
import static duibiao.document.word.MadeDocx.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocxNumberingTest {

  private static final String OUTLINE =
      "<w:abstractNum w:abstractNumId='5'>"
          + lvl(0, "chineseCountingThousand", "%1、", "nothing")
          + lvl(1, "chineseCounting", "（%2）", "nothing")
          + lvl(2, "decimal", "%3.", "tab")
          + lvl(3, "decimal", "%1.%3.%4", "space", "<w:isLgl/>")
          + "</w:abstractNum>";

  @Test
  void numbersCountByLevelAndBeginAnewBelowAnother() throws Exception {
    List<String> texts =
        read(
            num(1, ""),
            item(1, 0, "主要职能"),
            item(1, 1, "职责"),
            item(1, 1, "机构"),
            item(1, 2, "2025年预算"),
            item(1, 0, "编制说明"),
            p("不编号"),
            item(1, 1, "收入"),
            item(1, 3, "明细"));

    assertThat(texts)
        .containsExactly(
            "一、主要职能", "（一）职责", "（二）机构", "1. 2025年预算", "二、编制说明", "不编号", "（一）收入", "2.1.1明细");
  }

  @Test
  void listsOfOneFamilyCountOnUnlessTheyBeginAnew() throws Exception {
    String restart = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='3'/></w:lvlOverride>";

    List<String> texts =
        read(
            num(1, "") + num(2, "") + num(3, restart),
            item(1, 0, "甲"),
            item(2, 0, "乙"),
            item(3, 0, "丙"),
            item(3, 0, "丁"));

    assertThat(texts).containsExactly("一、甲", "二、乙", "三、丙", "四、丁");
  }

  @Test
  void aListMayChangeALevelOfItsFamily() throws Exception {
    String change =
        "<w:lvlOverride w:ilvl='0'>" + lvl(0, "upperRoman", "%1)", "nothing") + "</w:lvlOverride>";

    assertThat(read(num(1, change), item(1, 0, "甲"))).containsExactly("I)甲");
  }

  @Test
  void stylesNumberTheirParagraphs() throws Exception {
    byte[] docx =
        MadeDocx.of(
                p("<w:pStyle w:val='heading1'/>", r("总则")),
                p("<w:pStyle w:val='heading2'/>", r("范围")),
                p("<w:pStyle w:val='heading1'/><w:numPr><w:numId w:val='0'/></w:numPr>", r("附则")),
                p("<w:pStyle w:val='child'/>", r("说明")))
            .styles(
                style("heading1", "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"),
                style("heading2", "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"),
                style("child", "<w:basedOn w:val='heading1'/>"))
            .numbering(
                "<w:abstractNum w:abstractNumId='5'>"
                    + lvl(0, "chineseCounting", "第%1章", "space", "<w:pStyle w:val='heading1'/>")
                    + lvl(1, "decimal", "%1.%2", "tab", "<w:pStyle w:val='heading2'/>")
                    + "</w:abstractNum>",
                num(1, ""))
            .bytes();

    assertThat(Read.texts(Read.docx(docx))).containsExactly("第一章总则", "一.1范围", "附则", "第二章说明");
  }

  @Test
  void definitionsMayBeBorrowedThroughAStyle() throws Exception {
    byte[] docx =
        MadeDocx.of(item(2, 0, "甲"))
            .styles(style("list", "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"))
            .numbering(
                OUTLINE,
                "<w:abstractNum w:abstractNumId='6'><w:numStyleLink w:val='list'/></w:abstractNum>",
                num(1, ""),
                "<w:num w:numId='2'><w:abstractNumId w:val='6'/></w:num>")
            .bytes();

    assertThat(Read.texts(Read.docx(docx))).containsExactly("一、甲");
  }

  @Test
  void numbersOfEmptyCellsArePrintedAndThoseOfHiddenParagraphsAreNot() throws Exception {
    String definitions =
        "<w:abstractNum w:abstractNumId='5'>"
            + lvl(0, "decimal", "%1", "nothing")
            + "</w:abstractNum>";
    byte[] docx =
        MadeDocx.of(
                p(numPr(1, 0) + "<w:rPr><w:vanish/></w:rPr>", ""),
                tbl(
                    tr(tc("", item(1, 0, "")), tc("", p("甲"))),
                    tr(tc("", item(1, 0, "")), tc("", p("乙")))))
            .numbering(definitions, num(1, ""))
            .bytes();

    assertThat(Read.blocks(Read.docx(docx))).containsExactly("1|甲 / 2|乙");
  }

  @Test
  void bulletsAndUnknownListsPrintNothing() throws Exception {
    byte[] docx =
        MadeDocx.of(item(1, 0, "甲"), item(9, 0, "乙"), item(1, 7, "丙"))
            .numbering(
                "<w:abstractNum w:abstractNumId='5'>"
                    + lvl(0, "bullet", "\uF0B7", "tab")
                    + "</w:abstractNum>",
                num(1, ""))
            .bytes();

    assertThat(Read.texts(Read.docx(docx))).containsExactly("甲", "乙", "丙");
  }

  private static List<String> read(String nums, String... body) throws Exception {
    return Read.texts(Read.docx(MadeDocx.of(body).numbering(OUTLINE, nums).bytes()));
  }

  private static String item(int list, int level, String text) {
    return p(numPr(list, level), r(text));
  }

  private static String numPr(int list, int level) {
    return "<w:numPr><w:ilvl w:val='%s'/><w:numId w:val='%s'/></w:numPr>".formatted(level, list);
  }

  private static String num(int id, String overrides) {
    return "<w:num w:numId='%s'><w:abstractNumId w:val='5'/>%s</w:num>".formatted(id, overrides);
  }

  private static String style(String id, String properties) {
    return "<w:style w:styleId='%s'>%s</w:style>".formatted(id, properties);
  }

  private static String lvl(
      int level, String style, String pattern, String follow, String... more) {
    return ("<w:lvl w:ilvl='%s'><w:start w:val='1'/><w:numFmt w:val='%s'/>%s<w:suff w:val='%s'/>"
            + "<w:lvlText w:val='%s'/></w:lvl>")
        .formatted(level, style, String.join("", more), follow, pattern);
  }
}
