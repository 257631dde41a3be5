package duibiao.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * The template for those who have none: title in 二号小标宋, text in 仿宋 三号 on lines of 28 points,
 * margins as GB/T 9704 has them.
 */
final class StandardLayout {

  private static final String TITLE_FONT = "方正小标宋简体";
  private static final String TEXT_FONT = "仿宋_GB2312";
  private static final double TITLE_SIZE = 22;
  private static final double TEXT_SIZE = 16;
  private static final double TITLE_LEADING = 36;
  private static final double LEADING = 28;

  /** 156 mm by 225 mm of text on A4, in twentieths of a point. */
  private static final int WIDTH = 11906;

  private static final int HEIGHT = 16838;
  private static final int TOP = 2098;
  private static final int BOTTOM = 1984;
  private static final int LEFT = 1588;
  private static final int RIGHT = 1474;

  /** Two letters of the text. */
  private static final int INDENT = 640;

  private StandardLayout() {}

  static byte[] document() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      XWPFStyles styles = word.createStyles();
      styles.setSpellingLanguage("en-US");
      styles.setEastAsia("zh-CN");
      page(word);
      XWPFParagraph title =
          line(word, BriefingTemplate.TITLE, TITLE_FONT, TITLE_SIZE, TITLE_LEADING);
      title.setAlignment(ParagraphAlignment.CENTER);
      title.setSpacingAfter(480);
      XWPFParagraph body = line(word, BriefingTemplate.BODY, TEXT_FONT, TEXT_SIZE, LEADING);
      body.setAlignment(ParagraphAlignment.BOTH);
      body.setIndentationFirstLine(INDENT);
      XWPFParagraph signature =
          line(word, BriefingTemplate.SIGNATURE, TEXT_FONT, TEXT_SIZE, LEADING);
      signature.setAlignment(ParagraphAlignment.RIGHT);
      signature.setSpacingBefore(560);
      signature.setKeepNext(true);
      XWPFParagraph day = line(word, BriefingTemplate.DAY, TEXT_FONT, TEXT_SIZE, LEADING);
      day.setAlignment(ParagraphAlignment.RIGHT);
      day.setIndentationRight(INDENT);
      word.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void page(XWPFDocument word) {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.CENTER);
    foot.createRun().setText("— ");
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
    foot.createRun().setText(" —");
  }

  private static XWPFParagraph line(
      XWPFDocument word, String text, String font, double size, double leading) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setSpacingBetween(leading, LineSpacingRule.EXACT);
    XWPFRun run = paragraph.createRun();
    run.setFontSize(size);
    CTFonts fonts = run.getCTR().getRPr().addNewRFonts();
    fonts.setEastAsia(font);
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    run.setText(text);
    return paragraph;
  }
}
