package duibiao.report.word;

import duibiao.chart.Picture;
import duibiao.report.briefing.Briefing;
import duibiao.report.briefing.Briefing.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * A briefing as {@code briefing.docx}: title in 二号小标宋, headings in 黑体, text in 仿宋 三号 on lines of 28
 * points, margins as GB/T 9704 has them.
 */
public final class BriefingDocument {

  private static final String FILE = "briefing.docx";
  private static final String TITLE_FONT = "方正小标宋简体";
  private static final String HEADING_FONT = "黑体";
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
  private static final double PICTURE_WIDTH = 440;
  private static final double MOST_PICTURE_HEIGHT = 260;

  private final XWPFDocument word;

  private BriefingDocument(XWPFDocument word) {
    this.word = word;
  }

  /** Writes the briefing into {@code folder}. */
  public static void write(Path folder, Briefing briefing) {
    Path file = folder.resolve(FILE);
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      new BriefingDocument(word).add(briefing);
      word.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the briefing '" + file + "'", e);
    }
  }

  private void add(Briefing briefing) throws IOException {
    page();
    word.getProperties().getCoreProperties().setTitle(briefing.title());
    XWPFParagraph title = line(briefing.title(), TITLE_FONT, TITLE_SIZE, TITLE_LEADING);
    title.setAlignment(ParagraphAlignment.CENTER);
    title.setSpacingAfter(480);
    for (int i = 0; i < briefing.sections().size(); i++) {
      Section section = briefing.sections().get(i);
      XWPFParagraph heading = text(briefing.heading(i), HEADING_FONT);
      heading.setKeepNext(true);
      for (String paragraph : section.paragraphs()) {
        text(paragraph, TEXT_FONT).setAlignment(ParagraphAlignment.BOTH);
      }
      for (Picture picture : section.pictures()) {
        draw(picture);
      }
    }
    XWPFParagraph signature = line(briefing.signature(), TEXT_FONT, TEXT_SIZE, LEADING);
    signature.setAlignment(ParagraphAlignment.RIGHT);
    signature.setSpacingBefore(560);
    signature.setKeepNext(true);
    XWPFParagraph day = line(briefing.day(), TEXT_FONT, TEXT_SIZE, LEADING);
    day.setAlignment(ParagraphAlignment.RIGHT);
    day.setIndentationRight(640);
  }

  private void page() {
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

  private XWPFParagraph text(String text, String font) {
    XWPFParagraph paragraph = line(text, font, TEXT_SIZE, LEADING);
    paragraph.setIndentationFirstLine((int) (2 * TEXT_SIZE * 20));
    return paragraph;
  }

  private XWPFParagraph line(String text, String font, double size, double leading) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setSpacingBetween(leading, LineSpacingRule.EXACT);
    XWPFRun run = paragraph.createRun();
    run.setFontSize(size);
    CTFonts fonts = run.getCTR().addNewRPr().addNewRFonts();
    fonts.setEastAsia(font);
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    run.setText(text);
    return paragraph;
  }

  private void draw(Picture picture) throws IOException {
    double scale =
        Math.min(PICTURE_WIDTH / picture.width(), MOST_PICTURE_HEIGHT / picture.height());
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    try {
      XWPFRun run = paragraph.createRun();
      run.addPicture(
          new ByteArrayInputStream(picture.png()),
          PictureType.PNG,
          "chart.png",
          Units.toEMU(picture.width() * scale),
          Units.toEMU(picture.height() * scale));
      run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.description());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("Every document can hold a PNG", e);
    }
  }
}
