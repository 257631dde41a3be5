package duibiao.sample.print;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFieldRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Writes a disclosure as a Word document (docx). */
final class WordRendering {

  private static final int TWENTIETHS = 20;

  private final XWPFDocument word;
  private final PrintedDocument document;
  private Orientation orientation;
  private boolean isTitled;

  /** Whether the next paragraph begins a page, as a section does. */
  private boolean beginsPage;

  private WordRendering(XWPFDocument word, PrintedDocument document) {
    this.word = word;
    this.document = document;
    this.orientation = document.orientation();
  }

  static byte[] of(PrintedDocument document) throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      WordStyles.define(word, PageSize.of(document.orientation()));
      new WordRendering(word, document).write();
      return OfficeFile.of(word, document.name());
    }
  }

  /** Word counts in twentieths of a point. */
  static int twentieths(float points) {
    return Math.round(points * TWENTIETHS);
  }

  private void write() {
    addPageNumbers();
    for (Section section : document.sections()) {
      begin(section);
      section.parts().forEach(part -> write(part, section.isContents()));
    }
    pagesSoFar();
  }

  private void addPageNumbers() {
    XWPFParagraph footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setAlignment(ParagraphAlignment.CENTER);
    XWPFFieldRun number = footer.createFieldRun();
    number.setFieldInstruction("PAGE");
    number.setText("1");
    CTSectPr last = word.getDocument().getBody().getSectPr();
    last.addNewPgSz();
    last.addNewPgMar();
  }

  /** Ends the pages before where those of the section lie otherwise. */
  private void begin(Section section) {
    beginsPage = !word.getBodyElements().isEmpty();
    if (section.orientation() != orientation) {
      word.createParagraph().getCTP().addNewPPr().setSectPr(pagesSoFar());
      orientation = section.orientation();
      beginsPage = false;
    }
  }

  /** How the pages lie that end here; the body says it of the last ones. */
  private CTSectPr pagesSoFar() {
    PageSize page = PageSize.of(orientation);
    CTSectPr pages = word.getDocument().getBody().getSectPr();
    CTPageSz size = pages.getPgSz();
    size.setW(twentieths(page.width()));
    size.setH(twentieths(page.height()));
    boolean isWide = orientation == Orientation.LANDSCAPE;
    size.setOrient(isWide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    CTPageMar margins = pages.getPgMar();
    margins.setLeft(twentieths(page.margin()));
    margins.setRight(twentieths(page.margin()));
    margins.setTop(twentieths(page.edge()));
    margins.setBottom(twentieths(page.edge()));
    margins.setHeader(twentieths(page.edge() / 2));
    margins.setFooter(twentieths(page.edge() / 2));
    margins.setGutter(0);
    return pages;
  }

  private void write(Part part, boolean isContents) {
    if (part instanceof Ruled ruled) {
      write(ruled);
    } else if (part instanceof PrintedText text) {
      for (String line : text.lines()) {
        switch (text.role()) {
          case COVER -> cover(line);
          case HEADING -> add(WordStyles.HEADING, line);
          case BODY -> body(line, isContents);
        }
      }
    }
  }

  private void cover(String line) {
    String title = isTitled ? WordStyles.SECOND_TITLE : WordStyles.TITLE;
    add(line.contains("：") ? WordStyles.SUBTITLE : title, line);
    isTitled = true;
  }

  private void body(String line, boolean isContents) {
    XWPFRun run = add(WordStyles.BODY, line);
    if (isContents) {
      XWPFParagraph entry = (XWPFParagraph) run.getParent();
      float indent = 2 * PageSize.of(document.orientation()).bodySize();
      entry.setIndentationFirstLine(Character.isDigit(line.charAt(0)) ? twentieths(indent) : 0);
      entry.setAlignment(ParagraphAlignment.LEFT);
      addRightTab(run).setLeader(STTabTlc.DOT);
    } else if (PrintedText.isSubheading(line)) {
      run.setBold(true);
    }
  }

  private XWPFRun add(String style, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(style);
    if (beginsPage) {
      paragraph.setPageBreak(true);
      beginsPage = false;
    }
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    return run;
  }

  /** Goes on at the right side of the page. */
  private CTTabStop addRightTab(XWPFRun run) {
    CTTabStop stop = ((XWPFParagraph) run.getParent()).getCTPPr().addNewTabs().addNewTab();
    stop.setVal(STTabJc.RIGHT);
    stop.setPos(BigInteger.valueOf(twentieths(PageSize.of(orientation).textWidth())));
    run.addTab();
    return stop;
  }

  private void write(Ruled ruled) {
    add(WordStyles.TABLE_TITLE, ruled.title());
    XWPFRun lineAbove = add(WordStyles.TABLE, ruled.issuerLine());
    addRightTab(lineAbove);
    lineAbove.setText(ruled.unitLine());
    new WordTable(ruled.grid(), PageSize.of(orientation), document).write(word.createTable());
    List<String> notes = ruled.note().lines().toList();
    if (notes.isEmpty()) {
      word.createParagraph().setSpacingBetween(1, LineSpacingRule.EXACT);
    }
    notes.forEach(note -> add(WordStyles.TABLE, note));
  }
}
