package duibiao.report.word;

import duibiao.chart.Picture;
import duibiao.report.briefing.Briefing;
import duibiao.report.briefing.Briefing.Section;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.PositionInParagraph;
import org.apache.poi.xwpf.usermodel.TextSegment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * A briefing as {@code briefing.docx}, put into a {@link BriefingTemplate}. Its text looks like the
 * placeholder that it replaces; headings are in 黑体.
 */
public final class BriefingDocument {

  private static final String FILE = "briefing.docx";
  private static final String HEADING_FONT = "黑体";
  private static final double PICTURE_WIDTH = 440;
  private static final double MOST_PICTURE_HEIGHT = 200;

  private final XWPFDocument word;
  private final XWPFParagraph place;

  private BriefingDocument(XWPFDocument word) {
    this.word = word;
    place = BriefingTemplate.body(word).orElseThrow();
  }

  /**
   * Writes the briefing into {@code folder}. The same briefing gives the same bytes; it was created
   * on its day.
   */
  public static void write(Path folder, Briefing briefing, BriefingTemplate template) {
    Path file = folder.resolve(FILE);
    try (XWPFDocument word = template.open();
        OutputStream out = Files.newOutputStream(file)) {
      new BriefingDocument(word).fill(briefing);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      word.write(bytes);
      SteadyZip.write(bytes.toByteArray(), out);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the briefing '" + file + "'", e);
    }
  }

  /** The text comes last, so that nothing in it is taken for a placeholder. */
  private void fill(Briefing briefing) throws IOException {
    CoreProperties properties = word.getProperties().getCoreProperties();
    properties.setTitle(briefing.title());
    properties.setCreated(
        Optional.of(Date.from(briefing.date().atStartOfDay(ZoneOffset.UTC).toInstant())));
    List<XWPFParagraph> paragraphs =
        Stream.of(Stream.of(word), word.getHeaderList().stream(), word.getFooterList().stream())
            .flatMap(bodies -> bodies)
            .flatMap(BriefingDocument::paragraphs)
            .toList();
    for (XWPFParagraph paragraph : paragraphs) {
      replace(paragraph, BriefingTemplate.DAY, briefing.day());
      replace(paragraph, BriefingTemplate.SIGNATURE, briefing.signature());
      replace(paragraph, BriefingTemplate.TITLE, briefing.title());
    }
    for (int i = 0; i < briefing.sections().size(); i++) {
      Section section = briefing.sections().get(i);
      XWPFParagraph heading = text(briefing.heading(i));
      heading.setKeepNext(true);
      heading.getRuns().get(0).setFontFamily(HEADING_FONT, XWPFRun.FontCharRange.eastAsia);
      section.paragraphs().forEach(this::text);
      for (Picture picture : section.pictures()) {
        draw(picture);
      }
    }
    removePlace();
  }

  private static Stream<XWPFParagraph> paragraphs(IBody body) {
    return Stream.concat(
        body.getParagraphs().stream(),
        body.getTables().stream()
            .flatMap(table -> table.getRows().stream())
            .flatMap(row -> row.getTableCells().stream())
            .flatMap(BriefingDocument::paragraphs));
  }

  /** Word may have cut the mark into several runs; the first keeps its looks. */
  private static void replace(XWPFParagraph paragraph, String mark, String text) {
    TextSegment found = paragraph.searchText(mark, new PositionInParagraph());
    if (found == null) {
      return;
    }
    StringBuilder whole = new StringBuilder();
    for (int i = found.getBeginRun(); i <= found.getEndRun(); i++) {
      XWPFRun run = paragraph.getRuns().get(i);
      whole.append(run.getText(0) == null ? "" : run.getText(0));
      run.setText("", 0);
    }
    paragraph.getRuns().get(found.getBeginRun()).setText(whole.toString().replace(mark, text), 0);
  }

  /** A paragraph before the place, like it. */
  private XWPFParagraph text(String text) {
    XWPFParagraph paragraph = newParagraph();
    if (place.getCTP().isSetPPr()) {
      CTPPr looks = (CTPPr) place.getCTP().getPPr().copy();
      if (looks.isSetSectPr()) {
        looks.unsetSectPr();
      }
      paragraph.getCTP().setPPr(looks);
    }
    XWPFRun run = paragraph.createRun();
    CTRPr letters = place.getRuns().get(0).getCTR().getRPr();
    if (letters != null) {
      run.getCTR().setRPr((CTRPr) letters.copy());
    }
    run.setText(text);
    return paragraph;
  }

  private XWPFParagraph newParagraph() {
    try (XmlCursor cursor = place.getCTP().newCursor()) {
      return word.insertNewParagraph(cursor);
    }
  }

  /** The place goes, unless a section of the document ends with it. */
  private void removePlace() {
    if (place.getCTP().isSetPPr() && place.getCTP().getPPr().isSetSectPr()) {
      place.getRuns().forEach(run -> run.setText("", 0));
    } else {
      word.removeBodyElement(word.getPosOfParagraph(place));
    }
  }

  private void draw(Picture picture) throws IOException {
    double scale =
        Math.min(PICTURE_WIDTH / picture.width(), MOST_PICTURE_HEIGHT / picture.height());
    XWPFParagraph paragraph = newParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingBetween(1);
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
