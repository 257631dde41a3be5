package duibiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.document.Block;
import duibiao.document.Budget;
import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Limits;
import duibiao.document.Paragraph;
import duibiao.document.Place;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a page is cut and turned, and how many threads read it, changes no cell. */
class PdfGeometryTest {

  private interface Change {
    void to(PDDocument pdf, PDPage page) throws Exception;
  }

  static Stream<String> disclosures() {
    return Stream.of(
        Disclosures.WANLI_2023,
        Disclosures.WANLI_2024,
        Disclosures.PLANNING_2024,
        Disclosures.FINANCE_2025);
  }

  @ParameterizedTest
  @MethodSource("disclosures")
  void shiftedPageBoxesChangeNothing(String name) throws Exception {
    assertUnchanged(
        name,
        (pdf, page) -> {
          PDRectangle box = page.getCropBox();
          prepend(pdf, page, Matrix.getTranslateInstance(130, -70));
          PDRectangle moved =
              new PDRectangle(
                  box.getLowerLeftX() + 130,
                  box.getLowerLeftY() - 70,
                  box.getWidth(),
                  box.getHeight());
          page.setMediaBox(
              new PDRectangle(
                  moved.getLowerLeftX() - 20,
                  moved.getLowerLeftY() - 30,
                  moved.getWidth() + 60,
                  moved.getHeight() + 70));
          page.setCropBox(moved);
        });
  }

  @ParameterizedTest
  @MethodSource("disclosures")
  void pagesTurnedByTheirContentsAndShownUprightChangeNothing(String name) throws Exception {
    for (int degrees : List.of(90, 180, 270)) {
      assertUnchanged(
          name,
          (pdf, page) -> {
            turnContents(pdf, page, degrees);
            page.setRotation(degrees);
          });
    }
  }

  @ParameterizedTest
  @MethodSource("disclosures")
  void pagesThatLieOnTheirSideChangeNothing(String name) throws Exception {
    for (int degrees : List.of(90, 180, 270)) {
      assertUnchanged(name, (pdf, page) -> page.setRotation(degrees));
      assertUnchanged(name, (pdf, page) -> turnContents(pdf, page, degrees));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void threadsReadAlike(int threads) throws Exception {
    List<String> names = disclosures().toList();
    List<List<Block>> expected = new ArrayList<>();
    for (String name : names) {
      expected.add(Disclosures.read(name).blocks().stream().toList());
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Document>> read = new ArrayList<>();
      for (String name : Collections.nCopies(2, names).stream().flatMap(List::stream).toList()) {
        read.add(pool.submit(() -> Disclosures.read(name)));
      }
      for (int i = 0; i < read.size(); i++) {
        assertThat(printed(read.get(i).get().blocks()))
            .isEqualTo(printed(expected.get(i % names.size())));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static void assertUnchanged(String name, Change change) throws Exception {
    byte[] bytes = Disclosures.bytes(name);
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (PDPage page : pdf.getPages()) {
        change.to(pdf, page);
      }
      pdf.save(changed);
    }
    Document document =
        new PdfReader().read(name, changed.toByteArray(), new Budget(Limits.DEFAULT));

    Document expected = Disclosures.read(name);
    assertThat(printed(document.blocks())).isEqualTo(printed(expected.blocks()));
    double[] lefts = lefts(expected);
    assertThat(lefts(document)).containsExactly(lefts, within(0.1));
  }

  private static double[] lefts(Document document) {
    return document
        .grids()
        .flatMap(grid -> grid.cells().stream())
        .mapToDouble(cell -> ((Place.OnPage) cell.place()).left())
        .toArray();
  }

  /** Turns what is drawn counter-clockwise, into a page box turned likewise. */
  private static void turnContents(PDDocument pdf, PDPage page, int degrees) throws Exception {
    PDRectangle box = page.getCropBox();
    float width = box.getWidth();
    float height = box.getHeight();
    Matrix turn =
        switch (degrees) {
          case 90 -> new Matrix(0, 1, -1, 0, height, 0);
          case 180 -> new Matrix(-1, 0, 0, -1, width, height);
          default -> new Matrix(0, -1, 1, 0, 0, width);
        };
    Matrix moved =
        Matrix.getTranslateInstance(-box.getLowerLeftX(), -box.getLowerLeftY()).multiply(turn);
    prepend(pdf, page, moved);
    PDRectangle turned =
        degrees == 180 ? new PDRectangle(width, height) : new PDRectangle(height, width);
    page.setMediaBox(turned);
    page.setCropBox(turned);
  }

  private static void prepend(PDDocument pdf, PDPage page, Matrix matrix) throws Exception {
    try (PDPageContentStream contents =
        new PDPageContentStream(pdf, page, AppendMode.PREPEND, false)) {
      contents.transform(matrix);
    }
  }

  /** Text, shape and page of all blocks. */
  private static List<String> printed(List<Block> blocks) {
    List<String> printed = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Grid grid) {
        grid.cells().forEach(cell -> printed.add(grid.ordinal() + " " + printed(cell)));
      } else if (block instanceof Paragraph paragraph) {
        printed.add(paragraph.place().label() + paragraph.text());
      }
    }
    return printed;
  }

  private static String printed(Cell cell) {
    return "%s,%s %s×%s %s %s"
        .formatted(
            cell.row(),
            cell.column(),
            cell.rowSpan(),
            cell.columnSpan(),
            cell.text(),
            cell.place().label());
  }
}
