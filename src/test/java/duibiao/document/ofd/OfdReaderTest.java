package duibiao.document.ofd;

import static duibiao.document.ofd.MadeOfd.path;
import static duibiao.document.ofd.MadeOfd.row;
import static duibiao.document.ofd.MadeOfd.table;
import static duibiao.document.ofd.MadeOfd.text;
import static duibiao.document.ofd.MadeOfd.xml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import duibiao.document.Budget;
import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Grid;
import duibiao.document.LimitExceededException;
import duibiao.document.Limits;
import duibiao.document.Paragraph;
import duibiao.document.Place;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfdReaderTest {

  private static final String[][] ROWS = {
    row("项目", "预算数"), row("合计", "1,234.50"), row("基本支出", "0.00")
  };

  @Test
  void readsTitleUnitAndRuledTable() throws Exception {
    byte[] bytes = new MadeOfd().page(text(10, 10, "收支总表"), table(10, 20, ROWS)).bytes();
    Document document = read(bytes);

    assertThat(Format.of(bytes)).isEqualTo(Format.OFD);
    assertThat(document.pages()).isEqualTo(1);
    assertThat(paragraphs(document)).containsExactly("收支总表");
    assertThat(cells(document)).containsExactly("项目", "预算数", "合计", "1,234.50", "基本支出", "0.00");
    Grid grid = document.grids().findFirst().orElseThrow();
    assertThat(grid.confidence()).isEqualTo(Grid.Confidence.RULED);
    assertThat(grid.at(1, 1).place().page()).hasValue(1);
  }

  @Test
  void joinsATableOverPages() throws Exception {
    Document document =
        read(
            new MadeOfd()
                .page(table(10, 60, row("项目", "预算数"), row("合计", "3")))
                .page(table(10, 5, row("项目", "预算数"), row("其他", "4")))
                .bytes());

    assertThat(cells(document)).containsExactly("项目", "预算数", "合计", "3", "其他", "4");
  }

  @Test
  void readsRulesDrawnAsThinBoxesAndRectangles() throws Exception {
    String box = path("10 10 60 20", "M 0 0 L 60 0 L 60 20 L 0 20 C", "");
    String middle =
        path(
            "10 10 60 20",
            "M 29.8 0 L 30.2 0 L 30.2 20 L 29.8 20 C",
            "Stroke=\"false\" Fill=\"true\"");
    String background =
        path("10 10 60 20", "M 0 0 L 60 0 L 60 9 L 0 9 C", "Stroke=\"false\" Fill=\"true\"");

    assertThat(
            cells(
                read(
                    new MadeOfd()
                        .page(background, box, middle, text(12, 20, "左"), text(42, 20, "右"))
                        .bytes())))
        .containsExactly("左", "右");
  }

  @Test
  void spacesCharactersByTheirDistances() throws Exception {
    String object =
        """
        <ofd:TextObject Boundary="10 10 80 6" Size="4"><ofd:TextCode X="0" Y="5" DeltaX="g 2 4 4 6">总 计12</ofd:TextCode></ofd:TextObject>""";

    assertThat(paragraphs(read(new MadeOfd().page(object).bytes()))).containsExactly("总计1 2");
  }

  @Test
  void movesAndScalesByTheMatrixOfAnObject() throws Exception {
    String scaled = text(0, 4, "金额", "CTM=\"0.5 0 0 0.5 12 1\"");
    Document document = read(new MadeOfd().page(scaled, table(10, 20, ROWS)).bytes());

    Place.OnPage place = (Place.OnPage) document.blocks().get(0).place();
    assertThat(place.left()).isCloseTo(12 * 72 / 25.4, within(0.01));
    assertThat(place.bottom() - place.top()).isCloseTo(2 * 72 / 25.4, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Visible=\"false\"",
        "Alpha=\"0\"",
        "Fill=\"false\"",
        "CTM=\"1 0.5 -0.5 1 0 0\"",
        "CTM=\"1 0 0 1 0 50\""
      })
  void leavesOutWhatIsNotShown(String attributes) throws Exception {
    Document document =
        read(new MadeOfd().page(text(10, 10, "显示"), text(10, 30, "隐藏", attributes)).bytes());

    assertThat(paragraphs(document)).containsExactly("显示");
  }

  @Test
  void leavesOutWhatAClipCuts() throws Exception {
    String clipped =
        """
        <ofd:TextObject Boundary="10 10 60 20" Size="4"><ofd:Clips><ofd:Clip><ofd:Area><ofd:Path \
        Boundary="0 0 60 8"><ofd:AbbreviatedData>M 0 0 L 60 0 L 60 8 L 0 8 C</ofd:AbbreviatedData>\
        </ofd:Path></ofd:Area></ofd:Clip></ofd:Clips><ofd:TextCode X="0" Y="5">上</ofd:TextCode>\
        <ofd:TextCode Y="15">下</ofd:TextCode></ofd:TextObject>""";

    assertThat(paragraphs(read(new MadeOfd().page(clipped).bytes()))).containsExactly("上");
  }

  @Test
  void drawsTemplatesBlocksAndComposites() throws Exception {
    MadeOfd ofd =
        new MadeOfd()
            .common("<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>")
            .common("<ofd:TemplatePage ID=\"7\" BaseLoc=\"Tpls/T.xml\"/>")
            .part(
                "Doc_0/Tpls/T.xml",
                xml(
                    "Page",
                    "<ofd:Content><ofd:Layer>" + text(10, 10, "模板") + "</ofd:Layer></ofd:Content>"))
            .part(
                "Doc_0/PublicRes.xml",
                xml(
                    "Res",
                    "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"9\"><ofd:Content>"
                        + text(0, 4, "复合")
                        + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>"))
            .rawPage(
                "<ofd:Template TemplateID=\"7\"/><ofd:Content><ofd:Layer><ofd:PageBlock><ofd:PageBlock>"
                    + text(10, 30, "块")
                    + "</ofd:PageBlock></ofd:PageBlock><ofd:CompositeObject Boundary=\"10 50 60 10\" ResourceID=\"9\"/></ofd:Layer></ofd:Content>");

    assertThat(paragraphs(read(ofd.bytes()))).containsExactly("模板", "块", "复合");
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void turnsAPageAsItsTextRuns(int degrees) throws Exception {
    String matrix =
        switch (degrees) {
          case 90 -> "0 1 -1 0 100 0";
          case 180 -> "-1 0 0 -1 100 100";
          default -> "0 -1 1 0 0 100";
        };
    MadeOfd ofd =
        new MadeOfd()
            .area(100, 100)
            .common("<ofd:PublicRes>R.xml</ofd:PublicRes>")
            .part(
                "Doc_0/R.xml",
                xml(
                    "Res",
                    "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"1\"><ofd:Content>"
                        + table(10, 20, ROWS)
                        + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>"))
            .page(
                "<ofd:CompositeObject Boundary=\"0 0 100 100\" CTM=\""
                    + matrix
                    + "\" ResourceID=\"1\"/>");

    assertThat(cells(read(ofd.bytes())))
        .containsExactly("项目", "预算数", "合计", "1,234.50", "基本支出", "0.00");
  }

  @Test
  void readsCharactersTurnedOnTheirOwn() throws Exception {
    String object =
        """
        <ofd:TextObject Boundary="40 10 6 60" Size="4" CharDirection="90" ReadDirection="90">\
        <ofd:TextCode X="1" Y="2" DeltaY="g 3 4">横排文字</ofd:TextCode></ofd:TextObject>""";

    assertThat(paragraphs(read(new MadeOfd().page(object).bytes()))).containsExactly("横排文字");
  }

  @Test
  void readsEscapedCharacters() throws Exception {
    assertThat(paragraphs(read(new MadeOfd().page(text(10, 10, "\\9884\\7B97")).bytes())))
        .containsExactly("预算");
  }

  @Test
  void readsAllDocumentsOfAPackage() throws Exception {
    MadeOfd ofd =
        new MadeOfd()
            .page(text(10, 10, "一、预算"))
            .part(
                "OFD.xml",
                xml(
                    "OFD",
                    "<ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody><ofd:DocBody><ofd:DocRoot>Doc_1/Document.xml</ofd:DocRoot></ofd:DocBody>"))
            .part(
                "Doc_1/Document.xml",
                xml(
                    "Document",
                    "<ofd:CommonData/><ofd:Pages><ofd:Page BaseLoc=\"P.xml\"/></ofd:Pages>"))
            .part(
                "Doc_1/P.xml",
                xml(
                    "Page",
                    "<ofd:Content><ofd:Layer>"
                        + text(10, 30, "二、决算")
                        + "</ofd:Layer></ofd:Content>"));

    Document document = read(ofd.bytes());
    assertThat(document.pages()).isEqualTo(2);
    assertThat(paragraphs(document)).containsExactly("一、预算", "二、决算");
  }

  @Test
  void leavesOutAnnotations() throws Exception {
    MadeOfd ofd =
        new MadeOfd()
            .page(text(10, 10, "正文"))
            .part("Doc_0/Annots/Annotations.xml", xml("Annotations", "<ofd:Page PageID=\"1\"/>"))
            .part("Doc_0/Annots/Page_0/Annotation.xml", xml("PageAnnot", text(10, 30, "批注")));

    assertThat(paragraphs(read(ofd.bytes()))).containsExactly("正文");
  }

  @Test
  void refusesGlyphsWithoutUnicode() throws Exception {
    assertReason(Reason.UNDECODABLE, new MadeOfd().page(text(10, 10, "¤¤¤字")).bytes());
  }

  @Test
  void refusesAScanAnEncryptedAndADamagedFile() throws Exception {
    assertReason(
        Reason.NO_TEXT,
        new MadeOfd().page("<ofd:ImageObject Boundary=\"0 0 100 80\" ResourceID=\"3\"/>").bytes());
    assertReason(
        Reason.ENCRYPTED,
        new MadeOfd().page(text(10, 10, "字")).part("Encryptions.xml", "<a/>").bytes());
    assertReason(Reason.DAMAGED, new MadeOfd().page(text(10, 10, "字", "HScale=\"NaN\"")).bytes());
    assertReason(Reason.DAMAGED, new MadeOfd().part("Doc_0/Document.xml", "<a><b></a>").bytes());
  }

  @Test
  void refusesADocumentType() throws Exception {
    assertReason(
        Reason.DAMAGED,
        new MadeOfd()
            .part(
                "Doc_0/Document.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>")
            .bytes());
  }

  @Test
  void neverLooksOutsideThePackage() throws Exception {
    MadeOfd ofd =
        new MadeOfd()
            .page(text(10, 10, "字"))
            .part("../../outside.xml", "<a/>")
            .common("<ofd:PublicRes>../../../../etc/passwd</ofd:PublicRes>");

    assertThat(paragraphs(read(ofd.bytes()))).containsExactly("字");
  }

  @Test
  void refusesAPartThatInflatesWithoutEnd() throws Exception {
    byte[] blanks = " ".repeat(40 << 20).getBytes(StandardCharsets.US_ASCII);

    assertLimit(new MadeOfd().part("Doc_0/Document.xml", blanks), "单个部件解压后的字节数");
  }

  @Test
  void refusesMoreThanAPageHolds() throws Exception {
    assertLimit(new MadeOfd().page(text(10, 10, "字".repeat(60_000))), "单页字数");
    assertLimit(
        new MadeOfd().page("<ofd:PageBlock>".repeat(300) + "</ofd:PageBlock>".repeat(300)), "嵌套层数");
    assertLimit(new MadeOfd().page("<a/>".repeat(300_001)), "单页绘图指令数");
    assertLimit(new MadeOfd().page(path("0 0 1 1", "M 0 0 ".repeat(300_001), "")), "单页绘图指令数");
    assertLimit(
        new MadeOfd().page(path("0 0 100 80", "M 0 0 L 9 0 ".repeat(20_001), "")), "单页表格线数");
  }

  @Test
  void refusesACompositeThatDrawsItself() throws Exception {
    MadeOfd ofd =
        new MadeOfd()
            .common("<ofd:PublicRes>R.xml</ofd:PublicRes>")
            .part(
                "Doc_0/R.xml",
                xml(
                    "Res",
                    "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"1\"><ofd:Content><ofd:CompositeObject Boundary=\"0 0 9 9\" ResourceID=\"1\"/></ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>"))
            .page("<ofd:CompositeObject Boundary=\"0 0 9 9\" ResourceID=\"1\"/>");

    assertLimit(ofd, "复合图元嵌套");
  }

  private static void assertLimit(MadeOfd ofd, String limit) throws IOException {
    byte[] bytes = ofd.bytes();
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> read(bytes))
        .withMessageStartingWith(limit);
  }

  private static void assertReason(Reason reason, byte[] bytes) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read(bytes))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static Document read(byte[] bytes) throws UnreadableDocumentException {
    return new OfdReader().read("a.ofd", bytes, new Budget(Limits.DEFAULT));
  }

  private static List<String> paragraphs(Document document) {
    return document.paragraphs().map(Paragraph::text).toList();
  }

  private static List<String> cells(Document document) {
    return document.grids().flatMap(grid -> grid.cells().stream()).map(Cell::text).toList();
  }
}
