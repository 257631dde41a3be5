package duibiao.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duibiao.document.Budget;
import duibiao.document.Limits;
import duibiao.document.layout.Glyph;
import duibiao.document.layout.PageMarks;
import duibiao.document.layout.Rule;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Characters and rules of a picture, and what is said where Tesseract is missing. */
class TesseractTest {

  @Test
  void pictureOfATableGivesItsRulesAndAmounts() throws Exception {
    Tesseract tesseract = tesseract();
    BufferedImage picture = new BufferedImage(800, 300, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D drawing = picture.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, 800, 300);
    drawing.setColor(Color.BLACK);
    drawing.drawRect(50, 50, 600, 100);
    drawing.drawLine(350, 50, 350, 150);
    drawing.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 32));
    drawing.drawString("12,345.60", 400, 112);
    drawing.dispose();

    PageMarks marks = tesseract.read(3, picture, new Budget(Limits.DEFAULT));

    assertThat(marks.recognised()).isTrue();
    assertThat(marks.glyphs().stream().map(Glyph::text).collect(Collectors.joining()))
        .isEqualTo("12,345.60");
    assertThat(marks.rules()).filteredOn(Rule::lies).hasSize(2);
    assertThat(marks.rules()).filteredOn(rule -> !rule.lies()).hasSize(3);
  }

  private static Tesseract tesseract() {
    try {
      return Tesseract.onPath();
    } catch (OcrUnavailableException e) {
      assumeTrue(false, "Skipped: " + e.getMessage());
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatRecognitionPassesOverIsAPointOrUnknownNeverABlank() {
    BufferedImage picture = new BufferedImage(200, 60, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D drawing = picture.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, 200, 60);
    drawing.setColor(Color.BLACK);
    drawing.fillRect(54, 37, 4, 4);
    drawing.fillRect(140, 21, 12, 20);
    drawing.dispose();
    String tsv =
        "level\n"
            + "5\t1\t1\t1\t1\t1\t10\t21\t40\t20\t95\t754\n"
            + "5\t1\t1\t1\t1\t1\t64\t21\t26\t20\t95\t75\n";

    List<Glyph> glyphs = RecognisedText.glyphs(tsv, new Ink(picture), 0.5);

    assertThat(glyphs.stream().map(Glyph::text).collect(Collectors.joining()))
        .isEqualTo("754.75\uFFFD");
  }
}
