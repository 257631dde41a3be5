package duibiao.sample.print;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of a Word document. Lengths are in points. */
final class WordStyles {

  static final String TITLE = "Title";
  static final String SECOND_TITLE = "SecondTitle";
  static final String SUBTITLE = "Subtitle";
  static final String HEADING = "Heading1";
  static final String TABLE_TITLE = "Heading2";
  static final String BODY = "BodyText";
  static final String TABLE = "TableText";

  private static final float COVER_SIZE = 26;
  private static final float ISSUER_SIZE = 16;
  private static final float HEADING_SIZE = 18;
  private static final float TABLE_TITLE_SIZE = 16;
  private static final float NOTE_SIZE = 10.5f;
  private static final float PLAIN_SIZE = 12;

  /** Distance of lines, in font sizes. */
  private static final float LEADING = 1.75f;

  private final List<CTStyle> styles = new ArrayList<>();

  private WordStyles() {}

  /** Gives a document its styles, with paragraphs as they stand on pages of its orientation. */
  static void define(XWPFDocument word, PageSize page) {
    WordStyles defined = new WordStyles();
    defined.add("Normal", "Normal", PLAIN_SIZE).setDefault(true);
    defined.centred(TITLE, "Title", COVER_SIZE, 140, 40).getRPr().addNewB();
    defined.centred(SECOND_TITLE, "Second Title", COVER_SIZE, 0, 40).getRPr().addNewB();
    defined.centred(SUBTITLE, "Subtitle", ISSUER_SIZE, 40, 0);
    defined.heading(HEADING, 1, HEADING_SIZE, 12);
    defined.heading(TABLE_TITLE, 2, TABLE_TITLE_SIZE, 6);
    defined.body(page.bodySize());
    defined.add(TABLE, "Table Text", NOTE_SIZE);
    XWPFStyles styles = word.createStyles();
    setFonts(styles);
    // Only a copy of each is kept.
    defined.styles.forEach(style -> styles.addStyle(new XWPFStyle(style, styles)));
  }

  private static void setFonts(XWPFStyles styles) {
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    fonts.setEastAsia("宋体");
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage("en-US");
    styles.setEastAsia("zh-CN");
  }

  private CTStyle add(String id, String name, float size) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(Math.round(2 * size)));
    styles.add(style);
    return style;
  }

  private CTStyle centred(String id, String name, float size, float before, float after) {
    CTStyle style = add(id, name, size);
    CTPPrGeneral paragraph = style.addNewPPr();
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(twentieths(before));
    spacing.setAfter(twentieths(after));
    paragraph.addNewJc().setVal(STJc.CENTER);
    return style;
  }

  private void heading(String id, int level, float size, float after) {
    CTPPrGeneral paragraph = centred(id, "heading " + level, size, 0, after).getPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
  }

  private void body(float size) {
    CTPPrGeneral paragraph = add(BODY, "Body Text", size).addNewPPr();
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setLine(twentieths(LEADING * size));
    spacing.setLineRule(STLineSpacingRule.EXACT);
    paragraph.addNewInd().setFirstLine(twentieths(2 * size));
    paragraph.addNewJc().setVal(STJc.BOTH);
  }

  private static BigInteger twentieths(float points) {
    return BigInteger.valueOf(WordRendering.twentieths(points));
  }
}
