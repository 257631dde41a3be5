package duibiao.report.pdf;

import duibiao.chart.Picture;
import duibiao.report.briefing.Briefing;
import duibiao.report.briefing.Briefing.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A briefing as {@code briefing.pdf}, with the margins, sizes and lines of the Word document.
 * Lengths are in points; heights count from the foot of the page.
 */
public final class BriefingPdf implements AutoCloseable {

  private static final String FILE = "briefing.pdf";
  private static final float TITLE_SIZE = 22;
  private static final float TITLE_LEADING = 36;
  private static final float TEXT_SIZE = 16;
  private static final float LEADING = 28;
  private static final float LEFT = 79.4f;
  private static final float WIDTH = 442.2f;
  private static final float TOP = 737;
  private static final float BOTTOM = 99.2f;
  private static final float NUMBER_AT = 60;
  private static final float NUMBER_SIZE = 14;
  private static final float MOST_PICTURE_HEIGHT = 200;

  /** Makes the identifier of a file depend on its title alone. */
  private static final long NO_TIME = 0;

  private final PDDocument pdf = new PDDocument();
  private final Letters regular;
  private final Letters bold;
  private PDPageContentStream page;
  private float y;

  private BriefingPdf(String title) throws IOException {
    pdf.setDocumentId(NO_TIME);
    pdf.getDocumentInformation().setTitle(title);
    regular = new Letters(pdf, "Regular");
    bold = new Letters(pdf, "Bold");
  }

  /** Writes the briefing into {@code folder}. */
  public static void write(Path folder, Briefing briefing) {
    Path file = folder.resolve(FILE);
    try (BriefingPdf written = new BriefingPdf(briefing.title())) {
      written.add(briefing);
      written.page.close();
      written.pdf.save(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the briefing '" + file + "'", e);
    }
  }

  private void add(Briefing briefing) throws IOException {
    newPage();
    String title = bold.drawable(briefing.title());
    for (String line : bold.lines(title, TITLE_SIZE, WIDTH, 0)) {
      float x = LEFT + (WIDTH - bold.width(line, TITLE_SIZE)) / 2;
      line(bold, line, TITLE_SIZE, TITLE_LEADING, x);
    }
    y -= LEADING;
    for (int i = 0; i < briefing.sections().size(); i++) {
      Section section = briefing.sections().get(i);
      // A heading stays with the first lines of its text.
      room(3 * LEADING);
      paragraph(bold, briefing.heading(i));
      for (String text : section.paragraphs()) {
        paragraph(regular, text);
      }
      for (Picture picture : section.pictures()) {
        draw(picture);
      }
    }
    y -= LEADING;
    room(2 * LEADING);
    right(briefing.signature(), 0);
    right(briefing.day(), 2 * TEXT_SIZE);
  }

  private void newPage() throws IOException {
    if (page != null) {
      page.close();
    }
    PDPage next = new PDPage(PDRectangle.A4);
    pdf.addPage(next);
    page = new PDPageContentStream(pdf, next);
    String number = "— " + pdf.getNumberOfPages() + " —";
    float free = WIDTH - regular.width(number, NUMBER_SIZE);
    show(regular, number, NUMBER_SIZE, LEFT + free / 2, NUMBER_AT, 0);
    y = TOP;
  }

  private void room(float height) throws IOException {
    if (y - height < BOTTOM) {
      newPage();
    }
  }

  private void paragraph(Letters letters, String text) throws IOException {
    float indent = 2 * TEXT_SIZE;
    List<String> lines = letters.lines(letters.drawable(text), TEXT_SIZE, WIDTH, indent);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      float left = i == 0 ? indent : 0;
      float free = WIDTH - left - letters.width(line, TEXT_SIZE);
      int gaps = line.codePointCount(0, line.length()) - 1;
      room(LEADING);
      y -= LEADING;
      boolean isLast = i == lines.size() - 1;
      show(letters, line, TEXT_SIZE, LEFT + left, y, isLast || gaps == 0 ? 0 : free / gaps);
    }
  }

  private void right(String text, float indent) throws IOException {
    String line = regular.drawable(text);
    line(regular, line, TEXT_SIZE, LEADING, LEFT + WIDTH - indent - regular.width(line, TEXT_SIZE));
  }

  private void line(Letters letters, String line, float size, float leading, float x)
      throws IOException {
    y -= leading;
    show(letters, line, size, x, y, 0);
  }

  private void show(Letters letters, String line, float size, float x, float baseline, float gap)
      throws IOException {
    page.beginText();
    page.setCharacterSpacing(gap);
    page.setFont(letters.font(), size);
    page.newLineAtOffset(x, baseline);
    page.showText(line);
    page.endText();
  }

  private void draw(Picture picture) throws IOException {
    float scale = Math.min(WIDTH / picture.width(), MOST_PICTURE_HEIGHT / picture.height());
    float width = picture.width() * scale;
    float height = picture.height() * scale;
    room(height + LEADING);
    y -= height + LEADING / 2;
    PDImageXObject image = PDImageXObject.createFromByteArray(pdf, picture.png(), "chart");
    page.drawImage(image, LEFT + (WIDTH - width) / 2, y, width, height);
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
