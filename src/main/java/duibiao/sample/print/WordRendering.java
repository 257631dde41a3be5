package duibiao.sample.print;

import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Writes a disclosure as a Word document (docx). Lengths are in twentieths of a point. */
final class WordRendering {

  private static final int PAGE_WIDTH = 16838;
  private static final int PAGE_HEIGHT = 11906;
  private static final int MARGIN = 1134;
  private static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

  private static final String STYLES =
      """
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:docDefaults>
          <w:rPrDefault><w:rPr>
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>
            <w:sz w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>
          </w:rPr></w:rPrDefault>
        </w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>
          <w:pPr><w:spacing w:before="2800" w:after="800"/><w:jc w:val="center"/></w:pPr>
          <w:rPr><w:b/><w:sz w:val="52"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/>
          <w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="32"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>
          <w:pPr><w:keepNext/><w:pageBreakBefore/><w:spacing w:after="240"/><w:jc w:val="center"/>
            <w:outlineLvl w:val="0"/></w:pPr>
          <w:rPr><w:sz w:val="36"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/>
          <w:pPr><w:keepNext/><w:pageBreakBefore/><w:spacing w:after="120"/><w:jc w:val="center"/>
            <w:outlineLvl w:val="1"/></w:pPr>
          <w:rPr><w:sz w:val="32"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/>
          <w:pPr><w:spacing w:line="400" w:lineRule="exact"/><w:ind w:firstLine="480"/>
            <w:jc w:val="both"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="Table Text"/>
          <w:rPr><w:sz w:val="19"/></w:rPr></w:style>
      </w:styles>
      """;

  private final XWPFDocument word = new XWPFDocument();
  private final PrintedDocument disclosure;
  private boolean titled;

  private WordRendering(PrintedDocument disclosure) {
    this.disclosure = disclosure;
  }

  static byte[] of(PrintedDocument disclosure) throws IOException {
    WordRendering rendering = new WordRendering(disclosure);
    try (XWPFDocument word = rendering.word) {
      rendering.defineStyles();
      disclosure.parts().forEach(rendering::write);
      rendering.setUpPage();
      return OfficeFile.of(word, disclosure.name());
    }
  }

  private void defineStyles() {
    try {
      word.createStyles().setStyles(StylesDocument.Factory.parse(STYLES).getStyles());
    } catch (XmlException e) {
      throw new IllegalStateException("Cannot read the styles of Word documents", e);
    }
  }

  private void write(Part part) {
    if (part instanceof PrintedTable table) {
      write(table);
    } else if (part instanceof PrintedText text) {
      for (String line : text.lines()) {
        paragraph(style(text.role()), line);
        titled = true;
      }
    }
  }

  private String style(PrintedText.Role role) {
    return switch (role) {
      case COVER -> titled ? "Subtitle" : "Title";
      case HEADING -> "Heading1";
      case BODY -> "BodyText";
    };
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private void write(PrintedTable table) {
    paragraph("Heading2", table.title());
    XWPFParagraph line = paragraph("TableText", table.issuerLine());
    CTTabStop stop = line.getCTP().getPPr().addNewTabs().addNewTab();
    stop.setVal(STTabJc.RIGHT);
    stop.setPos(BigInteger.valueOf(TEXT_WIDTH));
    line.setKeepNext(true);
    line.createRun().addTab();
    line.createRun().setText(table.unitLine());
    WordTable.write(table, word.getDocument().getBody().addNewTbl(), TEXT_WIDTH, disclosure);
    if (!table.note().isEmpty()) {
      paragraph("TableText", table.note());
    }
  }

  private void setUpPage() {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setOrient(STPageOrientation.LANDSCAPE);
    size.setW(PAGE_WIDTH);
    size.setH(PAGE_HEIGHT);
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(MARGIN);
    margins.setRight(MARGIN);
    margins.setTop(MARGIN);
    margins.setBottom(MARGIN);
    margins.setHeader(MARGIN / 2);
    margins.setFooter(MARGIN / 2);
    XWPFParagraph footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setAlignment(ParagraphAlignment.CENTER);
    footer.getCTP().addNewFldSimple().setInstr("PAGE");
  }
}
