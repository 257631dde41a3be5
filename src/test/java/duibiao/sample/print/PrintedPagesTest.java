package duibiao.sample.print;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.money.Unit;
import duibiao.sample.SampleDisclosure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How pages lie, and what fits on them. */
class PrintedPagesTest {

  private static final String NAME = "机关事业单位基本养老保险缴费支出和其他社会保障缴费支出";

  @Test
  void budgetsLieWideAndFormsStandUpright() throws IOException {
    PrintedForm form =
        new PrintedForm("甲表", "", "", 1, List.of(List.of(FormCell.label("项目名称"))), "");
    List<Part> parts = new ArrayList<>(SampleDisclosure.first().parts());
    parts.removeIf(PrintedForm.class::isInstance);
    parts.add(form);

    List<Boolean> wide = wide(SampleDisclosure.first().withParts(parts));
    assertThat(wide.subList(0, wide.size() - 1)).containsOnly(true);
    assertThat(wide.get(wide.size() - 1)).isFalse();
  }

  @Test
  void finalAccountsStandUprightUnlessTheirFiguresDoNotFit() throws IOException {
    assertThat(wide(finalAccounts(6, "1234.56"))).containsOnly(false);
    assertThat(wide(finalAccounts(12, "137.91"))).containsOnly(false);
    assertThat(wide(finalAccounts(12, "1,234,567.89"))).containsOnly(true);
    PrintedDocument tall = finalAccounts(6, "1234.56");
    assertThat(wide(tall.withOrientation(Orientation.LANDSCAPE))).containsOnly(true);
  }

  @ParameterizedTest
  @ValueSource(ints = {15, 16, 17, 18})
  void longNamesWrapWhereTheDocumentWants(int characters) throws IOException {
    PrintedDocument document = finalAccounts(3, "1234.56").withNameCharacters(characters);
    String text = text(document.withOrientation(Orientation.LANDSCAPE));

    assertThat(text.lines()).anyMatch(line -> line.endsWith(NAME.substring(0, characters)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTableOverPagesRepeatsItsHeaderIfItShould(boolean repeats) throws IOException {
    PrintedDocument document = finalAccounts(3, "1234.56");
    List<List<PrintedCell>> rows = document.tables().get(0).rows();
    PrintedTable longer = document.tables().get(0).withRows(Collections.nCopies(90, rows.get(0)));
    PrintedDocument printed = new PrintedDocument("甲", repeats, List.of(longer));

    int pages = wide(printed).size();
    assertThat(pages).isGreaterThan(1);
    assertThat(text(printed).split("科目名称", -1)).hasSize(1 + (repeats ? pages : 1));
    assertThat(text(printed).split("1234.56", -1)).hasSize(1 + 90 * 3);
  }

  private static PrintedDocument finalAccounts(int figures, String figure) {
    List<HeaderCell> header = new ArrayList<>(HeaderCell.row(1, "科目名称"));
    List<PrintedCell> row = new ArrayList<>(List.of(PrintedCell.text(NAME)));
    IntStream.range(0, figures)
        .forEach(
            i -> {
              header.add(HeaderCell.tall("决算数", 1));
              row.add(PrintedCell.figure(figure, "total", "amount", 0));
            });
    PrintedTable table =
        new PrintedTable(
            "F5", "支出决算表", "", Unit.TEN_THOUSAND_YUAN, List.of(header), List.of(row), "");
    return new PrintedDocument("甲", true, List.of(table));
  }

  private static List<Boolean> wide(PrintedDocument document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Rendering.PDF.render(document))) {
      List<Boolean> wide = new ArrayList<>();
      pdf.getPages()
          .forEach(
              page -> {
                PDRectangle box = page.getMediaBox();
                wide.add(box.getWidth() > box.getHeight());
              });
      return wide;
    }
  }

  private static String text(PrintedDocument document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Rendering.PDF.render(document))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf);
    }
  }
}
