package duibiao.document.pdf;

import static duibiao.document.pdf.MadePdf.line;
import static duibiao.document.pdf.MadePdf.text;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Block;
import duibiao.document.Budget;
import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Grid.Confidence;
import duibiao.document.Limits;
import duibiao.document.layout.Layout;
import duibiao.document.layout.PageMarks;
import duibiao.document.layout.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose rules are taken away are found again by their gaps; nothing else is. */
class UnruledTableTest {

  private static final String AMOUNT = "-?[\\d,]+(\\.\\d+)?";

  /** The least share of amounts, in percent, that stands in a row exactly as printed. */
  @ParameterizedTest
  @CsvSource({
    Disclosures.WANLI_2023 + ",94",
    Disclosures.WANLI_2024 + ",100",
    Disclosures.PLANNING_2024 + ",90",
    Disclosures.FINANCE_2025 + ",100"
  })
  void rowsAreWholeWithoutAnyRule(String name, int percent) throws Exception {
    assertThat(shareOfAmounts(name, rule -> false)).isGreaterThanOrEqualTo(percent);
    assertThat(shareOfAmounts(name, Rule::lies)).isGreaterThanOrEqualTo(percent);
  }

  private static double shareOfAmounts(String name, Predicate<Rule> kept) throws Exception {
    List<PageMarks> pages = marks(Disclosures.bytes(name));
    List<PageMarks> bare = pages.stream().map(page -> only(page, kept)).toList();
    List<String> found = amounts(Layout.blocks(bare, new Budget(Limits.DEFAULT)));
    List<String> printed = amounts(Layout.blocks(pages, new Budget(Limits.DEFAULT)));
    long right = printed.stream().filter(found::remove).count();
    return 100.0 * right / printed.size();
  }

  private static List<PageMarks> marks(byte[] bytes) throws Exception {
    List<PageMarks> pages = new ArrayList<>();
    Budget budget = new Budget(Limits.DEFAULT);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
        pages.add(PageScanner.scan(pdf.getPage(number - 1), number, budget).marks());
      }
    }
    return pages;
  }

  private static PageMarks only(PageMarks page, Predicate<Rule> kept) {
    return new PageMarks(
        page.number(),
        page.width(),
        page.height(),
        page.glyphs(),
        page.rules().stream().filter(kept).toList(),
        page.undecodable());
  }

  /** Each printed amount with its page and all that its row prints. */
  private static List<String> amounts(List<Block> blocks) {
    List<String> amounts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Grid grid) {
        for (int row = 0; row < grid.rows(); row++) {
          List<String> texts =
              grid.row(row).stream().map(Cell::text).filter(t -> !t.isBlank()).toList();
          String place = grid.row(row).get(0).place().label();
          texts.stream()
              .filter(text -> text.matches(AMOUNT))
              .forEach(text -> amounts.add(place + texts + text));
        }
      }
    }
    return amounts;
  }

  @Test
  void threeLineTableKeepsItsSpansAndItsWrappedNames() throws Exception {
    Grid grid =
        read(new MadePdf()
                .page(
                    line(40, 270, 360, 270),
                    text(70, 258, "Item"),
                    text(250, 258, "Spending"),
                    text(165, 238, "Total"),
                    text(240, 238, "Basic"),
                    text(310, 238, "Project"),
                    line(40, 230, 360, 230),
                    row(215, "201", "1,200.00", "1,000.00", "200.00"),
                    text(70, 216, "Services"),
                    text(70, 204, "of all kinds"),
                    row(185, "202", "80.00", "80.00", "0.00"),
                    text(70, 185, "Schools"),
                    row(160, "203", "1,280.00", "1,080.00", "200.00"),
                    text(70, 160, "Streets"),
                    line(40, 150, 360, 150)))
            .grids()
            .findFirst()
            .orElseThrow();

    assertThat(grid.confidence()).isEqualTo(Confidence.GAPS);
    assertThat(Disclosures.row(grid, 0)).contains("Spending");
    assertThat(Disclosures.row(grid, 2))
        .containsExactly("201", "Services of all kinds", "1,200.00", "1,000.00", "200.00");
    assertThat(grid.rows()).isEqualTo(5);
  }

  @Test
  void contentsListsAndProseAreNoTables() throws Exception {
    Document document =
        read(
            new MadePdf()
                .page(
                    text(50, 280, "1 Duties .................... 3"),
                    text(50, 265, "2 Income .................... 12"),
                    text(50, 250, "3 Spending .................. 24"),
                    text(50, 220, "1. We spent 12 on 3 schools and 40 on 2 roads."),
                    text(50, 205, "2. We spent 15 on 4 schools and 41 on 5 roads."),
                    text(50, 190, "3. We spent 16 on 6 schools and 45 on 7 roads.")));

    assertThat(document.grids()).isEmpty();
  }

  /** Operators of a code and amounts that end at the same points in each row. */
  private static String row(double y, String code, String... amounts) {
    StringBuilder operators = new StringBuilder(text(40, y, code));
    for (int i = 0; i < amounts.length; i++) {
      double width =
          amounts[i].replaceAll("[.,]", "").length() * 5.56
              + amounts[i].replaceAll("\\d", "").length() * 2.78;
      operators.append('\n').append(text(190 + 75 * i - width, y, amounts[i]));
    }
    return operators.toString();
  }

  private static Document read(MadePdf pdf) throws Exception {
    try (pdf) {
      return new PdfReader().read("made.pdf", pdf.bytes(), new Budget(Limits.DEFAULT));
    }
  }
}
