package duibiao.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.report.Language;
import duibiao.report.briefing.Briefing;
import duibiao.report.briefing.Briefing.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefingTemplateTest {

  /** The sentences name placeholders, as a hostile document may. */
  private static final Briefing BRIEFING =
      new Briefing(
          Language.CHINESE,
          "静澄区2026年部门预算分析简报",
          List.of(new Section("总体情况", List.of("支出预算合计12.00万元。", "{{日期}}和{{正文}}是文字。"), List.of())),
          "对标程序自动生成，供参考",
          LocalDate.of(2026, 3, 12));

  @TempDir private Path folder;

  @Test
  void fillsTheBureausOwnLetterhead() throws IOException {
    try (XWPFDocument word = filled(template(true))) {
      assertThat(word.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .containsExactly(
              "静澄区财政局文件",
              "静澄区2026年部门预算分析简报",
              "一、总体情况",
              "支出预算合计12.00万元。",
              "{{日期}}和{{正文}}是文字。",
              "抄送：区领导");
      assertThat(word.getTables().get(0).getText()).contains("签发日期：2026年3月12日");
      assertThat(word.getHeaderList().get(0).getText()).contains("内部资料 2026年3月12日");
    }
  }

  @Test
  void theTextLooksLikeItsPlaceholder() throws IOException {
    try (XWPFDocument word = filled(template(true))) {
      XWPFParagraph text = word.getParagraphs().get(3);
      assertThat(text.getIndentationFirstLine()).isEqualTo(700);
      assertThat(text.getRuns().get(0).getFontSizeAsDouble()).isEqualTo(15);
      assertThat(text.getRuns().get(0).getFontFamily()).isEqualTo("楷体");
      assertThat(word.getParagraphs().get(0).getRuns().get(0).getColor()).isEqualTo("C00000");
    }
  }

  @Test
  void aTemplateWithoutAPlaceForTheTextIsRefused() throws IOException {
    Path file = template(false);

    assertThatThrownBy(() -> BriefingTemplate.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("简报模板“" + file + "”里没有单独成段的“{{正文}}”，请在放正文的地方加上这一段");
  }

  @Test
  void whatIsNoWordDocumentIsRefused() throws IOException {
    Path file = folder.resolve("模板.docx");
    for (String content : List.of("", "不是 Word", "PK\u0003\u0004 damaged")) {
      Files.writeString(file, content);

      assertThatThrownBy(() -> BriefingTemplate.read(file))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("简报模板“" + file + "”不是能打开的 docx 文件，请用 Word 另存为 docx");
    }
  }

  /** A red letterhead, marks that Word has cut into runs, a table, and a header. */
  private Path template(boolean hasPlace) throws IOException {
    Path file = folder.resolve("template.docx");
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      XWPFRun head = word.createParagraph().createRun();
      head.setText("静澄区财政局文件");
      head.setColor("C00000");
      XWPFParagraph title = word.createParagraph();
      List.of("{{", "标题", "}}").forEach(part -> title.createRun().setText(part));
      if (hasPlace) {
        XWPFParagraph place = word.createParagraph();
        place.setIndentationFirstLine(700);
        XWPFRun run = place.createRun();
        run.setText("{{正文}}");
        run.setFontSize(15);
        run.setFontFamily("楷体");
      }
      word.createParagraph().createRun().setText("抄送：区领导");
      XWPFTable table = word.createTable(1, 1);
      table.getRow(0).getCell(0).setText("签发日期：{{日期}}");
      word.createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("内部资料 {{日期}}");
      word.write(out);
    }
    return file;
  }

  private XWPFDocument filled(Path template) throws IOException {
    BriefingDocument.write(folder, BRIEFING, BriefingTemplate.read(template));
    try (InputStream in = Files.newInputStream(folder.resolve("briefing.docx"))) {
      return new XWPFDocument(in);
    }
  }
}
