package duibiao.document.pdf;

import static duibiao.document.pdf.MadePdf.row;
import static duibiao.document.pdf.MadePdf.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import duibiao.document.Budget;
import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.document.LimitExceededException;
import duibiao.document.Limits;
import duibiao.document.Place.OnPage;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn stands where the reader says it stands. */
class PageImagesTest {

  private static final int LINE_WIDTH = 2;

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void aTableOfATurnedPageIsDrawnUprightWhereItWasRead(int degrees) throws Exception {
    try (MadePdf pdf = tablePage().rotated(degrees)) {
      assertDrawnWhereRead(pdf.bytes());
    }
  }

  @Test
  void aTableOfAShiftedPageIsDrawnWhereItWasRead() throws Exception {
    try (MadePdf made = tablePage();
        PDDocument pdf = Loader.loadPDF(made.bytes())) {
      PDPage page = pdf.getPage(0);
      try (PDPageContentStream first =
          new PDPageContentStream(pdf, page, AppendMode.PREPEND, false)) {
        first.transform(Matrix.getTranslateInstance(130, -70));
      }
      page.setMediaBox(new PDRectangle(90, -110, 500, 420));
      page.setCropBox(new PDRectangle(140, -60, 390, 290));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      assertDrawnWhereRead(out.toByteArray());
    }
  }

  @Test
  void whatIsNoPageOrTooLargeIsRefused() throws Exception {
    try (MadePdf pdf = tablePage();
        PageImages images = images(pdf.bytes())) {
      assertThatThrownBy(() -> images.page(2)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> images.page(0)).isInstanceOf(IOException.class);
    }
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage(new PDRectangle(14_000, 14_000)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      try (PageImages images = images(out.toByteArray())) {
        assertThatThrownBy(() -> images.page(1)).isInstanceOf(LimitExceededException.class);
      }
    }
  }

  private static MadePdf tablePage() throws IOException {
    return new MadePdf().page(table(200, row("Name", "Total"), row("A", "1.00")));
  }

  private static PageImages images(byte[] pdf) throws IOException {
    return new PageImages(pdf, new Budget(Limits.DEFAULT));
  }

  private static void assertDrawnWhereRead(byte[] pdf) throws Exception {
    Grid grid =
        new PdfReader()
            .read("a.pdf", pdf, new Budget(Limits.DEFAULT))
            .grids()
            .findFirst()
            .orElseThrow();
    OnPage read =
        grid.cells().stream()
            .map(Cell::place)
            .map(OnPage.class::cast)
            .reduce(OnPage::around)
            .orElseThrow();
    Rectangle drawn;
    try (PageImages images = images(pdf)) {
      drawn = ink(images.page(1));
    }
    for (List<Double> edge :
        List.of(
            List.of(read.left(), drawn.getMinX()),
            List.of(read.top(), drawn.getMinY()),
            List.of(read.right(), drawn.getMaxX()),
            List.of(read.bottom(), drawn.getMaxY()))) {
      assertThat(edge.get(0) * PageImages.SCALE).isCloseTo(edge.get(1), within(LINE_WIDTH + 1.0));
    }
  }

  /** The smallest box around all that is not white. */
  private static Rectangle ink(BufferedImage image) {
    Rectangle ink = null;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
          Rectangle dot = new Rectangle(x, y, 1, 1);
          ink = ink == null ? dot : ink.union(dot);
        }
      }
    }
    return ink;
  }
}
