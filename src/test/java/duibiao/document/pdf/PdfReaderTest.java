package duibiao.document.pdf;

import static duibiao.document.pdf.MadePdf.box;
import static duibiao.document.pdf.MadePdf.line;
import static duibiao.document.pdf.MadePdf.row;
import static duibiao.document.pdf.MadePdf.table;
import static duibiao.document.pdf.MadePdf.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.LimitExceededException;
import duibiao.document.Limits;
import duibiao.document.Paragraph;
import duibiao.document.Place;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import java.util.Arrays;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader makes of files drawn for one purpose each. */
class PdfReaderTest {

  private static final String[] HEADER = row("Code", "Name", "Total");

  private static Document read(MadePdf pdf) throws Exception {
    try (pdf) {
      return new PdfReader().read("made.pdf", pdf.bytes(), new Budget(Limits.DEFAULT));
    }
  }

  private static Grid onlyGrid(MadePdf pdf) throws Exception {
    Document document = read(pdf);
    assertThat(document.grids()).hasSize(1);
    return document.grids().findFirst().orElseThrow();
  }

  private static ListAssert<String> paragraphs(Document document) {
    return assertThat(document.paragraphs().map(Paragraph::text));
  }

  private static void assertTooCostly(byte[] bytes) {
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> new PdfReader().read("made.pdf", bytes, new Budget(Limits.DEFAULT)))
        .withMessageContaining("超过上限");
  }

  private static void assertRefused(Reason reason, byte[] bytes) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> new PdfReader().read("made.pdf", bytes, new Budget(Limits.DEFAULT)))
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  @Test
  void tableOverAPageBreakIsOneGridWithOneHeader() throws Exception {
    Grid grid =
        onlyGrid(
            new MadePdf()
                .page(text(150, 250, "Title"), table(200, HEADER, row("201", "Police", "1.00")))
                .page(table(280, HEADER, row("202", "Schools", "2.00"), row("", "", ""))));

    assertThat(grid.rows()).isEqualTo(3);
    assertThat(Disclosures.row(grid, 0)).containsExactly(HEADER);
    assertThat(Disclosures.row(grid, 2)).containsExactly("202", "Schools", "2.00");
    assertThat(grid.at(2, 0).place().page()).hasValue(2);
  }

  @Test
  void tableUnderATitleOfItsOwnIsAnotherGrid() throws Exception {
    Document document =
        read(
            new MadePdf()
                .page(table(200, HEADER, row("201", "Police", "1.00")))
                .page(text(150, 290, "Next"), table(250, HEADER, row("202", "Schools", "2.00"))));

    assertThat(document.grids().map(Grid::ordinal)).containsExactly(1, 2);
  }

  @Test
  void rowOfTotalsAloneOnItsPageKeepsItsColumns() throws Exception {
    Grid grid =
        onlyGrid(
            new MadePdf()
                .page(table(200, HEADER, row("201", "Police", "1.00")))
                .page(
                    "50 260 200 20 re S 250 260 100 20 re S",
                    text(55, 265, "Sum"),
                    text(255, 265, "1.00")));

    assertThat(grid.at(2, 0).columnSpan()).isEqualTo(2);
    assertThat(Disclosures.row(grid, 2)).containsExactly("Sum", "1.00");
  }

  @Test
  void cellWithoutInnerRuleSpans() throws Exception {
    Grid grid =
        onlyGrid(
            new MadePdf()
                .page(
                    "50 200 300 40 re S",
                    line(150, 200, 150, 240),
                    line(150, 220, 350, 220),
                    line(250, 200, 250, 220),
                    text(55, 215, "Item"),
                    text(155, 225, "Spending"),
                    text(155, 205, "Basic"),
                    text(255, 205, "Project")));

    assertThat(grid.at(1, 0)).satisfies(item -> assertThat(item.rowSpan()).isEqualTo(2));
    assertThat(grid.at(0, 2)).satisfies(cell -> assertThat(cell.columnSpan()).isEqualTo(2));
    assertThat(Disclosures.row(grid, 1)).containsExactly("Item", "Basic", "Project");
  }

  @Test
  void thinBoxesAreRulesAndWideOnesAreNot() throws Exception {
    Grid grid =
        onlyGrid(
            new MadePdf()
                .page(
                    box(50, 180, 300, 40),
                    box(50, 219.6, 300, 0.8),
                    box(50, 199.6, 299, 0.8),
                    box(50, 179.6, 300, 0.8),
                    box(49.6, 180, 0.8, 20),
                    box(49.6, 200.5, 0.8, 19.5),
                    box(199.6, 180, 0.8, 40),
                    box(349.6, 180, 0.8, 40),
                    text(55, 205, "A"),
                    text(205, 185, "B")));

    assertThat(grid.rows()).isEqualTo(2);
    assertThat(grid.columns()).isEqualTo(2);
    assertThat(grid.at(1, 1).text()).isEqualTo("B");
  }

  @Test
  void sidesThatNoRuleDrawsAreThere() throws Exception {
    Grid grid =
        onlyGrid(
            new MadePdf()
                .page(
                    line(50, 240, 250, 240),
                    line(50, 220, 250, 220),
                    line(50, 200, 250, 200),
                    line(150, 200, 150, 240),
                    text(55, 225, "Left"),
                    text(155, 205, "Right")));

    assertThat(Disclosures.row(grid, 0)).containsExactly("Left", "");
    assertThat(Disclosures.row(grid, 1)).containsExactly("", "Right");
  }

  @Test
  void textThatIsClippedOutOrInvisibleIsKeptApartAsHidden() throws Exception {
    Document document =
        read(
            new MadePdf()
                .page(
                    "q 0 100 400 100 re W n",
                    text(50, 150, "Seen"),
                    text(50, 250, "Cut"),
                    "Q",
                    text(50, 50, "Later"),
                    "3 Tr",
                    text(50, 20, "Hidden"),
                    text(50, -20, "Off the page")));

    paragraphs(document).containsExactly("Seen", "Later");
    assertThat(document.hidden()).extracting(Paragraph::text).containsExactly("Cut", "Hidden");
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void turnedPageReadsAsItIsShown(int degrees) throws Exception {
    String turn =
        switch (degrees) {
          case 90 -> "0 1 -1 0 400 0 cm";
          case 180 -> "-1 0 0 -1 400 300 cm";
          default -> "0 -1 1 0 0 300 cm";
        };
    Grid grid =
        onlyGrid(
            new MadePdf().page(turn, table(200, row("A", "B"), row("C", "D"))).rotated(degrees));

    assertThat(Disclosures.row(grid, 1)).containsExactly("C", "D");
    Place.OnPage place = (Place.OnPage) grid.at(1, 1).place();
    assertThat(place.right() - place.left()).isEqualTo(100);
    assertThat(place.bottom() - place.top()).isEqualTo(20);
  }

  @Test
  void placeIsMeasuredFromTheTopLeft() throws Exception {
    Grid grid = onlyGrid(new MadePdf().page(table(280, row("A", "B"), row("C", "D"))));

    assertThat(grid.at(1, 1).place()).isEqualTo(new Place.OnPage(1, 150, 40, 250, 60));
  }

  @Test
  void paragraphGoesOnOverLinesAndPages() throws Exception {
    Document document =
        read(
            new MadePdf()
                .page(
                    text(70, 130, "The quick brown fox jumps over the lazy dog and sees"),
                    text(
                        50,
                        115,
                        "the river, where it looks for a boat with sails and with rows as"),
                    text(50, 100, "far as the sea, which is wide and blue and full of fish that"))
                .page(
                    text(50, 280, "nobody counted."),
                    text(70, 265, "1. Another matter."),
                    text(195, 10, "- 2 -")));

    paragraphs(document)
        .hasSize(2)
        .anyMatch(text -> text.endsWith("full of fish that nobody counted."))
        .contains("1. Another matter.");
  }

  @Test
  void fileWithAnOpenPasswordIsRefused() throws Exception {
    try (MadePdf pdf = new MadePdf().page(text(50, 50, "Secret")).protectedBy("owner", "user")) {
      assertRefused(Reason.ENCRYPTED, pdf.bytes());
    }
  }

  @Test
  void fileWithAnOwnerPasswordOnlyIsRead() throws Exception {
    paragraphs(read(new MadePdf().page(text(50, 50, "Public")).protectedBy("owner", "")))
        .containsExactly("Public");
  }

  @Test
  void truncatedFileIsRefused() throws Exception {
    try (MadePdf pdf = new MadePdf().page(text(50, 50, "Half"))) {
      byte[] bytes = pdf.bytes();
      assertRefused(Reason.DAMAGED, Arrays.copyOf(bytes, bytes.length * 2 / 3));
    }
    assertRefused(Reason.DAMAGED, "%PDF-1.7 nothing more %%EOF".getBytes("US-ASCII"));
  }

  @Test
  void fileWithoutTextIsRefused() throws Exception {
    try (MadePdf pdf = new MadePdf().page(line(0, 0, 400, 300))) {
      assertRefused(Reason.NO_TEXT, pdf.bytes());
    }
  }

  @Test
  void fileThatHidesWhatItsLettersAreIsRefused() throws Exception {
    try (MadePdf pdf = new MadePdf().page(text(50, 50, "ABC")).meaninglessLetter()) {
      assertRefused(Reason.UNDECODABLE, pdf.bytes());
    }
  }

  @Test
  void streamsThatInflateBeyondMeasureAreRefused() throws Exception {
    try (MadePdf pdf = new MadePdf().blankPage(40)) {
      assertTooCostly(pdf.bytes());
    }
    try (MadePdf pdf = new MadePdf().page("/Blanks Do").blankForm(40)) {
      assertTooCostly(pdf.bytes());
    }
  }

  @Test
  void pagesThatAskForTooMuchWorkAreRefused() throws Exception {
    try (MadePdf pdf = new MadePdf().page("q ".repeat(3000))) {
      assertTooCostly(pdf.bytes());
    }
    try (MadePdf pdf = new MadePdf().page("n ".repeat(300_001))) {
      assertTooCostly(pdf.bytes());
    }
    try (MadePdf pdf = new MadePdf().page("0 0 9 9 re S ".repeat(5_001))) {
      assertTooCostly(pdf.bytes());
    }
  }
}
