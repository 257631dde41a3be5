package duibiao.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duibiao.document.Block;
import duibiao.document.Budget;
import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Grid;
import duibiao.document.LimitExceededException;
import duibiao.document.Limits;
import duibiao.document.Paragraph;
import duibiao.document.Place.InTable;
import duibiao.document.Place.InText;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import duibiao.document.Warning;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

  private static final String ROWS = "<tr><td>项目<td>预算数<tr><td>合计<td>1.50";

  @Test
  void readsParagraphsAndTablesInOrderWithTheirPlaces() throws Exception {
    Document document = read("<h1>收支总表</h1><p>单位：元</p><table>" + ROWS + "</table><p>尾注</p>");

    assertThat(shown(document)).containsExactly("收支总表", "单位：元", "项目|预算数/合计|1.50", "尾注");
    assertThat(document.format()).isEqualTo(Format.HTML);
    assertThat(document.paragraphs().map(Paragraph::place))
        .containsExactly(new InText(1), new InText(2), new InText(3));
    Grid grid = document.grids().findFirst().orElseThrow();
    assertThat(grid.at(1, 1).place()).isEqualTo(new InTable(1, 2, 2));
    assertThat(grid.confidence()).isEqualTo(Grid.Confidence.STRUCTURE);
  }

  @Test
  void resolvesSpansAndClampsAbsurdOnes() throws Exception {
    Grid grid =
        grid(
            """
            <table><thead><tr><th rowspan=2>项目<th colspan=2>收入</thead>
            <tbody><tr><td>财政<td>事业<td>其他<tr><td rowspan=1000000 colspan=1000000>合计<tr></table>""");

    assertThat(grid.at(0, 0).rowSpan()).as("a span ends with its group").isEqualTo(1);
    assertThat(grid.at(0, 1).columnSpan()).isEqualTo(2);
    assertThat(grid.at(2, 0).text()).isEqualTo("合计");
    assertThat(grid.columns()).isEqualTo(512);
  }

  @Test
  void readsCaptionBeforeHeadBodyAndFoot() throws Exception {
    assertThat(
            shown(
                read(
                    """
                    <table><tfoot><tr><td>合计<td>3</tfoot><caption>支出表</caption>
                    <tbody><tr><td>基本<td>1<tbody><tr><td>项目<td>2<thead><tr><td>类别<td>金额</table>""")))
        .containsExactly("支出表", "类别|金额/基本|1/项目|2/合计|3");
  }

  @Test
  void walksIntoTablesThatOnlyArrangeAPage() throws Exception {
    String page =
        """
        <table><tr><td>栏目一<br>栏目二<td><p>标题</p><table>%s</table><p>说明</p></table>
        <table><tr><td>第一段<tr><td>第二段</table>
        <table><tr><td>编制部门：某局<td>单位：元</table>"""
            .formatted(ROWS);

    assertThat(shown(read(page)))
        .containsExactly("栏目一", "栏目二", "标题", "项目|预算数/合计|1.50", "说明", "第一段", "第二段", "编制部门：某局 单位：元");
  }

  @Test
  void readsATableWithinADataCellAsItsOwnGrid() throws Exception {
    String page = "<table>%s<tr><td>明细<td>见表<table>%s</table></table>".formatted(ROWS, ROWS);

    assertThat(shown(read(page))).containsExactly("项目|预算数/合计|1.50/明细|见表", "项目|预算数/合计|1.50");
  }

  @Test
  void cutsTitlesUnitsAndNotesOutOfATableThatHoldsSeveral() throws Exception {
    String table =
        """
        <table><tr><td colspan=3>2024年部门收入预算总表<tr><td>编制部门：某局<td><td>单位：元
        <tr><td rowspan=2>项目<td colspan=2>预算数<tr><td>合计<td>其中
        <tr><td>一、工资<td>5<td>3<tr><td colspan=3>二、按用途分<tr><td>公用<td>2<td>1
        <tr><td>注：数字按四舍五入<td><td><tr><td><td><td>
        <tr><td>2024年部门支出预算总表<td><td><tr><td><td><td>单位：万元
        <tr><td>项目<td>金额（单位：万元）<td>备注<tr><td>合计<td>7<td><tr><td>无<td><td>
        <tr><td colspan=3>本表无其他事项</table>""";

    assertThat(shown(read(table)))
        .containsExactly(
            "2024年部门收入预算总表",
            "编制部门：某局 单位：元",
            "项目|预算数/合计|其中/一、工资|5|3/二、按用途分/公用|2|1",
            "注：数字按四舍五入",
            "2024年部门支出预算总表",
            "单位：万元",
            "项目|金额（单位：万元）|备注/合计|7|/无||",
            "本表无其他事项");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='DISPLAY : none'>隐</div>",
        "<div style='visibility:hidden'>隐</div>",
        "<div hidden>隐</div>",
        "<span class='a sr-only'>隐</span>",
        "<script>隐</script>",
        "<style>隐</style>",
        "<noscript>隐</noscript>",
        "<template>隐</template>",
        "<nav>隐</nav>",
        "<!--[if gte mso 9]>隐<![endif]-->",
        "<div style='mso-element:header'>隐</div>",
        "<span style='mso-element:field-code'>隐</span>",
        "<div style='mso-element:comment-list'>隐</div>"
      })
  void leavesOutWhatIsNotShown(String hidden) throws Exception {
    assertThat(shown(read("<html><head><title>隐</title><body>显" + hidden + "示")))
        .allMatch(text -> !text.contains("隐"));
  }

  @Test
  void keepsTheColumnOfAHiddenTextAndDropsAHiddenCell() throws Exception {
    assertThat(
            shown(
                read(
                    """
                    <table><tr><td>甲<td style='display:none'>隐<td>乙
                    <tr style='display:none'><td>隐<td>隐<tr><td style='visibility:hidden'>隐<td>2
                    <tr><td>3<td>4</table>""")))
        .containsExactly("甲|乙/|2/3|4");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          一般公共<br>预算,                  一般公共预算
          1&#44;234<br>&#44;567.00,         '1,234,567.00'
          <p>机关</p><p>运行经费</p>,          机关运行经费
          公 用&nbsp;经　费,                  公用经费
          Grand<br>total,                  Grand total
          &ldquo;三公&rdquo;&amp;会议,        “三公”&会议
          """)
  void joinsTheLinesOfACell(String cell, String text) throws Exception {
    assertThat(grid("<table><tr><td>甲<td>" + cell + "<tr><td>1<td>2</table>").at(0, 1).text())
        .isEqualTo(text);
  }

  @Test
  void dropsBlanksBesideChineseUnlessTheySetTextsApart() throws Exception {
    assertThat(
            shown(
                read(
                    "<p>　　部门\n预算 2024 年</p><p>编制部门：某局&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;单位：元</p>"
                        + "甲<br>乙<pre>丙\n丁</pre>")))
        .containsExactly("部门预算2024年", "编制部门：某局 单位：元", "甲", "乙", "丙", "丁");
  }

  @Test
  void readsNumbersOfWordLists() throws Exception {
    assertThat(
            shown(
                read(
                    "<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>一、"
                        + "<span style='font:7.0pt'>&nbsp;&nbsp;</span></span><![endif]>主要职能</p>")))
        .containsExactly("一、主要职能");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, gb2312",
    "GBK, gb2312",
    "GB18030, ''",
    "GBK, utf-8",
    "GBK, iso-8859-1",
    "GBK, nonsense",
    "Big5, big5"
  })
  void decodesWhateverThePageDeclares(String charset, String declared) throws Exception {
    String page = "<html><meta charset='" + declared + "'><p>一般公共預算財政撥款支出</p>";

    assertThat(shown(read(page.getBytes(Charset.forName(charset)))))
        .containsExactly("一般公共預算財政撥款支出");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void decodesByTheByteOrderMark(String charset) throws Exception {
    assertThat(shown(read("\ufeff<html><p>预算</p>".getBytes(Charset.forName(charset)))))
        .containsExactly("预算");
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = "<html><p>预算\u0000\u0001".getBytes(StandardCharsets.UTF_8);

    assertReason(Reason.UNDECODABLE, bytes);
    assertReason(Reason.UNDECODABLE, new byte[] {'<', 'b', '>', (byte) 0xFF, (byte) 0xFF});
    assertReason(Reason.NO_TEXT, "<html><script>1</script>".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsWorkbooksThatWereSavedAsPages() throws Exception {
    String page =
        """
        <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>.xl1{mso-number-format:"0.00"}</style>
        <!--[if gte mso 9]><xml><x:Name>表1</x:Name></xml><![endif]--></head><body><table x:str>
        <col width=72><tr><td colspan=2 class=xl1>收入总表</td></tr><tr><td>项目</td><td x:num="1">金额</td></tr>
        <tr><td x:str="合计 ">合计<span style='mso-spacerun:yes'>&nbsp; </span></td><td x:num="1234.5">1,234.50</td></tr>
        <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td></tr><![endif]></table>""";

    assertThat(shown(read(page))).containsExactly("收入总表", "项目|金额/合计|1,234.50");
  }

  @Test
  void warnsOfATableThatIsAnImage() throws Exception {
    Document document = read("<img src=logo.png><p>支出预算总表</p><p>单位：元</p><img src=1.png>");

    assertThat(document.warnings())
        .singleElement()
        .extracting(Warning::rule, warning -> warning.place())
        .containsExactly("table_as_image", new InText(2));
  }

  @Test
  void readsTheFirstPageOfAWebArchive() throws Exception {
    String page = "<html><p>部门预算=</p><p>说明</p>";
    String quoted =
        bytesOf(page)
            .chars()
            .mapToObj(
                b ->
                    b < 128 && b != '='
                        ? String.valueOf((char) b)
                        : String.format(Locale.ROOT, "=%02X", b))
            .collect(Collectors.joining())
            .replace("</p><p>", "</p>=\r\n<p>");
    String base64 = Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));

    assertThat(shown(read(archive("quoted-printable", quoted)))).containsExactly("部门预算=", "说明");
    assertThat(shown(read(archive("base64", base64)))).containsExactly("部门预算=", "说明");
    assertReason(
        Reason.DAMAGED,
        "MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n<html>"
            .getBytes(StandardCharsets.UTF_8));
  }

  private static String bytesOf(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String archive(String encoding, String body) {
    return """
        MIME-Version: 1.0
        Content-Type: multipart/related;
         boundary="----=_Part"

        for old viewers
        ------=_Part
        Content-Location: file:///C:/1.htm
        Content-Transfer-Encoding: %s
        Content-Type: text/html; charset="utf-8"

        %s
        ------=_Part
        Content-Type: image/png

        AAAA
        ------=_Part--
        """
        .formatted(encoding, body)
        .replace("\n", "\r\n")
        .replace("\r\r", "\r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<table><tr><td>", "<b>", "<ul><li>"})
  void refusesAPageNestedTooDeep(String open) {
    assertLimit("<html>" + open.repeat(open.length() > 6 ? 30_000 : 300_000) + "底", "嵌套层数");
  }

  @Test
  void refusesMoreThanAnyDisclosureHolds() {
    assertLimit("<html>" + "<p>".repeat(1_000_001), "网页标签数");
    assertLimit("<html>" + "<p>字".repeat(100_001), "段落和表格数");
    assertLimit("<html><table>" + "<tr><td>1<td>2".repeat(20_001), "表格行数");
    assertLimit("<html><table><tr>" + "<td>1".repeat(513) + "<tr><td>1<td>2", "表格列数");
  }

  private static void assertLimit(String page, String limit) {
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> read(page))
        .withMessageStartingWith(limit);
  }

  private static void assertReason(Reason reason, byte[] bytes) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read(bytes))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static Document read(String page) throws UnreadableDocumentException {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  private static Document read(byte[] bytes) throws UnreadableDocumentException {
    return new HtmlReader().read("a.html", bytes, new Budget(Limits.DEFAULT));
  }

  private static Grid grid(String page) throws UnreadableDocumentException {
    return read(page).grids().findFirst().orElseThrow();
  }

  /** Paragraphs as they are, grids as rows of the cells that touch them. */
  private static List<String> shown(Document document) {
    return document.blocks().stream().map(HtmlReaderTest::shown).toList();
  }

  private static String shown(Block block) {
    if (block instanceof Grid grid) {
      return IntStream.range(0, grid.rows())
          .mapToObj(
              row ->
                  grid.row(row).stream()
                      .filter(cell -> cell.row() == row)
                      .map(Cell::text)
                      .collect(Collectors.joining("|")))
          .collect(Collectors.joining("/"));
    }
    return ((Paragraph) block).text();
  }
}
