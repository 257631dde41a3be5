package duibiao.document.word;

import static duibiao.document.word.MadeDocx.p;
import static duibiao.document.word.MadeDocx.r;
import static duibiao.document.word.MadeDocx.row;
import static duibiao.document.word.MadeDocx.tbl;
import static duibiao.document.word.MadeDocx.tc;
import static duibiao.document.word.MadeDocx.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Place.InText;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import java.io.ByteArrayOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DocxTextTest {

  @Test
  void readsWhatAnOrdinaryLibraryWrites() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      word.createParagraph().createRun().setText("收支总表");
      word.createTable(1, 2).getRow(0).getCell(1).setText("12.50");
      word.write(bytes);
    }

    Document document = Read.docx(bytes.toByteArray());

    assertThat(document.format()).isEqualTo(Format.DOCX);
    assertThat(document.pages()).isZero();
    assertThat(Read.blocks(document)).containsExactly("收支总表", "|12.50");
  }

  @Test
  void paragraphsAreNumberedAsPrinted() throws Exception {
    Document document = Read.docx(p("一"), p(""), p("二"));

    assertThat(document.paragraphs().map(paragraph -> paragraph.place()))
        .containsExactly(new InText(1), new InText(2));
  }

  @Test
  void tabsAndLineBreaksAreBlanks() throws Exception {
    Document document =
        Read.docx(
            p("", r("编制部门：甲局") + "<w:r><w:tab/><w:tab/></w:r>" + r(" 单位：元")),
            p("", r("上") + "<w:r><w:br/></w:r>" + r("下")),
            p("", "<w:r><w:t>2024</w:t><w:noBreakHyphen/><w:t>2025</w:t><w:softHyphen/></w:r>"));

    assertThat(Read.texts(document)).containsExactly("编制部门：甲局 单位：元", "上 下", "2024-2025");
  }

  @Test
  void linesOfACellJoinWithoutBlanksBesideChineseOrWithinANumber() throws Exception {
    Document document =
        Read.docx(
            tbl(
                tr(
                    tc("", p("机关运行") + p("经费")),
                    tc("", "<w:p>" + r("1,234") + "<w:r><w:br/></w:r>" + r(",567.00") + "</w:p>"),
                    tc("", p("公 用　经 费")),
                    tc("", p("two") + p("words")))));

    assertThat(Read.blocks(document)).containsExactly("机关运行经费|1,234,567.00|公用经费|two words");
  }

  @Test
  void deletionsAreLeftOutAndInsertionsKept() throws Exception {
    Document document =
        Read.docx(
            p(
                "",
                r("合计")
                    + "<w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del>"
                    + "<w:moveFrom>"
                    + r("原处")
                    + "</w:moveFrom><w:ins>"
                    + r("新")
                    + "</w:ins><w:moveTo>"
                    + r("此处")
                    + "</w:moveTo>"),
            p("<w:rPr><w:del w:id='1'/></w:rPr>", r("上半")),
            p("下半"),
            tbl(row("甲", "1"), "<w:tr><w:trPr><w:del/></w:trPr>" + tc("", p("删")) + "</w:tr>"));

    assertThat(Read.blocks(document)).containsExactly("合计新此处", "上半下半", "甲|1");
  }

  @Test
  void resultsOfFieldsAreKeptWithoutTheirCode() throws Exception {
    Document document =
        Read.docx(
            p(
                "",
                field("begin")
                    + "<w:r><w:instrText>IF </w:instrText></w:r>"
                    + field("begin")
                    + field("separate")
                    + r("嵌套")
                    + field("end")
                    + field("separate")
                    + r("3.5")
                    + field("end")
                    + r("万元")),
            p("", "<w:fldSimple w:instr='PAGE'>" + r("7") + "</w:fldSimple>"),
            p("", "<w:hyperlink>" + r("网址") + "</w:hyperlink>"),
            p("", r("前") + field("begin") + r("未闭合")),
            p("后"));

    assertThat(Read.texts(document)).containsExactly("3.5万元", "7", "网址", "前", "后");
  }

  private static String field(String type) {
    return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
  }

  @Test
  void hiddenTextIsLeftOut() throws Exception {
    byte[] docx =
        MadeDocx.of(
                p("", r("见") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"),
                p("", "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>现</w:t></w:r>"),
                p("", "<w:r><w:rPr><w:rStyle w:val='child'/></w:rPr><w:t>隐</w:t></w:r>"))
            .styles(
                "<w:style w:styleId='parent'><w:rPr><w:vanish/></w:rPr></w:style>",
                "<w:style w:styleId='child'><w:basedOn w:val='parent'/></w:style>")
            .bytes();

    assertThat(Read.texts(Read.docx(docx))).containsExactly("见", "现");
  }

  @Test
  void contentControlsAreReadAtEveryLevel() throws Exception {
    Document document =
        Read.docx(
            sdt(p("", sdt(r("控件")))),
            sdt(tbl(sdt(tr(tc("", p("项目")), sdt(tc("", sdt(p("1.00")))))))));

    assertThat(Read.blocks(document)).containsExactly("控件", "项目|1.00");
  }

  private static String sdt(String content) {
    return "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>"
        + content
        + "</w:sdtContent></w:sdt>";
  }

  @Test
  void textBoxesAreReadOnceAfterTheirParagraph() throws Exception {
    String box = "<w:txbxContent>" + p("框内标题") + tbl(row("甲", "1")) + "</w:txbxContent>";
    Document document =
        Read.docx(
            p(
                "",
                r("锚")
                    + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
                    + box
                    + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                    + box
                    + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                    + r("点")),
            p(
                "",
                "<w:r><w:pict><v:shape><v:textbox>"
                    + box
                    + "</v:textbox></v:shape></w:pict></w:r>"));

    assertThat(Read.blocks(document)).containsExactly("锚点", "框内标题", "甲|1", "框内标题", "甲|1");
  }

  @Test
  void symbolsAreNotGuessed() throws Exception {
    Document document =
        Read.docx(
            p("", "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>" + r("是")),
            p("", "<w:r><w:sym w:font='Webdings' w:char='F034'/></w:r>" + r("否")),
            p("\uE123⼀"));

    assertThat(Read.texts(document)).containsExactly("☑是", "\uFFFD否", "\uFFFD一");
  }

  @Test
  void commentsAndNotesAreLeftOut() throws Exception {
    Document document =
        Read.docx(
            p(
                "",
                "<w:commentRangeStart w:id='0'/>"
                    + r("正文")
                    + "<w:r><w:footnoteReference w:id='2'/><w:commentReference w:id='0'/></w:r>"));

    assertThat(Read.texts(document)).containsExactly("正文");
  }

  @Test
  void theStrictFormOfTheFormatIsReadAlike() throws Exception {
    byte[] docx =
        MadeDocx.of()
            .part(
                "word/document.xml",
                "<document xmlns='http://purl.oclc.org/ooxml/wordprocessingml/main'><body><p><r>"
                    + "<t>严格格式</t></r></p></body></document>")
            .bytes();

    assertThat(Read.texts(Read.docx(docx))).containsExactly("严格格式");
  }

  @Test
  void aDocumentWithoutTextSaysSo() {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> Read.docx(p("", "<w:r><w:drawing/></w:r>")))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT));
  }
}
