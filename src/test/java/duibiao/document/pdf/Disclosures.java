package duibiao.document.pdf;

import duibiao.document.Budget;
import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Limits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The published disclosures that lie beside the project, not in it. */
final class Disclosures {

  static final String WANLI_2023 = "2023-普陀区万里街道办事处-部门预算";
  static final String WANLI_2024 = "2024-普陀区万里街道办事处-部门预算";
  static final String PLANNING_2024 = "2024-普陀区规划和自然资源局-部门决算";
  static final String FINANCE_2025 = "2025-普陀区财政局-部门预算";

  private static final Path SHARED = Path.of("../shared");

  private Disclosures() {}

  static Document read(String name) throws Exception {
    return new PdfReader().read(name + ".pdf", bytes(name), new Budget(Limits.DEFAULT));
  }

  static byte[] bytes(String name) throws Exception {
    Path file = SHARED.resolve("disclosures").resolve(name + ".pdf");
    assumePresent(file);
    return Files.readAllBytes(file);
  }

  /** The hand-checked figures: form, line, measure, yuan. */
  static List<String[]> truth(String name) throws Exception {
    Path file = SHARED.resolve("truth").resolve(name + ".facts.csv");
    assumePresent(file);
    return Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", -1)).toList();
  }

  private static void assumePresent(Path file) {
    Assumptions.assumeTrue(Files.exists(file), file + " is not beside the project");
  }

  static Grid grid(Document document, int ordinal) {
    return document.grids().skip(ordinal - 1).findFirst().orElseThrow();
  }

  /** The texts of the cells that touch a row. */
  static List<String> row(Grid grid, int row) {
    return grid.row(row).stream().map(Cell::text).toList();
  }
}
