package duibiao.document.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Budget;
import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Limits;
import duibiao.document.Paragraph;
import duibiao.document.pdf.PdfReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A published disclosure, written as OFD, is read as its PDF is. */
class OfdDisclosuresTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-普陀区万里街道办事处-部门预算",
        "2024-普陀区万里街道办事处-部门预算",
        "2024-普陀区规划和自然资源局-部门决算",
        "2025-普陀区财政局-部门预算"
      })
  void everyCellAndParagraphIsThatOfThePdf(String name) throws Exception {
    Path file = Path.of("../shared/disclosures", name + ".pdf");
    Assumptions.assumeTrue(Files.exists(file), file + " is not beside the project");
    byte[] pdf = Files.readAllBytes(file);
    Document expected = new PdfReader().read(name, pdf, new Budget(Limits.DEFAULT));
    Document actual = new OfdReader().read(name, PdfAsOfd.convert(pdf), new Budget(Limits.DEFAULT));

    assertThat(actual.pages()).isEqualTo(expected.pages());
    assertThat(cells(actual)).isNotEmpty().isEqualTo(cells(expected));
    assertThat(paragraphs(actual)).isEqualTo(paragraphs(expected));
  }

  private static List<String> cells(Document document) {
    return document
        .grids()
        .flatMap(grid -> grid.cells().stream().map(cell -> cell(grid, cell)))
        .toList();
  }

  private static String cell(Grid grid, Cell cell) {
    return "%s: %s,%s %sx%s page %s: %s"
        .formatted(
            grid.ordinal(),
            cell.row(),
            cell.column(),
            cell.rowSpan(),
            cell.columnSpan(),
            cell.place().page().getAsInt(),
            cell.text());
  }

  private static List<String> paragraphs(Document document) {
    return document.paragraphs().map(Paragraph::text).toList();
  }
}
